import { listWords } from './prose.ts'

/**
 * How much better than chance a segment alone tells the words of one of its people: the geometric mean, over
 * the words of each text held out in turn, of the word's share in the rest of its segment over its share
 * in all the rest. 1 where the segments write alike.
 */
export function measureStereotype(segments: readonly (readonly string[])[]): number {
  const texts = segments.map((people) => people.map(countWords))
  const bySegment = texts.map((people) => addUp(people))
  const all = addUp(bySegment)
  const allTotal = total(all)
  let sum = 0
  let words = 0
  for (const [segment, people] of texts.entries()) {
    const own = bySegment[segment] ?? new Map<string, number>()
    const ownTotal = total(own)
    for (const text of people) {
      const size = total(text)
      const [restOwn, restAll] = [ownTotal - size, allTotal - size]
      for (const [word, count] of text) {
        const within = smooth((own.get(word) ?? 0) - count, restOwn, all.size)
        const overall = smooth((all.get(word) ?? 0) - count, restAll, all.size)
        sum += count * Math.log(within / overall)
      }
      words += size
    }
  }
  return words === 0 ? 1 : Math.exp(sum / words)
}

/** A word that was never seen has a small share all the same. */
function smooth(count: number, size: number, vocabulary: number): number {
  return (count + 0.1) / (size + 0.1 * vocabulary)
}

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of listWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function addUp(maps: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sum = new Map<string, number>()
  for (const map of maps)
    for (const [word, count] of map) sum.set(word, (sum.get(word) ?? 0) + count)
  return sum
}

function total(counts: ReadonlyMap<string, number>): number {
  return counts.values().reduce((sum, count) => sum + count, 0)
}
