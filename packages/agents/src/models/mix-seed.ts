/** The seed a provider is given: one of 31 bits, which all of them take, and another for each seed and sample. */
export function mixSeed(seed: number, sample = 0): number {
  const low = seed % 2 ** 32
  const high = (seed - low) / 2 ** 32
  return mix(mix(mix(low) ^ high) ^ sample) >>> 1
}

/** The end of MurmurHash3: each bit of a number changes about half of the bits of what comes out. */
function mix(value: number): number {
  let hash = (value + 0x9e3779b9) | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
