import { expect, test } from 'vitest'
import { NameIndex } from '../../src/names/name-index.ts'

test.each([
  ['Order', 'Order'],
  ['order', 'Order'],
  ['orders', 'Order'],
  ['order items', 'order_item'],
  ['OrderItems', 'order_item'],
  ['ORDER-ITEM', 'order_item'],
  ['Category', 'categories'],
  ['address', 'addresses'],
  ['boxes', 'box'],
  ['order_status', 'order_statuses'],
])('%s answers to %s', (name, expected) => {
  const names = ['Order', 'order_item', 'categories', 'addresses', 'box', 'order_statuses']
  const index = new NameIndex(names.map((known) => [known, known] as const))
  expect(index.find(name)).toEqual({ kind: 'one', thing: expected, name: expected })
})

test('the nearer spelling wins, and equally near ones are told', () => {
  const index = new NameIndex(
    ['user', 'users', 'User_', 'USER_'].map((name) => [name, name] as const),
  )
  expect(index.find('users')).toMatchObject({ thing: 'users' })
  expect(index.find('USER')).toMatchObject({ thing: 'user' })
  expect(index.find('UsEr_')).toEqual({ kind: 'several', names: ['User_', 'USER_'] })
  expect(index.find('buyer')).toEqual({ kind: 'none' })
})

test('the plural counts only where it is forgiven', () => {
  const index = new NameIndex([['orders', 1] as const])
  expect(index.find('order')).toMatchObject({ kind: 'one' })
  expect(index.find('order', 'case')).toEqual({ kind: 'none' })
  expect(index.find('ORDERS', 'case')).toMatchObject({ kind: 'one' })
})

test('names of signs alone are themselves', () => {
  const index = new NameIndex([['$', 1] as const, ['€', 2] as const])
  expect(index.find('€')).toMatchObject({ thing: 2 })
  expect(index.find('%')).toEqual({ kind: 'none' })
})
