/** Words after those that are known to occur, without what is one of these in another spelling, and spelled as these are. */
export function spellAlike(
  examples: readonly string[],
  words: readonly string[],
): readonly string[] {
  const others = words.filter((word) => !examples.some((each) => sameWord(each, word)))
  if (examples.length === 0) return words
  if (examples.every(isUpper)) return [...examples, ...others.map((word) => word.toUpperCase())]
  return [...examples, ...(examples.every(isTitle) ? others.map(toTitle) : others)]
}

export function isUpper(word: string): boolean {
  return /[A-Z]/.test(word) && word === word.toUpperCase()
}

export function isTitle(word: string): boolean {
  return /^[A-Z][a-z]/.test(word)
}

export function toTitle(word: string): string {
  return word.replaceAll('_', ' ').replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase())
}

export function sameWord(left: string, right: string): boolean {
  const plain = (value: string): string => value.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')
  return plain(left) === plain(right)
}
