/** Even numbers from 0 up to but not including `count`, the same for the same seed. */
export function buildDraw(seed: number): (slot: string, count: number) => number {
  let state = seed
  return (_slot, count) => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return Math.floor((((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32) * count)
  }
}
