import { expect, test } from 'vitest'
import type { Table, Type } from '../../src/model/schema.ts'
import { findBounds } from '../../src/plan/checks/find-bounds.ts'
import { narrowProducts } from '../../src/plan/checks/narrow-products.ts'
import type { Plan, TablePlan } from '../../src/plan/plan.ts'
import {
  add,
  binary,
  call,
  cast,
  choose,
  column,
  multiply,
  nothing,
  number,
} from '../../src/sql/build.ts'
import type { Expression } from '../../src/sql/expression.ts'

const integer = (bits: 8 | 16 | 32 | 64): Type => ({ kind: 'integer', bits, unsigned: false })
const decimal: Type = { kind: 'decimal', precision: 10, scale: 2 }
const products = table('products', { price: decimal })
const lines = table('lines', {
  quantity: integer(32),
  stock: integer(16),
  total: integer(64),
  unit_price: decimal,
})
const rule = { kind: 'range', minimum: 1, maximum: 8 }

/** Where `placed` rows are given, a rule does not speak of all of them. */
function look(placed = 0): { readonly plan: Plan; readonly table: TablePlan } {
  const columns = { quantity: { cases: [{ condition: null, value: rule }] } }
  const plan = {
    schema: { tables: [products, lines] },
    rules: { tables: { lines: { columns } } },
  } as unknown as Plan
  return { plan, table: { table: lines, given: placed } as unknown as TablePlan }
}

const quantity = column('quantity')
const price = column('product', 'price')

test.each<[string, Expression, readonly [number, number]]>([
  ['a number', number('0.25'), [0.25, 0.25]],
  ['what a type can hold', column('stock'), [-32768, 32767]],
  ['what a rule asks for', quantity, [1, 8]],
  ['a column of another table', price, [-99_999_999.99, 99_999_999.99]],
  ['a sum', add(quantity, number(2)), [3, 10]],
  ['a difference', binary(number(2), '-', quantity), [-6, 1]],
  ['a product', multiply(quantity, number(-3)), [-24, -3]],
  ['one of two', choose([[nothing, number(20)]], quantity), [1, 20]],
  ['nothing else than a number', choose([[nothing, number(20)]], nothing), [20, 20]],
  ['what stands in for nothing', call('coalesce', nothing, quantity), [1, 8]],
  ['a rounded number', cast(multiply(quantity, number('0.3')), { kind: 'integer' }), [0, 3]],
])('%s has bounds', (_, expression, [low, high]) => {
  const found = findBounds(expression, look())
  expect(found?.low).toBeCloseTo(low)
  expect(found?.high).toBeCloseTo(high)
})

test.each<[string, Expression]>([
  ['an integer of 64 bits', column('total')],
  ['a quotient', binary(quantity, '/', number(2))],
  ['a sum over other rows', call('sum', quantity)],
  ['anything beside it', add(quantity, column('total'))],
])('%s is without bounds', (_, expression) => {
  expect(findBounds(expression, look())).toBeNull()
})

test('rows that are given need not follow the rule', () => {
  expect(findBounds(quantity, look(3))).toEqual({ low: -(2 ** 31), high: 2 ** 31 - 1 })
})

test('a small whole number multiplies a decimal with as many digits as it has', () => {
  const own = column('unit_price')
  const one = cast(quantity, { kind: 'decimal', precision: 1, scale: 0 })
  expect(narrowProducts(multiply(quantity, own), look())).toEqual(multiply(one, own))
  expect(narrowProducts(multiply(own, quantity), look())).toEqual(multiply(own, one))
  for (const wide of [column('total'), quantity])
    expect(narrowProducts(multiply(wide, own), look(3))).toEqual(multiply(wide, own))
  expect(narrowProducts(multiply(quantity, quantity), look())).toEqual(multiply(quantity, quantity))
})

function table(id: string, types: Readonly<Record<string, Type>>): Table {
  const columns = Object.entries(types).map(([name, type]) => ({ name, type }))
  const foreignKeys = id === 'lines' ? [{ link: 'product', parent: 'products' }] : []
  return { id, columns, foreignKeys } as unknown as Table
}
