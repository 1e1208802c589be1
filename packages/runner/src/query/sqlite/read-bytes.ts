const units: Readonly<Record<string, number>> = {
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
}

/** An amount of memory as DuckDB writes it, in bytes: `2GB`; one that is not read so has no end. */
export function readBytes(text: string): number {
  const [, count = '', unit = ''] = /^\s*([\d.]+)\s*([a-z]+)\s*$/i.exec(text) ?? []
  const size = units[unit.toLowerCase()]
  return size === undefined ? Number.POSITIVE_INFINITY : Number(count) * size
}
