import type { Column, ForeignKey, Schema, Table, Type } from '@worldloom/engine'
import { readText } from './read-text.ts'

/** A shop with a case of everything that a schema declares. */
export function buildWorldSchema(): Schema {
  return {
    dialect: 'postgresql',
    passedOver: [],
    tables: [
      country(),
      category(),
      customer(),
      address(),
      order(),
      line(),
      history(),
      refund(),
      note(),
    ],
  }
}

const place = { file: 'world.sql', line: 1, column: 1 }

function country(): Table {
  return table('Country', [column('code', char(2)), column('name', varchar(40))], { key: ['code'] })
}

function category(): Table {
  return table(
    'Category',
    [column('id', int), nullable('parent_id', int), column('name', varchar(20))],
    {
      key: ['id'],
      links: [link('parent_id', 'Category')],
    },
  )
}

function customer(): Table {
  return table(
    'Customer',
    [
      column('id', int),
      column('email', varchar(30)),
      column('first_name', varchar(20)),
      column('status', { kind: 'enum', name: 'customer_status', values: ['active', 'blocked'] }),
      column('country_code', char(2)),
      nullable('score', int),
      column('joined_at', { kind: 'timestamp', zone: true }),
      nullable('default_address_id', int),
    ],
    {
      key: ['id'],
      uniques: [['email'], ['score']],
      links: [link('country_code', 'Country', 'code'), link('default_address_id', 'Address')],
    },
  )
}

function address(): Table {
  return table(
    'Address',
    [
      column('id', int),
      column('customer_id', int),
      column('position', int),
      column('is_default', { kind: 'boolean' }),
      nullable('label', varchar(40)),
    ],
    {
      key: ['id'],
      uniques: [['customer_id', 'position']],
      links: [link('customer_id', 'Customer')],
    },
  )
}

function order(): Table {
  const made = table(
    'Order',
    [
      column('id', int),
      column('number', varchar(12)),
      column('customer_id', int),
      nullable('address_id', int),
      column('status', varchar(10)),
      column('placed_at', { kind: 'timestamp', zone: false }),
      nullable('shipped_on', { kind: 'date' }),
      column('subtotal', money),
      column('tax', money),
      column('total', money),
      column('paid', money),
      column('channel', varchar(10)),
      column('due_at', { kind: 'timestamp', zone: false }),
    ],
    { key: ['id'], links: [link('customer_id', 'Customer'), link('address_id', 'Address')] },
  )
  return {
    ...made,
    // at most one a customer that is not shipped yet
    uniques: [
      {
        name: 'one_open',
        columns: ['customer_id'],
        where: { text: "status <> 'shipped'", expression: readText("status <> 'shipped'") },
        nullsNotDistinct: false,
      },
    ],
    checks: [
      { name: 'tax_positive', text: 'tax >= 0', expression: readText('tax >= 0'), place },
      { name: 'strange', text: 'strange(tax)', expression: readText('strange(tax)'), place },
    ],
  }
}

function line(): Table {
  const made = table(
    'Line',
    [
      column('order_id', int),
      column('line_number', { kind: 'integer', bits: 8, unsigned: false }),
      column('category_id', int),
      column('quantity', int),
      column('unit_price', money),
      column('line_total', money),
    ],
    {
      key: ['order_id', 'line_number'],
      links: [link('order_id', 'Order'), link('category_id', 'Category')],
    },
  )
  const generated = { text: 'quantity * unit_price', expression: readText('quantity * unit_price') }
  const columns = made.columns.map((each) =>
    each.name === 'line_total' ? { ...each, generated } : each,
  )
  return { ...made, columns }
}

function history(): Table {
  return table(
    'History',
    [
      column('id', int),
      column('order_id', int),
      column('status', varchar(10)),
      column('at', { kind: 'timestamp', zone: false }),
    ],
    { key: ['id'], links: [link('order_id', 'Order')] },
  )
}

function refund(): Table {
  return table('Refund', [column('id', int), column('order_id', int), column('amount', money)], {
    key: ['id'],
    links: [link('order_id', 'Order')],
  })
}

function note(): Table {
  return table(
    'Note',
    [
      column('id', int),
      nullable('mood', varchar(10)),
      column('text', { kind: 'text', maxLength: null, fixed: false }),
      column('data', { kind: 'json' }),
      column('tags', { kind: 'array', element: int }),
    ],
    { key: ['id'] },
  )
}

const int: Type = { kind: 'integer', bits: 32, unsigned: false }
const money: Type = { kind: 'decimal', precision: 10, scale: 2 }

function varchar(maxLength: number): Type {
  return { kind: 'text', maxLength, fixed: false }
}

function char(maxLength: number): Type {
  return { kind: 'text', maxLength, fixed: true }
}

function column(name: string, type: Type): Column {
  const rest = { default: null, generated: null, identity: false, comment: null, place }
  return { name, type, typeText: type.kind, nullable: false, ...rest }
}

function nullable(name: string, type: Type): Column {
  return { ...column(name, type), nullable: true }
}

function link(name: string, parent: string, parentColumn = 'id'): ForeignKey {
  return {
    name: `${name}_fkey`,
    link: name,
    columns: [name],
    parent,
    parentColumns: [parentColumn],
    place,
  }
}

function table(
  id: string,
  columns: readonly Column[],
  keys: {
    readonly key: readonly string[]
    readonly uniques?: readonly (readonly string[])[]
    readonly links?: readonly ForeignKey[]
  },
): Table {
  return {
    id,
    name: id,
    schema: null,
    comment: null,
    columns,
    primaryKey: { name: `${id}_pkey`, columns: keys.key },
    uniques: (keys.uniques ?? []).map((names) => ({
      name: names.join(', '),
      columns: names,
      where: null,
      nullsNotDistinct: false,
    })),
    foreignKeys: keys.links ?? [],
    checks: [],
    place,
  }
}
