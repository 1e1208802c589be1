/** Whether a text is LIKE a pattern of `%` and `_`; undefined for patterns that escape. */
export function matchLike(text: string, pattern: string, ignoreCase: boolean): boolean | undefined {
  if (pattern.includes('\\')) return undefined
  const source = pattern
    .replace(/[.*+?^${}()|[\]]/g, '\\$&')
    .replaceAll('%', '[^]*')
    .replaceAll('_', '[^]')
  return new RegExp(`^${source}$`, ignoreCase ? 'iu' : 'u').test(text)
}

/** Whether a POSIX pattern matches anywhere in a text; undefined where JavaScript reads it differently. */
export function matchRegex(
  text: string,
  pattern: string,
  ignoreCase: boolean,
): boolean | undefined {
  const source = translatePosix(pattern)
  if (source === null) return undefined
  try {
    return new RegExp(source, ignoreCase ? 'iu' : 'u').test(text)
  } catch {
    return undefined
  }
}

const classes: Readonly<Record<string, string>> = {
  alpha: 'A-Za-z',
  digit: '0-9',
  alnum: 'A-Za-z0-9',
  upper: 'A-Z',
  lower: 'a-z',
  space: '\\s',
  xdigit: '0-9A-Fa-f',
}

/** POSIX classes become ranges; back references, word edges and directives are left undecided. */
function translatePosix(pattern: string): string | null {
  if (/\\[mMyYAZ<>1-9]|^\*\*\*|\[\[[.=]|\(\?[^:]/.test(pattern)) return null
  let unknown = false
  const source = pattern.replace(/\[:(\w+):\]/g, (_, name: string) => {
    const range = classes[name]
    if (range === undefined) unknown = true
    return range ?? ''
  })
  return unknown ? null : source
}
