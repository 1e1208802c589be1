import { describe, expect, it } from 'vitest'
import { brands, categories, fillGrammar, reviewTexts } from '../../src/index.ts'
import { buildDraw } from './build-draw.ts'

// stars 1 to 5 of a hundred reviews
const shares = [9, 5, 8, 17, 61] as const
const good =
  /\b(love[ds]?|lovely|liked?|great|good|nice\w*|excellent|perfect\w*|happ\w+|glad\w*|recommend\w*|wonderful|impress\w*|favorites?|joy|enjoy|better|beautiful\w*|fantastic|worth|easy|easier|delighted|satisfied|works|fast|pleas\w+|premium|elegant|gorgeous|stylish|helpful|superb|outstanding|sturdy|handy|fan|thank\w*|clever|solid|reliable|right|exactly|amazed|well)\b/gi
const bad =
  /\b(broke|broken|disappoint\w*|awful|poor|bad|waste|refund|cheap|terrible|useless|regret|damaged|failed|defect\w*|late|worse|worst|faulty|annoy\w+|letdown|crushed|mistake|flimsy|unfortunately|sadly|average|complaint|downside|minus|wrong|torn|scratched|worn|loose|nightmare|hassle|joke|avoid|cheated|unhappy|unacceptable|weak|flaws?|mess|stopped|missing|peel|fake|rough|unpleasant|disaster|brittle|never|zero|skip|trouble|problem|bothers|less|slow|poorly|dull|ugly|faded)\b/gi

describe('review texts', () => {
  const draw = buildDraw(2024)
  const reviews = Array.from({ length: 600 }, (_, index) => writeReview(index))

  it('are as long as reviews are: a log-normal spread around 25 to 60 words', () => {
    const lengths = reviews.map(({ text }) => text.split(/\s+/).length).sort((a, b) => a - b)
    const median = lengths[Math.floor(lengths.length / 2)] ?? 0
    expect(median).toBeGreaterThanOrEqual(25)
    expect(median).toBeLessThanOrEqual(60)
    const logs = lengths.map(Math.log)
    const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length
    const spread = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length)
    expect(spread).toBeGreaterThan(0.5)
    expect(spread).toBeLessThan(1)
  })

  it('sound as their stars say', () => {
    const points = reviews.map(({ stars, text }) => {
      const praise = text.match(good)?.length ?? 0
      const blame = text.match(bad)?.length ?? 0
      return [stars, (praise - blame) / (praise + blame + 1)] as const
    })
    expect(correlate(points)).toBeGreaterThan(0.7)
  })

  it('hardly repeat a sentence and use many words', () => {
    const sentences = reviews.flatMap(({ text }) => text.split(/(?<=[.!])\s+/))
    expect(new Set(sentences).size / sentences.length).toBeGreaterThan(0.9)
    const words = reviews.flatMap(({ text }) => text.toLowerCase().split(/\s+/)).slice(0, 5000)
    for (let start = 0; start + 100 <= words.length; start += 100) {
      const part = words.slice(start, start + 100)
      const pairs = new Set(part.slice(1).map((word, index) => `${part[index]} ${word}`))
      expect(pairs.size).toBeGreaterThan(70)
    }
  })

  it('do not put a plural where the sentence wants one thing', () => {
    for (const { aspects, parts, name } of categories) {
      const plurals = [...aspects, ...parts].filter((noun) => /[^s]s$/.test(noun))
      expect(
        plurals.filter((noun) => !/(ness|canvas|gas)$/.test(noun)),
        name,
      ).toEqual([])
    }
  })

  function writeReview(index: number): { readonly stars: number; readonly text: string } {
    const turn = index % 100
    let stars = 1
    for (let seen = 0; stars < 5; stars += 1) {
      seen += shares[stars - 1] ?? 0
      if (turn < seen) break
    }
    const pick = <Item>(items: readonly Item[]): Item => items[draw('fact', items.length)] as Item
    const category = pick(categories)
    const noun = pick(category.nouns)
    const facts = {
      noun: noun.spoken,
      thing: noun.spoken,
      brand: pick(brands),
      feature: pick(noun.features),
      feature2: pick(category.features),
      aspect: pick(category.aspects),
      aspect2: pick(category.aspects),
      part: pick(category.parts),
      part2: pick(category.parts),
    }
    const grammar = reviewTexts[stars as 1 | 2 | 3 | 4 | 5]
    return { stars, text: fillGrammar(grammar, facts, draw) }
  }
})

/** Pearson's correlation. */
function correlate(points: readonly (readonly [number, number])[]): number {
  const mean = (side: 0 | 1): number =>
    points.reduce((sum, point) => sum + point[side], 0) / points.length
  const [meanX, meanY] = [mean(0), mean(1)]
  let [xy, xx, yy] = [0, 0, 0]
  for (const [x, y] of points) {
    xy += (x - meanX) * (y - meanY)
    xx += (x - meanX) ** 2
    yy += (y - meanY) ** 2
  }
  return xy / Math.sqrt(xx * yy)
}
