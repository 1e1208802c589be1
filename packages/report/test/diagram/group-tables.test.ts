import { describe, expect, it } from 'vitest'
import { groupTables } from '../../src/diagram/group-tables.ts'
import type { FactTable } from '../../src/facts.ts'
import { customer } from '../shop.ts'

function tables(...names: string[]): FactTable[] {
  return names.map((name) => ({
    ...customer,
    name,
    role: name.startsWith('Status') ? 'lookup' : 'entity',
  }))
}

function link(from: string, to: string): { from: string; columns: string[]; to: string } {
  return { from, columns: ['id'], to }
}

function group(names: readonly string[], links: ReturnType<typeof link>[]): string[] {
  const subjects = groupTables({ tables: tables(...names), links })
  return subjects.map(
    (subject) => `${subject.title}: ${subject.tables.map(({ name }) => name).join(' ')}`,
  )
}

describe('groupTables', () => {
  it('puts a table with the one whose name begins its own', () => {
    const names = ['OrderItem', 'Order', 'order_events', 'User', 'UserRole', 'UserAddress']
    expect(group(names, [])).toEqual([
      'Around Order: Order OrderItem order_events',
      'Around User: User UserRole UserAddress',
    ])
  })

  it('puts a table without such a name with the one it links to', () => {
    const names = ['Order', 'OrderItem', 'Payment', 'Refund']
    expect(group(names, [link('Payment', 'Order'), link('Refund', 'Payment')])).toEqual([
      'Around Order: Order OrderItem Payment Refund',
    ])
  })

  it('lets a table that many lead to stand for itself', () => {
    const names = ['User', 'Order', 'A', 'B', 'C', 'UserX', 'UserY']
    const links = [
      link('Order', 'User'),
      link('A', 'Order'),
      link('B', 'Order'),
      link('C', 'Order'),
    ]
    expect(group(names, links)).toEqual([
      'Around User: User UserX UserY',
      'Around Order: Order A B C',
    ])
  })

  it('puts lists that others pick from at the end and what stands alone before them', () => {
    const names = ['StatusA', 'Order', 'OrderItem', 'OrderEvent', 'Alone']
    expect(group(names, [link('Order', 'StatusA')])).toEqual([
      'Around Order: Order OrderItem OrderEvent',
      'Other tables: Alone',
      'Reference lists: StatusA',
    ])
  })

  it('keeps the subject a table names', () => {
    const named = tables('Order', 'Payment').map((table) => ({ ...table, subject: 'Money' }))
    expect(groupTables({ tables: named, links: [] })).toMatchObject([{ title: 'Money' }])
  })

  it('ends where links go round', () => {
    const links = [link('A', 'B'), link('B', 'C'), link('C', 'A')]
    expect(group(['A', 'B', 'C'], links).join()).toContain('A')
  })
})
