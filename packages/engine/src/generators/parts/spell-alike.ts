/** Words after those that are known to occur, without what is one of these in another spelling, and spelled as these are. */
export function spellAlike(
  examples: readonly string[],
  words: readonly string[],
): readonly string[] {
  const others = words.filter((word) => !examples.some((each) => sameWord(each, word)))
  if (examples.length === 0) return words
  if (examples.every(isUpper))
    return [...examples, ...others.map((word) => separateAs(examples, word.toUpperCase()))]
  if (examples.every(isLower))
    return [...examples, ...others.map((word) => separateAs(examples, word.toLowerCase()))]
  return [...examples, ...(examples.every(isTitle) ? others.map(toTitle) : others)]
}

/** A word whose parts stand apart as those of the examples do: `on_hold` beside `in_transit`, `on hold` beside `in transit`. */
function separateAs(examples: readonly string[], word: string): string {
  const between = examples.map((each) => /[ _-]/.exec(each)?.[0]).find((each) => each !== undefined)
  return between === undefined ? word : word.replaceAll(/[ _]/g, between)
}

function isLower(word: string): boolean {
  return /^[a-z]/.test(word) && word === word.toLowerCase()
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
