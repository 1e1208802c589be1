/** The size of what two sets have in common over that of what either has; each is sorted numbers. */
export function compareSets(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const one = a[i] ?? 0
    const other = b[j] ?? 0
    if (one === other) shared += 1
    if (one <= other) i += 1
    if (other <= one) j += 1
  }
  const either = a.length + b.length - shared
  return either === 0 ? 0 : shared / either
}
