import { expect, test } from 'vitest'
import { ModelFault, type ModelFaultKind } from '../../src/models/model-fault.ts'
import { planRetry } from '../../src/retry/plan-retry.ts'

const wait = (kind: ModelFaultKind, attempt: number, chance = 0.5, retryAfter?: number) =>
  planRetry(
    new ModelFault(kind, '', retryAfter === undefined ? {} : { retryAfter }),
    attempt,
    () => chance,
  )

test('it waits 1, 2 and 4 seconds, a quarter more or less, and then no more', () => {
  expect([1, 2, 3, 4].map((attempt) => wait('server-error', attempt))).toEqual([
    1000,
    2000,
    4000,
    null,
  ])
  expect([0, 1].map((chance) => wait('cut', 2, chance))).toEqual([1500, 2500])
})

test('it waits as long as the provider asks', () => {
  expect(wait('rate-limit', 1, 0.5, 3_600_000)).toBe(3_600_000)
  expect(wait('rate-limit', 3, 0.5, 10)).toBe(4000)
})

test('what cannot succeed is not made again', () => {
  const final = [
    'truncated',
    'unreadable',
    'endless',
    'refused',
    'unauthorized',
    'not-found',
    'bad-request',
    'impossible',
    'budget',
    'stopped',
  ] as const
  expect(final.map((kind) => wait(kind, 1))).toEqual(final.map(() => null))
})
