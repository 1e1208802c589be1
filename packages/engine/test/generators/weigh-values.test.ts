import { expect, test } from 'vitest'
import { weighValues } from '../../src/generators/weigh-values.ts'

const shares = (values: readonly string[], subject: string): Record<string, number> => {
  const weights = weighValues(values, subject)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return Object.fromEntries(values.map((value, i) => [value, (weights[i] ?? 0) / total]))
}

test('most orders are delivered and few cancelled', () => {
  const order = shares(
    ['pending', 'processing', 'shipped', 'delivered', 'cancelled', 'refunded'],
    'orders status',
  )
  expect(order['delivered']).toBeGreaterThan(0.6)
  expect(order['cancelled']).toBeLessThan(0.06)
  expect(order['cancelled']).toBeGreaterThan(0.005)
})

test('accounts are mostly active, however the words are written', () => {
  expect(shares(['SUSPENDED', 'ACTIVE', 'DELETED'], 'User status')['ACTIVE']).toBeGreaterThan(0.9)
})

test('priorities lie in the middle', () => {
  const priority = shares(['low', 'medium', 'high', 'urgent'], 'ticket priority')
  expect(Math.max(...Object.values(priority))).toBe(priority['medium'])
  expect(Math.min(...Object.values(priority))).toBe(priority['urgent'])
})

test('stars are J-shaped', () => {
  const stars = shares(['1', '2', '3', '4', '5'], 'Review rating')
  expect(stars['5']).toBeGreaterThan(0.5)
  expect(stars['1']).toBeGreaterThan(stars['2'] ?? 1)
})

test('values of unknown words fall slowly from the first on', () => {
  const weights = weighValues(['zig', 'zag', 'zog'], 'thing kind')
  expect(weights).toEqual([...weights].sort((a, b) => b - a))
})
