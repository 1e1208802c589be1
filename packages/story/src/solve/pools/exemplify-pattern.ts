/** Texts that patterns of LIKE let through, each alone and all together. */
export function exemplifyPattern(patterns: readonly string[]): readonly string[] {
  const alone = patterns.flatMap((pattern) => [
    fill(pattern, '', 'a'),
    fill(pattern, ' x ', 'b').trim(),
    fill(pattern, 'ab', '7'),
    fill(pattern, '1', '2'),
  ])
  if (patterns.length < 2) return alone
  const bare = (list: readonly string[]): readonly string[] =>
    list.map((pattern) => fill(pattern, '', 'a').trim())
  const starts = patterns.filter((pattern) => !pattern.startsWith('%'))
  const ends = patterns.filter((pattern) => pattern.startsWith('%') && !pattern.endsWith('%'))
  const middles = patterns.filter((pattern) => !starts.includes(pattern) && !ends.includes(pattern))
  return [
    ...alone,
    bare([...starts, ...middles, ...ends]).join(' '),
    bare(patterns).join(''),
    bare(patterns.toReversed()).join(' '),
  ]
}

function fill(pattern: string, many: string, one: string): string {
  return pattern.replaceAll('%', many).replaceAll('_', one)
}
