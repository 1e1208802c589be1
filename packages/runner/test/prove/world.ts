import {
  type Claim,
  type Column,
  type DataPromise,
  type Expression,
  type ForeignKey,
  listPromises,
  type Place,
  type Reference,
  type Rules,
  readExpressionNow,
  type Schema,
  type Table,
  type TableRules,
  type Type,
  type Understanding,
} from '@worldloom/engine'

/** A shop with a case of everything that can be promised. `loadReader` comes before. */
export function buildWorld(): {
  readonly schema: Schema
  readonly reference: Reference
  readonly now: string
  readonly promises: readonly DataPromise[]
  readonly files: Readonly<Record<string, string>>
} {
  const schema: Schema = {
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
  const now = '2026-01-01T00:00:00Z'
  const sources = {
    schema,
    reference,
    rules: rules(),
    understanding: understanding(),
    now,
    rowCounts,
  }
  return { schema, reference, now, promises: [...listPromises(sources), ...extraPromises()], files }
}

/** Correct files, as the runner writes them: NULL is an empty field, the empty text is `""`. */
const files: Readonly<Record<string, string>> = {
  Country: rows('code,name', 'DE,Germany', 'FR,France'),
  Category: rows('id,parent_id,name', '1,,All', '2,1,Books', '3,2,Novels', '4,1,Music'),
  Customer: rows(
    'id,email,first_name,status,country_code,score,joined_at,default_address_id',
    '1,ann@example.com,Ann,active,DE,5,2025-01-01T08:00:00Z,1',
    '2,bob@example.com,Bob,blocked,FR,,2025-02-01T09:30:00Z,3',
    '3,cy@example.com,Cy,active,DE,7,2025-03-01T10:00:00Z,',
  ),
  Address: rows(
    'id,customer_id,position,is_default,label',
    '1,1,1,true,home',
    '2,1,2,false,""',
    '3,2,1,true,"a ""quoted"", long\nname"',
    '4,2,2,false,',
  ),
  Order: rows(
    'id,number,customer_id,address_id,status,placed_at,shipped_on,subtotal,tax,total,paid,channel,due_at',
    '10,ORD-0007,1,1,shipped,2025-05-01T12:00:00,2025-05-01,30.00,5.70,35.70,35.70,web,2025-05-03T12:00:00',
    '11,ORD-0008,1,2,paid,2025-06-01T12:00:00,,10.00,1.90,11.90,11.90,web,2025-06-04T00:00:00',
    '12,ORD-0009,3,,draft,2025-07-01T12:00:00.250,,0.00,0.00,0.00,0.00,shop,2025-07-02T12:00:00.250',
  ),
  Line: rows(
    'order_id,line_number,category_id,quantity,unit_price,line_total',
    '10,1,3,2,10.00,20.00',
    '10,2,4,1,10.00,10.00',
    '11,1,3,4,2.50,10.00',
  ),
  History: rows(
    'id,order_id,status,at',
    '1,10,draft,2025-05-01T12:00:00',
    '2,10,shipped,2025-05-02T12:00:00',
    '3,11,paid,2025-06-01T12:00:00',
    '4,12,draft,2025-07-01T12:00:01',
  ),
  Refund: rows('id,order_id,amount', '1,10,20.00', '2,10,15.70', '3,11,5.00'),
  Note: rows(
    'id,mood,text,data,tags',
    ...Array.from(
      { length: 24 },
      (_, index) => `${index + 1},${index === 0 ? '' : 'good'},n${index},"{""a"":1}","[1,2]"`,
    ),
  ),
}

const rowCounts = Object.fromEntries(
  Object.entries(files).map(([table, text]) => [
    table,
    table === 'Address' ? 4 : text.trim().split('\n').length - 1,
  ]),
)

function rows(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}

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
        where: { text: "status <> 'shipped'", expression: read("status <> 'shipped'") },
        nullsNotDistinct: false,
      },
    ],
    checks: [
      { name: 'tax_positive', text: 'tax >= 0', expression: read('tax >= 0'), place },
      { name: 'strange', text: 'strange(tax)', expression: read('strange(tax)'), place },
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
  const generated = { text: 'quantity * unit_price', expression: read('quantity * unit_price') }
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

const reference: Reference = {
  tables: {
    Country: {
      table: 'Country',
      columns: [
        { name: 'code', source: 'code' },
        { name: 'name', source: 'name' },
      ],
      rows: [
        {
          values: ['DE', 'Germany'],
          links: {},
          place: { file: 'reference.csv', line: 2, column: 1 },
        },
        {
          values: ['FR', 'France'],
          links: {},
          place: { file: 'reference.csv', line: 3, column: 1 },
        },
      ],
    },
  },
}

function rules(): Rules {
  const onOrder: TableRules = {
    rows: null,
    columns: {
      number: ruled({ kind: 'sequence', start: 7, step: 1, prefix: 'ORD-', width: 4 }),
      channel: {
        ...ruled({ kind: 'literal', value: 'shop' }),
        cases: [
          {
            condition: read('subtotal > 0'),
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
        expression: read('sum(Line.line_total)'),
      }),
      customer_id: {
        cases: [],
        nulls: null,
        link: { skew: 0.5, where: read('score > 4'), whereText: 'score > 4', weight: null },
        place,
      },
    },
    checks: [
      {
        name: 'adds_up',
        text: 'total = subtotal + tax',
        expression: read('total = subtotal + tax'),
        place,
      },
    ],
  }
  const onLine: TableRules = {
    rows: {
      kind: 'per-parent',
      parent: 'Order',
      link: 'order_id',
      minimum: 1,
      maximum: 2,
      mean: null,
      where: read("status <> 'draft'"),
      place,
    },
    columns: {
      unit_price: ruled({
        kind: 'range',
        minimum: 2.5,
        maximum: 99,
        distribution: 'uniform',
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
          { kind: 'expression', expression: read('id - 1') },
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

function understanding(): Understanding {
  const why = 'it is written so'
  return {
    meanings: {
      Address: { position: { name: 'number.position', why } },
      Order: { placed_at: { name: 'time.ordered', why } },
    },
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
        expression: read('subtotal * 19 / 100.0'),
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

/** Kinds of claim that nothing in this world's sources leads to. */
function extraPromises(): readonly DataPromise[] {
  const promise = (table: string, name: string, claim: Claim): DataPromise => ({
    id: `${table}/${claim.kind}/${name}`,
    table,
    name,
    says: name,
    source: 'inferred',
    place: null,
    claim,
  })
  return [
    promise('Address', 'is_default', {
      kind: 'at-most-one',
      column: 'is_default',
      links: ['customer_id'],
    }),
  ]
}

const place: Place = { file: 'world.sql', line: 1, column: 1 }
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

function read(text: string): Expression {
  const expression = readExpressionNow(text, null)
  if ('severity' in expression) throw new Error(expression.message)
  return expression
}
