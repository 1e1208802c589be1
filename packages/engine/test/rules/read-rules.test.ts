import { describe, expect, test } from 'vitest'
import {
  type ColumnRule,
  type Diagnostic,
  type Expression,
  isDiagnostic,
  type KnownNames,
  type Rules,
  readExpression,
  readRules,
  type Schema,
  type ValueRule,
} from '../../src/index.ts'
import { shop } from '../support/shop.ts'

const known: KnownNames = {
  generators: ['text.title', 'person.email', 'product.name'],
  dictionaries: ['product.name', 'person.given-name'],
  locales: ['en', 'en_US', 'de_DE'],
}

describe('row counts', () => {
  test('are numbers, per parent or a ratio, in either place', async () => {
    const rules = await read(`
      rows:
        Customers: 200
        lines: { per: ORDERS, min: 1, max: 6, mean: 2.1, link: order_id, where: "status <> 'draft'" }
      tables:
        orders:
          rows: { ratio: 1.5, of: customers }
    `)
    const file = { file: 'rules.yaml' }
    expect(rules.tables['customers']?.rows).toEqual({
      kind: 'count',
      rows: 200,
      place: { ...file, line: 3, column: 9 },
    })
    expect(rules.tables['orders']?.rows).toMatchObject({
      kind: 'ratio',
      ratio: 1.5,
      of: 'customers',
    })
    expect(rules.tables['lines']?.rows).toEqual({
      kind: 'per-parent',
      parent: 'orders',
      link: 'order_id',
      minimum: 1,
      maximum: 6,
      mean: 2.1,
      where: await parse("status <> 'draft'"),
      place: { ...file, line: 4, column: 9 },
    })
  })

  test('may be given twice if they agree', async () => {
    const rules = await read(`
      rows: { customers: 5 }
      tables: { customers: { rows: 5 } }
    `)
    expect(rules.tables['customers']?.rows).toMatchObject({ rows: 5 })
  })
})

describe('values', () => {
  test.each<[string, string, string, ValueRule]>([
    ['a bare value', 'orders.note', '"hello"', { kind: 'literal', value: 'hello' }],
    ['a value', 'customers.country', '{ value: FR }', { kind: 'literal', value: 'FR' }],
    ['digits of a text', 'orders.note', '007', { kind: 'literal', value: '007' }],
    ['a NULL', 'orders.note', 'null', { kind: 'literal', value: null }],
    ['a date', 'customers.birth_date', '2001-02-03', { kind: 'literal', value: '2001-02-03' }],
    [
      'a weighted choice',
      'customers.status',
      '{ choice: { active: 92, closed: 8 } }',
      {
        kind: 'choice',
        options: [
          { value: 'active', weight: 92 },
          { value: 'closed', weight: 8 },
        ],
      },
    ],
    [
      'an even choice',
      'lines.quantity',
      '{ choice: [1, 2] }',
      {
        kind: 'choice',
        options: [
          { value: 1, weight: 1 },
          { value: 2, weight: 1 },
        ],
      },
    ],
    [
      'a range',
      'orders.tax',
      '{ range: [0, 9.5], distribution: log-normal, step: 0.5 }',
      {
        kind: 'range',
        minimum: 0,
        maximum: 9.5,
        distribution: 'log-normal',
        step: 0.5,
        endings: [],
      },
    ],
    [
      'a price',
      'lines.unit_price',
      '{ range: [1, 900], endings: { "99": 6, "00": 1 } }',
      {
        kind: 'range',
        minimum: 1,
        maximum: 900,
        distribution: 'uniform',
        step: null,
        endings: [
          { value: '99', weight: 6 },
          { value: '00', weight: 1 },
        ],
      },
    ],
    [
      'a range of time',
      'orders.created_at',
      '{ range: [2024-01-01, "2025-12-31 12:00"] }',
      {
        kind: 'range',
        minimum: '2024-01-01T00:00:00',
        maximum: '2025-12-31T12:00:00',
        distribution: 'uniform',
        step: null,
        endings: [],
      },
    ],
    [
      'a pattern',
      'orders.note',
      '{ pattern: "[A-Z]{3}-[0-9]{5}" }',
      { kind: 'pattern', pattern: '[A-Z]{3}-[0-9]{5}' },
    ],
    [
      'a sequence',
      'orders.note',
      '{ sequence: { start: 100001, prefix: "ORD-", width: 8 } }',
      { kind: 'sequence', start: 100001, step: 1, prefix: 'ORD-', width: 8 },
    ],
    [
      'a dictionary',
      'lines.product',
      '{ dictionary: product.name, locale: de-de }',
      { kind: 'dictionary', meaning: 'product.name', locale: 'de_DE' },
    ],
    [
      'a generator',
      'orders.note',
      '{ generator: text.title }',
      { kind: 'generator', name: 'text.title' },
    ],
    [
      'a time after another',
      'orders.shipped_at',
      '{ after: customer.created_at, within: [90 minutes, P1DT2H] }',
      {
        kind: 'after',
        path: ['customer_id', 'created_at'],
        minimumSeconds: 5400,
        maximumSeconds: 93_600,
      },
    ],
  ])('%s', async (_, column, text, expected) => {
    const rule = await readColumn(column, text)
    expect(rule.cases.map(({ value, condition }) => [condition, value])).toEqual([[null, expected]])
  })

  test('of a template mix text and expressions', async () => {
    const template = `{ template: "{lower(first_name)}{{{lastName || '}'}@x.com" }`
    const { cases } = await readColumn('customers.email', template)
    expect(cases[0]?.value).toEqual({
      kind: 'template',
      parts: [
        { kind: 'expression', expression: await parse('lower(first_name)') },
        { kind: 'text', text: '{' },
        { kind: 'expression', expression: await parse("last_name || '}'") },
        { kind: 'text', text: '@x.com' },
      ],
    })
  })

  test('are derived from the row, its parents and its children', async () => {
    const own = await readColumn('orders.total', '{ derived: "subtotal + TAX" }')
    expect(own.cases[0]?.value).toEqual({
      kind: 'derived',
      text: 'subtotal + TAX',
      expression: await parse('subtotal + tax'),
    })
    const text = "sum(Orders.total) filter (where Orders.status = 'paid')"
    const sum = await readColumn('customers.order_total', `{ derived: "${text}" }`)
    expect(sum.cases[0]?.value).toMatchObject({
      expression: await parse("sum(orders.total) filter (where orders.status = 'paid')"),
    })
  })

  test('have cases before the rest, and a share of NULL', async () => {
    const rule = await readColumn(
      'orders.note',
      `{ nulls: 0.6, when: [{ if: "customer.country = 'FR'", value: merci }, { if: total > 100, choice: [a, b] }], value: thanks }`,
    )
    expect(rule.nulls).toBe(0.6)
    expect(rule.cases.map(({ conditionText, value }) => [conditionText, value.kind])).toEqual([
      ["customer.country = 'FR'", 'literal'],
      ['total > 100', 'choice'],
      ['', 'literal'],
    ])
    expect(rule.cases[0]?.condition).toEqual(await parse("customer_id.country = 'FR'"))
  })
})

test('links are skewed, filtered and weighted by the parent', async () => {
  const rule = await readColumn(
    'orders.customer_id',
    `{ link: { skew: 0.8, where: "Status = 'active'", weight: order_total + 1 } }`,
  )
  expect(rule).toMatchObject({
    cases: [],
    nulls: null,
    link: {
      skew: 0.8,
      where: await parse("status = 'active'"),
      whereText: "Status = 'active'",
      weight: await parse('order_total + 1'),
    },
  })
})

test('checks hold in every row', async () => {
  const rules = await read(`
    tables:
      orders:
        checks:
          - { name: adds_up, holds: "total = subTotal + tax" }
  `)
  expect(rules.tables['orders']?.checks).toEqual([
    {
      name: 'adds_up',
      text: 'total = subTotal + tax',
      expression: await parse('total = subtotal + tax'),
      place: { file: 'rules.yaml', line: 5, column: 30 },
    },
  ])
})

test('JSON is read like YAML, with tabs and places', async () => {
  const text = '{\n\t"locale": "de_DE",\n\t"rows": {\n\t\t"custmers": 3\n\t}\n}\n'
  const { rules, diagnostics } = await readRules([{ name: 'r.json', text }], shop, known)
  expect(rules.locale).toBe('de_DE')
  expect(diagnostics).toEqual([
    {
      code: 'UNKNOWN_TABLE',
      severity: 'error',
      message: 'The schema has no table "custmers".',
      hint: 'Did you mean "customers"? Its tables are customers, orders, lines.',
      place: { file: 'r.json', line: 4, column: 3 },
    },
  ])
})

test('several files are read together', async () => {
  const files = [
    { name: 'a.yaml', text: 'rows: { customers: 3, orders: 4 }\n' },
    {
      name: 'b.yaml',
      text: 'rows: { orders: 5 }\ntables: { lines: { columns: { product: x } } }\n',
    },
    { name: 'c.yaml', text: 'tables: { lines: { columns: { Product: y } } }\n' },
  ]
  const { rules, diagnostics } = await readRules(files, shop, known)
  expect(Object.keys(rules.tables)).toEqual(['customers', 'orders', 'lines'])
  expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
    ['ROWS_CONFLICT', 'The first stands at a.yaml:1:23.'],
    ['DUPLICATE_RULE', 'The first stands at b.yaml:2:31.'],
  ])
})

describe('unknown names', () => {
  test('are reported together with the nearest right one', async () => {
    const diagnostics = await fail(`
      row: 5
      rows: { order: 5, ordres: 6, lines: { per: order, min: 1, max: 2, meann: 1 } }
      tables:
        orders:
          colums: {}
          columns:
            shiped_at: x
            total: { derivd: "a" }
            tax: { range: [0, 1], distribution: normall }
            note: { generator: text.titel }
            subtotal: { derived: "custmer.order_total" }
        lines:
          columns:
            product: { dictionary: product.nam }
    `)
    expect(diagnostics.map(({ code, hint }) => [code, hint.split('?')[0]])).toEqual([
      ['UNKNOWN_RULE_KEY', 'Did you mean "rows"'],
      ['UNKNOWN_RULE_KEY', 'Did you mean "mean"'],
      ['UNKNOWN_RULE_KEY', 'Did you mean "columns"'],
      ['UNKNOWN_RULE_KEY', 'Did you mean "derived"'],
      ['UNKNOWN_TABLE', 'Did you mean "orders"'],
      ['UNKNOWN_TABLE', 'Did you mean "orders"'],
      ['UNKNOWN_TABLE', 'Did you mean "orders"'],
      ['UNKNOWN_COLUMN', 'Did you mean "shipped_at"'],
      ['UNKNOWN_DISTRIBUTION', 'Did you mean "normal"'],
      ['UNKNOWN_GENERATOR', 'Did you mean "text.title"'],
      ['UNKNOWN_LINK', 'Did you mean "customer_id"'],
      ['UNKNOWN_MEANING', 'Did you mean "product.name"'],
    ])
    expect(diagnostics.find(({ code }) => code === 'UNKNOWN_COLUMN')?.place).toEqual({
      file: 'rules.yaml',
      line: 8,
      column: 13,
    })
  })
})

describe('a column cannot keep', () => {
  test.each([
    ['a value that is no number', 'lines.quantity', 'many', 'RULE_CONTRADICTS_TYPE'],
    ['a text that is too long', 'customers.country', 'Germany', 'RULE_CONTRADICTS_TYPE'],
    [
      'a value outside its enum',
      'customers.status',
      '{ choice: { activ: 1 } }',
      'RULE_CONTRADICTS_TYPE',
    ],
    ['a range of texts', 'orders.note', '{ range: [a, b] }', 'RULE_CONTRADICTS_TYPE'],
    [
      'bounds of another type',
      'orders.created_at',
      '{ range: [2024-01-01, 2] }',
      'RULE_CONTRADICTS_TYPE',
    ],
    [
      'bounds beyond its size',
      'lines.line_number',
      '{ range: [1, 40000] }',
      'RULE_CONTRADICTS_TYPE',
    ],
    [
      'a pattern that makes texts',
      'lines.quantity',
      '{ pattern: "[0-9]" }',
      'RULE_CONTRADICTS_TYPE',
    ],
    [
      'a template that is too long',
      'customers.country',
      '{ template: "abc{last_name}" }',
      'RULE_CONTRADICTS_TYPE',
    ],
    [
      'a sequence that is too long',
      'customers.country',
      '{ sequence: { width: 5 } }',
      'RULE_CONTRADICTS_TYPE',
    ],
    [
      'a prefix as an integer',
      'lines.quantity',
      '{ sequence: { prefix: A } }',
      'RULE_CONTRADICTS_TYPE',
    ],
    ['a moment after a text', 'orders.shipped_at', '{ after: status }', 'RULE_CONTRADICTS_TYPE'],
    [
      'a moment after itself',
      'orders.shipped_at',
      '{ after: shipped_at }',
      'RULE_CONTRADICTS_TYPE',
    ],
    ['NULL where it is NOT NULL', 'orders.total', 'null', 'RULE_CONTRADICTS_NOT_NULL'],
    [
      'a share of NULL where it is NOT NULL',
      'orders.tax',
      '{ nulls: 0.5 }',
      'RULE_CONTRADICTS_NOT_NULL',
    ],
    ['NULL as a key', 'customers.id', '{ nulls: 0.5 }', 'RULE_CONTRADICTS_NOT_NULL'],
    [
      'a choice its check forbids',
      'orders.status',
      '{ choice: { paid: 1, lost: 1 } }',
      'RULE_CONTRADICTS_CHECK',
    ],
    ['a range its check forbids', 'lines.quantity', '{ range: [0, 99] }', 'RULE_CONTRADICTS_CHECK'],
    ['a value its check forbids', 'orders.tax', '-1', 'RULE_CONTRADICTS_CHECK'],
    ['a rule for what is computed', 'lines.line_total', '5', 'RULE_FOR_GENERATED_COLUMN'],
    ['a link that is none', 'orders.status', '{ link: { skew: 1 } }', 'NOT_A_LINK'],
  ])('%s', async (_, column, text, code) => {
    const diagnostics = await failColumn(column, text)
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code])
    expect(diagnostics[0]?.message).toContain(column)
    expect(diagnostics[0]?.place?.line).toBe(1)
  })

  test('and a check is named with the rule', async () => {
    const [diagnostic] = await failColumn('lines.quantity', '{ range: [0, 200] }')
    expect(diagnostic?.message).toBe(
      'The rule "range" gives "lines.quantity" the value 0, 200, which the check "lines_quantity" forbids.',
    )
    expect(diagnostic?.hint).toBe('The check says quantity BETWEEN 1 AND 99.')
  })
})

describe('a rule is wrong', () => {
  test.each([
    ['with a weight of zero', 'customers.status', '{ choice: { active: 0 } }', 'RULE_WEIGHT'],
    [
      'with a weight that is a text',
      'customers.status',
      '{ choice: { active: often } }',
      'RULE_WEIGHT',
    ],
    ['with no choice', 'customers.status', '{ choice: [] }', 'RULE_SHAPE'],
    ['with one bound', 'orders.tax', '{ range: [1] }', 'RULE_SHAPE'],
    ['with an open bound', 'orders.tax', '{ range: [1, null] }', 'RULE_SHAPE'],
    ['with bounds in the wrong order', 'orders.tax', '{ range: [10, 9] }', 'RULE_BOUNDS'],
    [
      'with days in the wrong order',
      'customers.birth_date',
      '{ range: [2001-01-01, 2000-01-01] }',
      'RULE_BOUNDS',
    ],
    ['with a step of zero', 'orders.tax', '{ range: [0, 9], step: 0 }', 'RULE_BOUNDS'],
    [
      'with a step finer than its column',
      'orders.tax',
      '{ range: [0, 9], step: 0.001 }',
      'RULE_BOUNDS',
    ],
    [
      'with an ending out of reach',
      'orders.tax',
      '{ range: [5, 5.5], endings: ["99"] }',
      'RULE_BOUNDS',
    ],
    [
      'with step and endings',
      'orders.tax',
      '{ range: [5, 9], step: 1, endings: ["99"] }',
      'RULE_KEYS_CONFLICT',
    ],
    ['with a share above one', 'orders.note', '{ nulls: 60 }', 'RULE_BOUNDS'],
    ['with a pattern that is none', 'orders.note', '{ pattern: "[A-" }', 'RULE_PATTERN'],
    ['with a pattern that looks ahead', 'orders.note', '{ pattern: "(?=a)b" }', 'RULE_PATTERN'],
    ['with an open brace', 'orders.note', '{ template: "{status" }', 'RULE_TEMPLATE'],
    ['with a closing brace alone', 'orders.note', '{ template: "status}" }', 'RULE_TEMPLATE'],
    [
      'with an unknown column in a template',
      'orders.note',
      '{ template: "{stats}" }',
      'UNKNOWN_COLUMN',
    ],
    [
      'with an expression that is none',
      'orders.total',
      '{ derived: "subtotal +" }',
      'UNREADABLE_EXPRESSION',
    ],
    [
      'with a duration that is none',
      'orders.shipped_at',
      '{ after: created_at, within: [soon, 1 day] }',
      'RULE_DURATION',
    ],
    [
      'with the longer duration first',
      'orders.shipped_at',
      '{ after: created_at, within: [2 days, 1 hour] }',
      'RULE_BOUNDS',
    ],
    [
      'with one duration',
      'orders.shipped_at',
      '{ after: created_at, within: [1 day] }',
      'RULE_SHAPE',
    ],
    ['with two values', 'orders.note', '{ value: a, choice: [b] }', 'RULE_KEYS_CONFLICT'],
    [
      'with a link and a value',
      'orders.customer_id',
      '{ value: 1, link: {} }',
      'RULE_KEYS_CONFLICT',
    ],
    ['with a companion alone', 'orders.tax', '{ step: 1 }', 'MISSING_RULE_KEY'],
    [
      'with a case that has no condition',
      'orders.note',
      '{ when: [{ value: a }] }',
      'MISSING_RULE_KEY',
    ],
    [
      'with a case that has no value',
      'orders.note',
      '{ when: [{ if: total > 1 }] }',
      'MISSING_RULE_KEY',
    ],
    ['with cases that are no list', 'orders.note', '{ when: total }', 'RULE_SHAPE'],
    ['as a list', 'orders.note', '[a, b]', 'RULE_SHAPE'],
    ['that needs itself', 'orders.total', '{ derived: total + 1 }', 'RULE_CYCLE'],
    [
      'with a locale that is unknown',
      'lines.product',
      '{ dictionary: product.name, locale: xx_XX }',
      'UNKNOWN_LOCALE',
    ],
  ])('%s', async (_, column, text, code) => {
    const diagnostics = await failColumn(column, text)
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code])
    expect(diagnostics[0]?.hint).not.toBe('')
  })

  test.each([
    ['{ customers: -1 }', 'RULE_BOUNDS'],
    ['{ customers: 1.5 }', 'RULE_BOUNDS'],
    ['{ customers: many }', 'RULE_SHAPE'],
    ['{ customers: {} }', 'RULE_SHAPE'],
    ['{ customers: { per: lines, min: 1, max: 2 } }', 'NOT_LINKED'],
    ['{ orders: { per: customers, min: 3, max: 2 } }', 'RULE_BOUNDS'],
    ['{ orders: { per: customers, min: 1, max: 2, mean: 3 } }', 'RULE_BOUNDS'],
    ['{ orders: { per: customers, max: 2 } }', 'MISSING_RULE_KEY'],
    ['{ orders: { ratio: 2 } }', 'MISSING_RULE_KEY'],
    ['{ orders: { ratio: 2, of: customers, per: customers } }', 'RULE_KEYS_CONFLICT'],
    ['{ orders: { ratio: 2, of: customers, min: 1 } }', 'RULE_KEYS_CONFLICT'],
    ['{ orders: { ratio: 2, of: orders } }', 'ROWS_CYCLE'],
    ['{ orders: { ratio: 2, of: customers }, customers: { ratio: 2, of: orders } }', 'ROWS_CYCLE'],
    ['{ customers: { per: customers, min: 1, max: 2 } }', 'ROWS_CYCLE'],
  ])('in rows: %s', async (rows, code) => {
    const diagnostics = await fail(`rows: ${rows}`)
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code])
  })

  test('when a key leaves room for one child only', async () => {
    const schema: Schema = {
      ...shop,
      tables: shop.tables.map((table) =>
        table.id === 'lines'
          ? { ...table, primaryKey: { name: 'one_line', columns: ['order_id'] } }
          : table,
      ),
    }
    const diagnostics = await fail('rows: { lines: { per: orders, min: 1, max: 2 } }', schema)
    expect(diagnostics.map(({ code }) => code)).toEqual(['RULE_CONTRADICTS_KEY'])
  })

  test('when columns need each other', async () => {
    const diagnostics = await fail(`
      tables:
        orders:
          columns:
            subtotal: { derived: total - tax }
            tax: { range: [0, 5] }
            total: { derived: subtotal + tax }
    `)
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'Rules of "orders" need each other\'s values in a circle: subtotal → total → subtotal.',
    ])
  })

  test.each([
    ['a: b: c', 'RULES_SYNTAX'],
    ['rows: { customers: 1', 'RULES_SYNTAX'],
    ['rows: {}\nrows: {}\n', 'DUPLICATE_RULE_KEY'],
    ['rows: {}\n---\nrows: {}\n', 'RULES_SYNTAX'],
    ['rows: \0', 'RULES_SYNTAX'],
    ['', 'EMPTY_RULES_FILE'],
    ['- a\n', 'RULE_SHAPE'],
    ['just words\n', 'RULE_SHAPE'],
    ['rows: [1]\n', 'RULE_SHAPE'],
    ['tables: { orders: { checks: { a: b } } }\n', 'RULE_SHAPE'],
    ['tables: { orders: { checks: [{ name: a }] } }\n', 'MISSING_RULE_KEY'],
    [
      'tables: { orders: { checks: [{ name: a, holds: total > 0 }, { name: a, holds: tax > 0 }] } }\n',
      'DUPLICATE_RULE',
    ],
    ['locale: klingon\n', 'UNKNOWN_LOCALE'],
  ])('in form: %j', async (text, code) => {
    const { diagnostics } = await readRules([{ name: 'r.yaml', text }], shop, known)
    expect([...new Set(diagnostics.map((diagnostic) => diagnostic.code))]).toEqual([code])
  })

  test.each(['a: &a [*a]', '['.repeat(5000)])('when it nests without end: %.9s', async (text) => {
    const { diagnostics } = await readRules([{ name: 'r.yaml', text }], shop, known)
    expect(diagnostics[0]?.code).toBe('RULES_SYNTAX')
  })

  test('when aliases repeat without end', async () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const before = level === 0 ? 'x' : `*a${level - 1}`
      return `a${level}: &a${level} [${Array(9).fill(before).join(', ')}]`
    })
    const { diagnostics } = await readRules(
      [{ name: 'r.yaml', text: levels.join('\n') }],
      shop,
      known,
    )
    expect(diagnostics.map(({ code }) => code)).toEqual(['RULES_SYNTAX'])
  })
})

async function read(text: string): Promise<Rules> {
  const { rules, diagnostics } = await readRules([{ name: 'rules.yaml', text }], shop, known)
  expect(diagnostics).toEqual([])
  return rules
}

async function fail(text: string, schema: Schema = shop): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await readRules([{ name: 'rules.yaml', text }], schema, known)
  return diagnostics
}

async function readColumn(path: string, text: string): Promise<ColumnRule> {
  const [table = '', column = ''] = path.split('.')
  const rules = await read(`tables: { ${table}: { columns: { ${column}: ${text} } } }`)
  const rule = rules.tables[table]?.columns[column]
  if (!rule) throw new Error(`no rule for ${path}`)
  return rule
}

function failColumn(path: string, text: string): Promise<readonly Diagnostic[]> {
  const [table, column] = path.split('.')
  return fail(`tables: { ${table}: { columns: { ${column}: ${text} } } }`)
}

async function parse(text: string): Promise<Expression> {
  const expression = await readExpression(text, null)
  if (isDiagnostic(expression)) throw new Error(expression.message)
  return expression
}
