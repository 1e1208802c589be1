import type { Schema } from '@worldloom/engine'
import { describe, expect, test } from 'vitest'
import { nameFiles } from '../../src/output/name-files.ts'

describe('nameFiles', () => {
  test('gives each table its own file', () => {
    expect(name(['Order', 'OrderItem'])).toEqual({ Order: 'Order.csv', OrderItem: 'OrderItem.csv' })
    expect(name(['Order', 'User'], 'duckdb')).toEqual({
      Order: 'database.duckdb',
      User: 'database.duckdb',
    })
    expect(name(['sales.Order', 'stock.Order'], 'parquet')).toEqual({
      'sales.Order': 'sales.Order.parquet',
      'stock.Order': 'stock.Order.parquet',
    })
  })

  test('keeps names apart on a disk that tells no case', () => {
    expect(name(['order', 'Order', 'ORDER', 'Order-2'])).toEqual({
      order: 'order.csv',
      Order: 'Order-2.csv',
      ORDER: 'ORDER-3.csv',
      'Order-2': 'Order-2-2.csv',
    })
  })

  test.each([
    ['../../etc/passwd', '_.._etc_passwd.csv'],
    ['a/b\\c', 'a_b_c.csv'],
    ['C:\\x', 'C__x.csv'],
    ['..', 'table.csv'],
    ['', 'table.csv'],
    ['.hidden. ', 'hidden.csv'],
    ['nul', '_nul.csv'],
    ['COM1.x', '_COM1.x.csv'],
    ['a\u0000b\nc\u202e', 'abc.csv'],
    ['🛒 carts', '🛒 carts.csv'],
    ['x'.repeat(300), `${'x'.repeat(180)}.csv`],
    ['🛒'.repeat(100), `${'🛒'.repeat(45)}.csv`],
    ['\ud800', '\ufffd.csv'],
  ])('makes %j safe', (id, file) => {
    expect(name([id])).toEqual({ [id]: file })
  })

  test('is not fooled by names that objects have of their own', () => {
    const files = name(['__proto__', 'constructor'])
    expect(Object.entries(files)).toEqual([
      ['__proto__', '__proto__.csv'],
      ['constructor', 'constructor.csv'],
    ])
  })
})

function name(
  ids: readonly string[],
  format: 'csv' | 'parquet' | 'duckdb' = 'csv',
): Readonly<Record<string, string>> {
  const tables = ids.map((id) => ({ id }) as Schema['tables'][number])
  return nameFiles({ dialect: 'postgresql', tables, passedOver: [] }, format)
}
