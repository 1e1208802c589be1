import { expect, test } from 'vitest'
import { call, column, subtract } from '../../src/sql/build.ts'
import type { Expression } from '../../src/sql/expression.ts'
import type { Layer } from '../../src/sql/query.ts'
import { sumAsRead } from '../../src/sql/sum-as-read.ts'

const before = call('sum_before', column('size'), column('place'))
const through = call('sum_through', column('size'), column('place'))

test('running sums over all rows need no order of their own', () => {
  const bare = call('sum_before', column('size'))
  const layer = sumAsRead(select(subtract(through, before)))
  expect(layer.from).toEqual({ kind: 'work', name: 'sizes', order: 'place' })
  expect(layer.columns.map(({ expression }) => expression)).toEqual([
    subtract(call('sum_through', column('size')), bare),
  ])
})

test.each([
  ['a total beside them', subtract(call('total', column('size')), before)],
  ['another order', subtract(call('sum_through', column('size'), column('id')), before)],
  ['groups', call('sum_before', column('size'), column('place'), column('group'))],
  ['no sum at all', column('size')],
])('a layer stays as it is with %s', (_, expression) => {
  expect(sumAsRead(select(expression))).toEqual(select(expression))
})

function select(expression: Expression): Layer {
  return {
    name: 'counts',
    from: { kind: 'work', name: 'sizes' },
    keep: [],
    columns: [{ name: 'start', expression, comment: '' }],
    joins: [],
    where: null,
    groupBy: [],
  }
}
