import { expect, test } from 'vitest'
import { findSimilar, measureMostSimilar } from '../../src/population/find-similar.ts'
import { LikeSweep } from '../../src/population/like-sweep.ts'
import { Likeness } from '../../src/population/likeness.ts'
import { mostSimilar } from '../../src/population/limits.ts'
import { listTrigrams } from '../../src/population/list-trigrams.ts'
import { measureStereotype } from '../../src/population/measure-stereotype.ts'
import { SimilarIndex } from '../../src/population/similar-index.ts'
import { drawUnit } from '../../src/random/hash.ts'

const words =
  'oak pine river stone cloud bread copper wool lamp boat field salt glass road hill rain'.split(
    ' ',
  )

function write(seed: number, length: number): string {
  return Array.from(
    { length },
    (_, at) => words[Math.floor(drawUnit(seed, at) * words.length)],
  ).join(' ')
}

/** As pg_trgm counts, by plain sets. */
function compare(one: string, other: string): number {
  const list = (text: string): Set<string> =>
    new Set(
      (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => {
        const padded = `  ${word} `
        return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3))
      }),
    )
  const [a, b] = [list(one), list(other)]
  const shared = [...a].filter((gram) => b.has(gram)).length
  return shared / (a.size + b.size - shared)
}

test('the quick search for likeness finds what comparing all with all finds', () => {
  const texts = Array.from({ length: 60 }, (_, seed) => write(seed, 3 + (seed % 9)))
  const slow = texts.flatMap((text, second) =>
    texts.slice(0, second).flatMap((other, first) => {
      const similarity = compare(other, text)
      return similarity > 0.6 ? [{ first, second, similarity: expect.closeTo(similarity, 9) }] : []
    }),
  )
  expect(slow.length).toBeGreaterThan(3)
  const order = (
    a: { first: number; second: number },
    b: { first: number; second: number },
  ): number => a.first - b.first || a.second - b.second
  expect(findSimilar(texts, 0.6)).toEqual(slow.toSorted(order))
  const most = Math.max(...texts.flatMap((a, at) => texts.slice(0, at).map((b) => compare(a, b))))
  expect(measureMostSimilar(texts)).toBeCloseTo(most, 9)
})

test('who is like one before is found as they come, too', () => {
  // some hundred, so that what is rare has been learnt; every third is a longer form of one before
  const texts = Array.from({ length: 400 }, (_, seed) =>
    seed % 3 === 0 ? write(seed, 40) : `${write(seed - (seed % 3), 30)} ${write(seed, seed % 17)}`,
  )
  const index = new SimilarIndex(mostSimilar)
  const found = texts.flatMap((text, second) =>
    index.add(listTrigrams(text)).map((first) => `${first} ${second}`),
  )
  const wanted = findSimilar(texts, mostSimilar).map(({ first, second }) => `${first} ${second}`)
  expect(wanted.length).toBeGreaterThan(50)
  expect(found.toSorted()).toEqual(wanted.toSorted())
})

test.each([
  ['in their order', [0, 1, 2, 3]],
  ['the other way round', [3, 2, 1, 0]],
  ['in any order', [2, 0, 3, 1]],
])('of two who read alike the one before stays, though they answer %s', (_, answered) => {
  const tell = (name: string, biography: string) => ({ name, biography, texts: [biography] })
  const story = 'She grew up by the sea and never learned to swim at all.'
  const prose = [
    tell('Ann Low', `${story} Her boat is called Nothing.`),
    tell('Bea Mir', 'Twelve winters in a lighthouse have made him fond of company.'),
    tell('Cid Ort', `Cid is a baker of rolls, and of little else, in Ghent. ${story}`),
    tell('Ann Low', `${story} Her boat is called Nothing.`),
  ]
  const [likeness, sweep] = [new Likeness(), new LikeSweep()]
  const decided = answered.flatMap((place) => {
    const { name = '', biography = '', texts = [] } = prose[place] ?? {}
    return sweep.put(place, likeness.look({ name, biography, texts }))
  })
  expect(decided.map(({ place, like }) => [place, like?.biography ?? null])).toEqual([
    [0, null],
    [1, null],
    [2, prose[0]?.biography],
    [3, prose[0]?.biography],
  ])
})

test('a segment that tells its people’s words is found out', () => {
  const alike = [0, 1].map((segment) =>
    Array.from({ length: 30 }, (_, at) => write(segment * 100 + at, 40)),
  )
  expect(measureStereotype(alike)).toBeLessThan(1.2)
  const typed = alike.map((texts, segment) =>
    texts.map((text) => text.replaceAll(/\w+/g, (word) => `${word}${segment}`)),
  )
  expect(measureStereotype(typed)).toBeGreaterThan(1.9)
})
