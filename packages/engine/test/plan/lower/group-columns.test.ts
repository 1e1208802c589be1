import { expect, test } from 'vitest'
import { groupColumns } from '../../../src/plan/lower/group-columns.ts'
import type { ColumnPlan, Plan } from '../../../src/plan/plan.ts'
import { add, call, column, number } from '../../../src/sql/build.ts'
import type { Expression } from '../../../src/sql/expression.ts'

const links = ['status', 'customer'].map((link) => ({ link, parent: link }))
const plan = {
  tables: {
    orders: { table: { foreignKeys: links } },
    status: { rows: { kind: 'count', rows: 7 } },
    customer: { rows: { kind: 'count', rows: 80_000 } },
  },
} as unknown as Plan
const place: Expression = call('nth_in', column('ordered_at'))

test('what a window does not read is made after it', () => {
  expect(
    group({
      ordered_at: column('#ordered_at draw'),
      device: column('#device draw'),
      '#order': place,
      id: add(column('#order'), number(1)),
    }),
  ).toEqual([
    ['ordered_at', '#order'],
    ['device', 'id'],
  ])
})

test('a part is made where it is first read', () => {
  expect(
    group({
      '#part': add(column('#row'), number(7)),
      ordered_at: column('#part'),
      '#late': add(column('#row'), number(8)),
      note: column('#late'),
      '#order': place,
      id: column('#order'),
    }),
  ).toEqual([
    ['#part', 'ordered_at', '#order'],
    ['#late', 'note', 'id'],
  ])
})

test('columns without a window stay together', () => {
  expect(group({ a: column('#a draw'), b: column('a') })).toEqual([['a', 'b']])
})

test('what reads a small table waits, what reads a large one does not', () => {
  expect(
    group({
      ordered_at: column('#ordered_at draw'),
      status: column('status', 'code'),
      name: column('customer', 'name'),
      '#order': place,
      id: add(column('#order'), number(1)),
    }),
  ).toEqual([
    ['ordered_at', 'name', '#order'],
    ['status', 'id'],
  ])
})

test('a column that holds several others in its stead does not wait', () => {
  const total = (name: string): Expression => call('total', column(name), column('user_id'))
  expect(
    group({
      '#count': total('#one draw'),
      '#sum': total('#two draw'),
      mean: call('div', column('#sum'), column('#count')),
      '#order': call('nth_in', column('mean')),
      share: add(column('#sum'), column('#count')),
      id: column('#order'),
    }),
  ).toEqual([['#count', '#sum'], ['mean', '#order', 'share'], ['id']])
})

function group(expressions: Readonly<Record<string, Expression>>): readonly (readonly string[])[] {
  const columns = Object.entries(expressions).map(
    ([name, expression]): ColumnPlan => ({ name, expression, lookups: [], generator: '', why: '' }),
  )
  return groupColumns(plan, 'orders', columns).map((made) => made.map(({ name }) => name))
}
