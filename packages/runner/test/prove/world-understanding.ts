import type { Understanding } from '@worldloom/engine'
import { readText } from './read-text.ts'

/** One of everything that can be inferred. */
export function buildWorldUnderstanding(): Understanding {
  const why = 'it is written so'
  return {
    meanings: {
      Address: { position: { name: 'number.position', why } },
      Order: { placed_at: { name: 'time.ordered', why } },
    },
    calendars: {},
    calendarOrders: [],
    calendarDates: [],
    roles: { Customer: { kind: 'entity', birth: 'joined_at', owner: null, why } },
    agreements: [
      { table: 'Order', link: 'address_id', path: ['customer_id'], anchor: ['customer_id'], why },
      { table: 'Customer', link: 'default_address_id', path: ['customer_id'], anchor: [], why },
    ],
    timeOrders: [
      {
        table: 'Order',
        earlier: ['placed_at'],
        later: 'shipped_on',
        minimumSeconds: 0,
        maximumSeconds: 0,
        why,
      },
      {
        table: 'Order',
        earlier: ['customer_id', 'joined_at'],
        later: 'placed_at',
        minimumSeconds: 0,
        maximumSeconds: 0,
        why,
      },
    ],
    derivations: [
      {
        table: 'Order',
        column: 'tax',
        text: 'subtotal * 19 / 100.0',
        expression: readText('subtotal * 19 / 100.0'),
        why,
      },
    ],
    histories: [
      {
        table: 'History',
        link: 'order_id',
        status: 'status',
        time: 'at',
        parentStatus: 'status',
        why,
      },
    ],
    limits: [{ table: 'Refund', column: 'amount', link: 'order_id', bound: 'paid', why }],
  }
}
