import { type Part, readParts } from './read-parts.ts'

/** Some texts that a pattern has, the shortest first; none where it cannot be read. */
export function sampleMatches(pattern: string): readonly string[] {
  const parts = readParts(pattern)
  return parts ? [writeShortest(parts), ...[0, 1, 2, 3].map((n) => writeSample(parts, n))] : []
}

function writeShortest(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text
      if (part.kind === 'one-of') return part.characters.slice(0, 1)
      if (part.kind === 'optional') return ''
      return part.choices.map(writeShortest).toSorted((a, b) => a.length - b.length)[0] ?? ''
    })
    .join('')
}

/** With the n-th quarter of every set of characters, and more of what is optional as n grows. */
function writeSample(parts: readonly Part[], n: number): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text
      if (part.kind === 'one-of')
        return part.characters.charAt(Math.floor((part.characters.length * (n + 0.5)) / 4))
      if (part.kind === 'optional') return n > 1 ? writeSample(part.parts, n) : ''
      return writeSample(part.choices[n % part.choices.length] ?? [], n)
    })
    .join('')
}
