const mask = 0xffff_ffff

/** One 32-bit mixing step: a bijection with good avalanche (docs/decisions: portable randomness). */
export function mix(value: number): number {
  let x = value >>> 0
  x ^= x >>> 16
  x = Math.imul(x, 569420461) >>> 0
  x ^= x >>> 15
  x = Math.imul(x, 1935289751) >>> 0
  x ^= x >>> 15
  return x >>> 0
}

/** FNV-1a over UTF-8: the identity of a column in 32 bits. */
export function hashName(name: string): number {
  let x = 0x811c9dc5
  for (const byte of new TextEncoder().encode(name)) x = Math.imul(x ^ byte, 0x01000193) >>> 0
  return x
}

/** The key of one draw of a column: seed, column and draw folded into 32 bits. */
export function drawKey(seed: number, column: string, draw: number): number {
  const wide = BigInt(seed)
  const words = [
    Number(wide & 0xffff_ffffn),
    Number((wide >> 32n) & 0xffff_ffffn),
    hashName(column),
    draw,
  ]
  return words.reduce((key, word) => mix((key ^ (word & mask)) >>> 0), 0x243f6a88)
}

/** The mixed row number that all draws of a row share, as the SQL function `row_mix` gives it. */
export function rowMix(row: number): number {
  const high = Math.floor(row / 0x1_0000_0000)
  return mix((mix(row % 0x1_0000_0000) + high * 740047981) % 0x1_0000_0000)
}

/** The 32-bit draw of a row under a key, as the SQL function `draw` gives it. */
export function draw(row: number, key: number): number {
  return mix((rowMix(row) ^ key) >>> 0)
}
