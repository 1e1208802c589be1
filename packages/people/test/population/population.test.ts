import { expect, test } from 'vitest'
import { findRepeats } from '../../src/population/find-repeats.ts'
import { findSimilar, measureMostSimilar } from '../../src/population/find-similar.ts'
import { measureStereotype } from '../../src/population/measure-stereotype.ts'
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

test('of two who read alike the one before stays, whoever was first to answer', () => {
  const tell = (name: string, biography: string) => ({ name, biography, texts: [biography] })
  const story = 'She grew up by the sea and never learned to swim at all.'
  const prose = [
    tell('Ann Low', `${story} Her boat is called Nothing.`),
    tell('Bea Mir', 'Twelve winters in a lighthouse have made him fond of company.'),
    tell('Cid Ort', `Cid is a baker of rolls, and of little else, in Ghent. ${story}`),
    tell('Ann Low', `${story} Her boat is called Nothing.`),
  ]
  expect(findRepeats(prose)).toEqual([
    { first: 0, second: 2 },
    { first: 0, second: 3 },
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
