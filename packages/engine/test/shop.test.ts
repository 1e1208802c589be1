import { expect, test } from 'vitest'
import { readSchema, type Schema } from '../src/index.ts'
import { shop, shopSql } from './support/shop.ts'

test('the shop written out by hand is what its SQL says', async () => {
  const input = { file: 'shop.sql', text: shopSql, dialect: 'postgres' } as const
  const { schema, diagnostics } = await readSchema(input)
  expect(diagnostics).toEqual([])
  expect(forgetPlaces(schema)).toEqual(forgetPlaces(shop))
})

function forgetPlaces(schema: Schema): unknown {
  const text = JSON.stringify(schema, (key, value: unknown) => (key === 'place' ? null : value))
  return JSON.parse(text) as unknown
}
