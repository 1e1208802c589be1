import type { Group } from './check-population.ts'
import { findSimilar, type Marks, measureMostSimilar } from './find-similar.ts'
import type { Finding } from './finding.ts'
import { mostRepeated, mostSimilar, mostStereotyped } from './limits.ts'
import { measureStereotype } from './measure-stereotype.ts'
import { listSentences } from './prose.ts'

/** Whether people read like themselves: not like each other, and not like their segment. */
export function checkWords(groups: readonly Group[]): readonly Finding[] {
  const prose = groups.flatMap((group) => group.prose)
  const names = groups.flatMap(({ plan, prose: own }) =>
    own.map((_, at) => `${plan.segment.name}, ${at + 1}`),
  )
  const texts = prose.map(({ name, biography }) => `${name} ${biography}`)
  const marks: Marks = new Map()
  const most = measureMostSimilar(texts, marks)
  const pairs = most > mostSimilar ? findSimilar(texts, mostSimilar, marks) : []
  const sentences = prose.flatMap(({ biography }, person) =>
    listSentences(biography).map((text) => ({ text, person })),
  )
  const owners = new Map<string, Set<number>>()
  for (const { text, person } of sentences)
    owners.set(text, (owners.get(text) ?? new Set()).add(person))
  const repeated = sentences.filter(({ text }) => (owners.get(text)?.size ?? 0) > 1)
  const share = repeated.length / Math.max(sentences.length, 1)
  const lift = measureStereotype(
    groups.map(({ prose: own }) => own.map(({ texts }) => texts.join(' '))),
  )
  return [
    {
      segment: null,
      kind: 'similarity',
      says: 'No two people share more than they may of name and biography.',
      value: most,
      threshold: `at most ${mostSimilar}`,
      holds: pairs.length === 0,
      examples: pairs.map(
        ({ first, second, similarity }) =>
          `${names[first]} and ${names[second]}: ${similarity.toFixed(2)}`,
      ),
      counted: prose.length,
    },
    {
      segment: null,
      kind: 'wording',
      says: 'Biographies use sentences of their own.',
      value: share,
      threshold: `at most ${mostRepeated} shared`,
      holds: share <= mostRepeated,
      examples: [...new Set(repeated.map(({ text }) => text))],
      counted: sentences.length,
    },
    {
      segment: null,
      kind: 'stereotype',
      says: 'The segment alone does not tell what is written of its people.',
      value: lift,
      threshold: `at most ${mostStereotyped} times chance`,
      holds: groups.length < 2 ? null : lift <= mostStereotyped,
      examples: groups.length < 2 ? ['there is one segment'] : [],
      counted: groups.length,
    },
  ]
}
