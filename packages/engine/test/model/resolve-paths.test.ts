import { isDiagnostic } from '@worldloom/diagnostics'
import { beforeAll, expect, test } from 'vitest'
import {
  type Expression,
  loadReader,
  printExpressionText,
  readExpressionNow,
  resolvePaths,
  type Schema,
  type Table,
} from '../../src/index.ts'
import { shop } from '../support/shop.ts'

beforeAll(loadReader)

test.each([
  ['orders', 'Total - SUB_TOTAL', 'total - subtotal'],
  ['orders', "customer_id.country = 'DE'", "customer_id.country = 'DE'"],
  ['orders', "customer.country = 'DE'", "customer_id.country = 'DE'"],
  ['orders', "Customers.firstName = 'Ann'", "customer_id.first_name = 'Ann'"],
  ['lines', 'order.customer.created_at', 'order_id.customer_id.created_at'],
  ['orders', 'orders.total', 'total'],
  ['customers', 'referred_by.email', 'referred_by.email'],
  ['orders', 'sum(Lines.LineTotal)', 'sum(lines.line_total)'],
  [
    'customers',
    'count(orders) filter (where Orders.Status = status)',
    'count(orders) filter (where orders.status = status)',
  ],
])('in %s, %s is %s', (table, text, expected) => {
  const { expression, faults } = resolvePaths(read(text), getTable(table), shop)
  expect(faults).toEqual([])
  expect(expression).toEqual(read(expected))
})

test.each([
  ['sum(lines.quantity)', 'lines', 'quantity'],
  ['sum(orders.lines.quantity)', 'lines', 'quantity'],
])('%s reaches rows further down', (text, child, column) => {
  const { expression, faults } = resolvePaths(read(text), getTable('customers'), shop)
  expect(faults).toEqual([])
  const of = { kind: 'column', path: [column] }
  const via = ['order_id', 'customer_id']
  expect(expression).toEqual({ kind: 'aggregate', name: 'sum', child, of, where: null, via })
})

test.each([
  ['orders', 'shiped_at', 'UNKNOWN_COLUMN', 'Did you mean "shipped_at"?'],
  ['orders', 'custmer.email', 'UNKNOWN_LINK', 'Its links are customer_id.'],
  ['orders', 'customer.emails', 'UNKNOWN_COLUMN', 'Did you mean "email"?'],
  [
    'orders',
    'lines.quantity',
    'UNKNOWN_LINK',
    'Rows of "lines" point here: use an aggregate such as sum(lines.…) or count(lines).',
  ],
  ['customers', 'sum(order.total)', 'UNKNOWN_TABLE', 'Did you mean "orders"?'],
  ['lines', 'sum(customers.order_total)', 'NOT_LINKED', 'Name a table that points to this one.'],
  ['orders', 'sum(lines.quantty)', 'UNKNOWN_COLUMN', 'Did you mean "quantity"?'],
])('in %s, %s is %s', (table, text, code, hint) => {
  const { faults } = resolvePaths(read(text), getTable(table), shop)
  expect(faults.map((fault) => fault.code)).toEqual([code])
  expect(faults[0]?.hint).toContain(hint)
})

test('all unknown names of an expression are reported', () => {
  const { faults } = resolvePaths(read('a + b + c.d'), getTable('orders'), shop)
  expect(faults.map(({ code }) => code)).toEqual([
    ...['UNKNOWN_COLUMN', 'UNKNOWN_COLUMN', 'UNKNOWN_LINK'],
  ])
})

test('two links to one table are told apart by their columns', () => {
  const [first] = getTable('orders').foreignKeys
  if (!first) throw new Error('orders point to customers')
  const second = { ...first, name: 'payer', link: 'payer_id', columns: ['payer_id'] }
  const orders = { ...getTable('orders'), foreignKeys: [first, second] }
  const schema: Schema = {
    ...shop,
    tables: shop.tables.map((table) => (table.id === 'orders' ? orders : table)),
  }
  expect(resolvePaths(read('payer.email'), orders, schema).expression).toEqual(
    read('payer_id.email'),
  )
  expect(resolvePaths(read('customer.email'), orders, schema).expression).toEqual(
    read('customer_id.email'),
  )
  const { faults } = resolvePaths(read('count(orders)'), getTable('customers'), schema)
  expect(faults.map(({ code }) => code)).toEqual(['AMBIGUOUS_LINK'])
})

function read(text: string): Expression {
  const expression = readExpressionNow(text, null)
  if (isDiagnostic(expression)) throw new Error(expression.message)
  expect(printExpressionText(expression)).not.toBe('')
  return expression
}

function getTable(id: string): Table {
  const table = shop.tables.find((candidate) => candidate.id === id)
  if (!table) throw new Error(`the shop has ${id}`)
  return table
}
