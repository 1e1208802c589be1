import { expect, test } from 'vitest'
import { isHiddenName } from '../../src/names/is-hidden-name.ts'

const names = new Set(['id', 'total', 'customer_id', 'order#'])

test.each([
  '#row',
  '#Mix',
  '#total',
  '#total draw',
  '#person given',
  '#author family',
  'customer_id#row',
  'id+total#nth',
])('rows may have %s on the way', (name) => {
  expect(isHiddenName(name, names)).toBe(true)
})

test.each([
  '#',
  '# of items',
  '#employees',
  '#company',
  '#Price each',
  'order#',
  'item#row',
  'total',
])('a schema may have %s', (name) => {
  expect(isHiddenName(name, names)).toBe(false)
})
