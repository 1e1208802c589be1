import { describe, expect, test } from 'vitest'
import { call, column, text } from '../../src/sql/build.ts'
import type { Expression } from '../../src/sql/expression.ts'
import { packQuantiles } from '../../src/sql/pack-quantiles.ts'
import type { NamedList, Statement } from '../../src/sql/query.ts'

const rising = Array.from({ length: 257 }, (_, i) => i * i * 30_000)
const listed = call('list', text('a'))
const quantile = call('quantile', column('draw'), listed)

test('a number holds a quantile and the step to the next', () => {
  const { lists, statements } = packQuantiles([select(quantile)], [table(rising)])
  const [list] = lists
  expect(list?.values).toHaveLength(256)
  list?.values.forEach((value, i) => {
    const [low = 0, next = 0] = rising.slice(i)
    expect([BigInt(value) >> 31n, BigInt(value) & 0x7fffffffn].map(Number)).toEqual([
      low,
      next - low,
    ])
  })
  expect(statements).toEqual([select(call('quantile_packed', column('draw'), listed))])
})

describe('a list stays as it is', () => {
  test.each([
    ['where something else reads it too', rising, call('item', listed, quantile)],
    ['where it falls', rising.toReversed(), quantile],
    ['where it begins below zero', rising.map((value) => value - 1), quantile],
    ['where a number needs more bits', rising.map((value) => value * 2), quantile],
    ['where it is no table of quantiles', rising.slice(1), quantile],
  ])('%s', (_, values, expression) => {
    const before = { statements: [select(expression)], lists: [table(values)] }
    expect(packQuantiles(before.statements, before.lists)).toEqual(before)
  })
})

function table(values: readonly number[]): NamedList {
  return { name: 'a', kind: 'integer', values }
}

function select(expression: Expression): Statement {
  return {
    kind: 'create-work',
    name: 'made',
    title: 'made',
    layers: [
      {
        name: 'made',
        from: { kind: 'work', name: 'rows' },
        keep: [],
        columns: [{ name: 'a', expression, comment: '' }],
        joins: [],
        where: null,
        groupBy: [],
      },
    ],
  }
}
