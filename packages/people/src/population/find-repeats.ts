import { findSimilar, type Marks } from './find-similar.ts'
import { mostSimilar } from './limits.ts'
import { listSentences, type Prose } from './prose.ts'

/** Someone who reads too much like someone before. */
export interface Repeat {
  readonly first: number
  readonly second: number
}

/**
 * Finds who should be drawn again, in the order of people: whoever shares too much, or a whole sentence of the
 * biography, with one who stays. The one before always stays. `marks` keeps what was looked at before.
 */
export function findRepeats(prose: readonly Prose[], marks: Marks = new Map()): readonly Repeat[] {
  const texts = prose.map(({ name, biography }) => `${name} ${biography}`)
  const before = new Map<number, number[]>()
  for (const { first, second } of findSimilar(texts, mostSimilar, marks)) {
    before.set(second, [...(before.get(second) ?? []), first])
  }
  const owners = new Map<string, number>()
  const leaving = new Set<number>()
  const repeats: Repeat[] = []
  for (const [second, { biography }] of prose.entries()) {
    const sentences = listSentences(biography)
    const shared = sentences.flatMap((sentence) => owners.get(sentence) ?? [])
    const alike = (before.get(second) ?? []).find((first) => !leaving.has(first))
    const first = alike ?? shared[0]
    if (first === undefined)
      for (const sentence of sentences) owners.set(sentence, owners.get(sentence) ?? second)
    else {
      leaving.add(second)
      repeats.push({ first, second })
    }
  }
  return repeats
}
