/** Texts that a pattern of LIKE lets through and that look like some texts: their parts stand where it says `%`. */
export function weavePattern(pattern: string, texts: readonly string[]): readonly string[] {
  const parts = pattern.split('%')
  if (parts.length < 2 || pattern.includes('_') || pattern.replaceAll('%', '') === '') return []
  const others = texts.filter((text) => text.length > 1).slice(0, 12)
  return others.map((text, at) => {
    const next = others[(at + 1) % others.length] ?? text
    return parts
      .map((part, nth) => {
        if (nth === 0) return part
        const isEnd = nth === parts.length - 1 && part === ''
        return isEnd ? takeEnd(next, parts[nth - 1] ?? '') : takeStart(text, part) + part
      })
      .join('')
  })
}

/** The first half of a text, cut between its words where it has some and a word follows. */
function takeStart(text: string, before: string): string {
  const words = text.split(' ')
  const isWord = /^[A-Z]/.test(before)
  if (words.length > 1 && (isWord || before.startsWith(' ')))
    return `${words.slice(0, Math.ceil(words.length / 2)).join(' ')}${isWord ? ' ' : ''}`
  return text.slice(0, Math.ceil(text.length / 2))
}

/** The second half, or the last word. */
function takeEnd(text: string, after: string): string {
  const words = text.split(' ')
  if (words.length > 1) return `${after.endsWith(' ') || after === '' ? '' : ' '}${words.at(-1)}`
  return text.slice(Math.ceil(text.length / 2))
}
