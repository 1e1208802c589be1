/** The seed a provider is given: another for each sample, and no larger than all of them take. */
export function mixSeed(seed: number, sample = 0): number {
  // the golden ratio spreads neighbours; the providers read a signed number of 32 bits
  return (Math.imul(sample, 0x9e3779b1) ^ seed) >>> 1
}
