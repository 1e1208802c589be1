import { expect, test } from 'vitest'
import type { Domain } from '../../src/plan/checks/domain.ts'
import { narrowByRule } from '../../src/plan/checks/narrow-by-rule.ts'
import type { ColumnRule } from '../../src/rules/rules.ts'

const domain = { values: null, minimum: 18, maximum: 99 } as unknown as Domain

test.each([
  ['a range within the bounds', [20, 30], [20, 30]],
  ['a range beyond the bounds', [1, 400], [18, 99]],
])('%s', (_, [least, most], [minimum, maximum]) => {
  const ruled = rule({ kind: 'range', minimum: least, maximum: most })
  expect(narrowByRule(domain, ruled)).toMatchObject({ minimum, maximum })
})

test('of a choice only what the column may hold is left', () => {
  const ruled = rule({ kind: 'choice', options: ['a', 'b', 'c'].map((value) => ({ value })) })
  expect(narrowByRule(domain, ruled).values).toEqual(['a', 'b', 'c'])
  expect(narrowByRule({ ...domain, values: ['c', 'd', 'a'] }, ruled).values).toEqual(['a', 'c'])
})

test('a rule for some rows narrows nothing', () => {
  const value = { kind: 'range', minimum: 20, maximum: 30 }
  const cases = [{ condition: { kind: 'boolean', value: true }, value }]
  expect(narrowByRule(domain, { cases } as unknown as ColumnRule)).toBe(domain)
  expect(narrowByRule(domain, undefined)).toBe(domain)
})

function rule(value: object): ColumnRule {
  return { cases: [{ condition: null, value }] } as unknown as ColumnRule
}
