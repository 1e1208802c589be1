import { expect, test } from 'vitest'
import { embeddingDimension, embedText } from '../../src/index.ts'

const compare = (one: string, other: string): number => {
  const [first, second] = [embedText(one), embedText(other)]
  return first.reduce((sum, value, at) => sum + value * (second[at] ?? 0), 0)
}

test('a text has its place, the same each time, at length 1', () => {
  const vector = embedText('A quiet engineer from Lyon.')
  expect(vector).toHaveLength(embeddingDimension)
  expect(vector).toEqual(embedText('A quiet engineer from Lyon.'))
  expect(Math.hypot(...vector)).toBeCloseTo(1, 5)
  expect(Math.hypot(...embedText(' …'))).toBe(0)
})

test('texts that share words, or parts of them, lie nearer than others', () => {
  const text = 'She repairs old bicycles and sells them at the market'
  expect(compare(text, text)).toBeCloseTo(1, 5)
  const near = compare(text, 'He repaired an old bicycle and sold it at a market')
  const far = compare(text, 'The committee postponed its vote on interest rates')
  expect(near).toBeGreaterThan(0.35)
  expect(Math.abs(far)).toBeLessThan(0.15)
  expect(near).toBeLessThan(0.95)
})

test('case and accents tell nothing apart', () => {
  expect(compare('Élodie Müller', 'elodie muller')).toBeCloseTo(1, 5)
})

test('what has nothing in common lies across', () => {
  const words = Array.from({ length: 60 }, (_, at) => `${(at * 7919).toString(36)}q${at}`)
  const [first = '', ...rest] = words
  const mean = rest.reduce((sum, word) => sum + Math.abs(compare(first, word)), 0) / rest.length
  expect(mean).toBeLessThan(0.1)
})
