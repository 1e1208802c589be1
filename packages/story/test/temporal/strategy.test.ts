import { expect, test } from 'vitest'
import { buildStrategy, listMonths } from '../../src/temporal/build-strategy.ts'
import { countDays } from '../../src/temporal/calendar.ts'
import type { TemporalFilter } from '../../src/temporal/temporal-filter.ts'

function filter(from: string | null, until: string | null): TemporalFilter {
  const base = { query: 'q1', table: 't', field: 'd', filter: '', source: 'tree' } as const
  return { ...base, from, until, isRelative: false }
}

test('without more, the last four quarters have the usual shares, the present one as far as it goes', () => {
  const strategy = buildStrategy([], '2024-10-06T00:00:00Z')
  expect(strategy).toEqual({
    base_date: '2024-10-06',
    min_date: '2024-01-01',
    max_date: '2024-10-06',
    coverage: ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'],
    distributions: { Q1_2024: 0.2, Q2_2024: 0.25, Q3_2024: 0.35, Q4_2024: 0.2 },
    seasonal_patterns: { july_spike: 1.4, december_spike: 1.8, january_drop: 0.7 },
  })
})

test('absolute dates widen the coverage, even past today, and gaps get little', () => {
  const strategy = buildStrategy(
    [filter('2022-02-01', '2022-02-28'), filter('2025-03-01', '2025-04-15')],
    '2024-10-06T00:00:00Z',
  )
  expect([strategy.min_date, strategy.max_date]).toEqual(['2022-02-01', '2025-04-15'])
  expect(strategy.coverage).toEqual([
    ...['2022-Q1', '2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2'],
  ])
  const { Q1_2022: asked = 0, Q3_2023: gap = 0 } = strategy.distributions
  expect(gap).toBeGreaterThan(0)
  expect(asked / gap).toBeCloseTo(20, 0)
  const sum = Object.values(strategy.distributions).reduce((total, share) => total + share, 0)
  expect(sum).toBeCloseTo(1, 2)
})

test('a day that stands for no end asks for no days', () => {
  const open = [filter('9999-01-01', '9999-01-01'), filter('2022-02-01', '9999-12-31')]
  const { min_date, max_date } = buildStrategy(open, '2024-10-06T00:00:00Z')
  expect([min_date, max_date]).toEqual(['2022-02-01', '2024-10-06'])
})

test('months share their quarter by their seasons and their days', () => {
  const months = listMonths(buildStrategy([], '2024-10-06T00:00:00Z'))
  const weights = Object.fromEntries(months.map(({ from, weight }) => [from.slice(0, 7), weight]))
  expect(Object.keys(weights)).toHaveLength(10)
  const {
    '2024-01': january = 0,
    '2024-02': february = 0,
    '2024-07': july = 0,
    '2024-08': august = 0,
  } = weights
  expect(january / february).toBeCloseTo(0.7)
  expect(july / august).toBeCloseTo(1.4)
  expect(weights['2024-10']).toBeCloseTo(0.2)
  expect(months.at(-1)?.until).toBe('2024-10-06')
})

test('the days of a quarter in which a window begins are no busier for those that lie before it', () => {
  const months = listMonths(
    buildStrategy([filter('2025-11-23', '2026-11-23')], '2026-11-23T00:00:00Z'),
  )
  const perDay = months.map(({ from, until, weight }) => weight / countDays(from, until))
  // December 2025 is a season, beside the January after it, and no more
  expect(months[1]?.from).toBe('2025-12-01')
  expect((perDay[1] ?? 0) / (perDay[2] ?? 0)).toBeLessThan(3.5)
  expect((perDay[0] ?? 0) / (perDay[3] ?? 0)).toBeLessThan(1.3)
})

test('a quarter after which nothing is asked keeps its weight for the days that are covered', () => {
  const strategy = buildStrategy([filter('2024-02-20', '2024-02-29')], '2026-11-23T00:00:00Z')
  const months = listMonths(strategy).filter(({ from }) => from < '2024-04')
  const sum = months.reduce((total, { weight }) => total + weight, 0)
  expect(sum).toBeCloseTo(strategy.distributions['Q1_2024'] ?? 0)
})
