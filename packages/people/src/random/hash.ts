/** One 32-bit mixing step, as the engine has it: a bijection with good avalanche. */
export function mix(value: number): number {
  let x = value >>> 0
  x ^= x >>> 16
  x = Math.imul(x, 569420461) >>> 0
  x ^= x >>> 15
  x = Math.imul(x, 1935289751) >>> 0
  x ^= x >>> 15
  return x >>> 0
}

/** A key in 32 bits of a seed and words or numbers. */
export function hashKey(seed: number, ...words: readonly (string | number)[]): number {
  let key = mix((seed >>> 0) ^ 0x243f6a88)
  key = mix(key ^ (Math.floor(seed / 0x1_0000_0000) >>> 0))
  for (const word of words)
    key = mix(key ^ (typeof word === 'number' ? word >>> 0 : hashText(word)))
  return key
}

/** A number from 0 up to but not including 1. */
export function drawUnit(key: number, number: number): number {
  return mix(mix(number >>> 0) ^ key) / 0x1_0000_0000
}

/** FNV-1a over the text's UTF-16 units. */
export function hashText(text: string): number {
  let x = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) x = Math.imul(x ^ text.charCodeAt(at), 0x01000193)
  return x >>> 0
}
