import { expect, test } from 'vitest'
import { findNearest } from '../src/find-nearest.ts'

const names = ['id', 'customer_id', 'shipped_at', 'created_at', 'OrderItem']

test.each([
  ['shiped_at', 'shipped_at'],
  ['order_items', 'OrderItem'],
  ['di', 'id'],
  ['customer', 'customer_id'],
  ['CREATEDAT', 'created_at'],
  ['warehouse', null],
])('the name nearest to %s is %s', (wanted, nearest) => {
  expect(findNearest(wanted, names)).toBe(nearest)
})
