import { expect, test } from 'vitest'
import { hoistDraws } from '../../../src/plan/lower/hoist-draws.ts'
import { hoistShared } from '../../../src/plan/lower/hoist-shared.ts'
import { type ColumnPlan, mixColumn, rareGenerator } from '../../../src/plan/plan.ts'
import { add, call, choose, column, nothing, number } from '../../../src/sql/build.ts'
import type { Expression } from '../../../src/sql/expression.ts'

const drawn = (key: number): Expression => call('draw', column(mixColumn), number(key))
const unless = (value: Expression): Expression => choose([[column('#fits'), nothing]], value)

test('a draw becomes a column that its key stirs', () => {
  const { keys, columns } = hoistDraws([plan('price', add(drawn(7), number(1)))])
  expect([...keys]).toEqual([['#price draw', number(7)]])
  expect(columns[0]?.expression).toEqual(add(column('#price draw'), number(1)))
})

test('what few rows need is drawn for them alone', () => {
  const rare = plan('#price attempt 1', unless(add(drawn(7), drawn(7))), rareGenerator)
  const { keys, draws, columns } = hoistDraws([rare])
  expect(keys.size).toBe(0)
  expect(draws.map(({ name, expression }) => [name, expression])).toEqual([
    ['#price attempt 1 draw keyed', unless(call('xor', column(mixColumn), number(7)))],
    ['#price attempt 1 draw begun', call('mix_1', column('#price attempt 1 draw keyed'))],
    ['#price attempt 1 draw stirred', call('mix_2', column('#price attempt 1 draw begun'))],
    ['#price attempt 1 draw', call('mix_3', column('#price attempt 1 draw stirred'))],
  ])
  const read = column('#price attempt 1 draw')
  expect(columns[0]?.expression).toEqual(unless(add(read, read)))
})

test('a part that few rows need is made for them alone', () => {
  const part = [1, 2, 3, 4, 5, 6].reduce(
    (sum: Expression, n) => add(sum, number(n)),
    column('amount'),
  )
  const rare = plan('#price attempt 1', unless(call('greatest', part, part)), rareGenerator)
  const [made, whole] = hoistShared([rare])
  expect(made).toMatchObject({ generator: rareGenerator, expression: unless(part) })
  const read = column(made?.name ?? '')
  expect(whole?.expression).toEqual(unless(call('greatest', read, read)))
})

function plan(name: string, expression: Expression, generator = ''): ColumnPlan {
  return { name, expression, lookups: [], generator, why: '' }
}
