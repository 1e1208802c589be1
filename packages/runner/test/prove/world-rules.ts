import type { Rules, TableRules } from '@worldloom/engine'
import { readText } from './read-text.ts'

/** A rule of every kind that can be proved. */
export function buildWorldRules(): Rules {
  const onOrder: TableRules = {
    rows: null,
    columns: {
      number: ruled({ kind: 'sequence', start: 7, step: 1, prefix: 'ORD-', width: 4 }),
      channel: {
        ...ruled({ kind: 'literal', value: 'shop' }),
        cases: [
          {
            condition: readText('subtotal > 0'),
            conditionText: 'subtotal > 0',
            value: {
              kind: 'choice',
              options: [
                { value: 'web', weight: 1 },
                { value: 'app', weight: 1 },
              ],
            },
            place,
          },
          { condition: null, conditionText: '', value: { kind: 'literal', value: 'shop' }, place },
        ],
      },
      due_at: ruled({
        kind: 'after',
        path: ['placed_at'],
        minimumSeconds: 86_400,
        maximumSeconds: 259_200,
      }),
      subtotal: ruled({
        kind: 'derived',
        text: 'sum(Line.line_total)',
        expression: readText('sum(Line.line_total)'),
      }),
      customer_id: {
        cases: [],
        nulls: null,
        link: { skew: 0.5, where: readText('score > 4'), whereText: 'score > 4', weight: null },
        place,
      },
    },
    checks: [
      {
        name: 'adds_up',
        text: 'total = subtotal + tax',
        expression: readText('total = subtotal + tax'),
        place,
      },
    ],
    sorted: { path: ['placed_at'], key: 'id', place },
  }
  const onLine: TableRules = {
    rows: {
      kind: 'per-parent',
      parent: 'Order',
      link: 'order_id',
      minimum: 1,
      maximum: 2,
      mean: null,
      where: readText("status <> 'draft'"),
      place,
    },
    columns: {
      unit_price: ruled({
        kind: 'range',
        minimum: 2.5,
        maximum: 99,
        distribution: { kind: 'uniform' },
        step: 2.5,
        endings: [
          { value: '00', weight: 1 },
          { value: '50', weight: 1 },
        ],
      }),
    },
    checks: [],
  }
  const onCustomer: TableRules = {
    rows: null,
    columns: {
      email: ruled({ kind: 'pattern', pattern: '[a-z]+@example\\.com' }),
      first_name: ruled({ kind: 'dictionary', meaning: 'person.given-name', locale: null }),
    },
    checks: [],
  }
  const onNote: TableRules = {
    rows: null,
    columns: {
      mood: { cases: [], nulls: 0.6, link: null, place },
      text: ruled({
        kind: 'template',
        parts: [
          { kind: 'text', text: 'n' },
          { kind: 'expression', expression: readText('id - 1') },
        ],
      }),
    },
    checks: [],
  }
  return {
    locale: 'en_US',
    tables: { Order: onOrder, Line: onLine, Customer: onCustomer, Note: onNote },
  }
}

function ruled(
  value: TableRules['columns'][string]['cases'][number]['value'],
): TableRules['columns'][string] {
  return {
    cases: [{ condition: null, conditionText: '', value, place }],
    nulls: null,
    link: null,
    place,
  }
}

const place = { file: 'world.sql', line: 1, column: 1 }
