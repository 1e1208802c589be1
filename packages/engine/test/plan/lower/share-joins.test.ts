import { expect, test } from 'vitest'
import { shareJoins } from '../../../src/plan/lower/share-joins.ts'
import { add, column } from '../../../src/sql/build.ts'
import type { Expression } from '../../../src/sql/expression.ts'
import type { Join, Layer } from '../../../src/sql/query.ts'

test('what a later layer reads of a row comes along from where it was joined first', () => {
  const order = join('order', 'orders', column('order#row'))
  const shared = shareJoins([
    layer({ order_id: column('order', 'id') }, [order]),
    layer({ paid_at: add(column('order', 'ordered_at'), column('gap')) }, [order]),
  ])
  expect(shared.map(({ joins }) => joins.length)).toEqual([1, 0])
  expect(namesOf(shared)).toEqual([['order_id', '#order ordered_at'], ['paid_at']])
  expect(shared[1]?.columns[0]?.expression).toEqual(add(column('#order ordered_at'), column('gap')))
})

test('what is carried is told from what a chain before has carried', () => {
  const order = join('order', 'orders', column('order#row'))
  const chain = [
    layer({ order_id: column('order', 'id') }, [order]),
    layer({ paid_at: column('order', 'ordered_at') }, [order]),
  ]
  expect(namesOf(shareJoins(chain, ' 2'))).toEqual([
    ['order_id', '#order ordered_at 2'],
    ['paid_at'],
  ])
})

test('a row that is joined on another one is shared with it', () => {
  const order = join('order', 'orders', column('order#row'))
  const user = join('order.user', 'users', column('order', 'user#row'))
  const shared = shareJoins([
    layer({ name: column('order.user', 'name') }, [order, user]),
    layer({ mail: column('order.user', 'mail') }, [order, user]),
  ])
  expect(shared.map(({ joins }) => joins.length)).toEqual([2, 0])
  expect(namesOf(shared)).toEqual([['name', '#order.user mail'], ['mail']])
})

test('a row that is joined on a shared one reads what it is joined on from there', () => {
  const order = join('order', 'orders', column('order#row'))
  const user = join('order.user', 'users', column('order', 'user#row'))
  const shared = shareJoins([
    layer({ order_id: column('order', 'id') }, [order]),
    layer({ mail: column('order.user', 'mail') }, [order, user]),
  ])
  expect(shared[1]?.joins).toEqual([join('order.user', 'users', column('#order user#row'))])
})

test('the same table on another value is another row', () => {
  const layers = [
    layer({ a: column('slot', 'a') }, [join('slot', 'slots', column('first'))]),
    layer({ b: column('slot', 'b') }, [join('slot', 'slots', column('second'))]),
  ]
  expect(shareJoins(layers)).toEqual(layers)
})

function join(alias: string, work: string, equals: Expression): Join {
  return { alias, work, on: [{ column: '#row', equals }] }
}

function layer(columns: Readonly<Record<string, Expression>>, joins: readonly Join[]): Layer {
  return {
    name: '',
    from: { kind: 'layer', name: '' },
    keep: 'all',
    columns: Object.entries(columns).map(([name, expression]) => ({
      name,
      expression,
      comment: '',
    })),
    joins,
    where: null,
    groupBy: [],
  }
}

function namesOf(layers: readonly Layer[]): readonly (readonly string[])[] {
  return layers.map(({ columns }) => columns.map(({ name }) => name))
}
