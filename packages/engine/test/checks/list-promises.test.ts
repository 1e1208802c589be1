import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  buildCheckContext,
  type ColumnRule,
  listPromises,
  loadReader,
  type Rules,
  readExpression,
  type Understanding,
  type ValueRule,
  writeCheck,
} from '../../src/index.ts'
import { shop } from '../support/shop.ts'

const now = '2026-01-01T00:00:00Z'
const reference = { tables: {} }
const noRules: Rules = { locale: 'en_US', tables: {} }
const nothing: Understanding = {
  meanings: {},
  roles: {},
  agreements: [],
  timeOrders: [],
  derivations: [],
  histories: [],
  calendars: {},
  calendarOrders: [],
  calendarDates: [],
  limits: [],
}

describe('listPromises', () => {
  test('promises what a schema declares, each in a sentence', () => {
    const promises = listPromises({
      schema: shop,
      reference,
      rules: noRules,
      understanding: nothing,
      now,
    })
    const says = promises
      .filter(({ table }) => table === 'lines')
      .map(({ id, says }) => `${id}: ${says}`)
    expect(says).toEqual([
      'lines/row-count/rows: lines has at least 1 row.',
      'lines/type/order_id: Every order_id of lines is of type bigint.',
      'lines/not-null/order_id: No row of lines lacks its order_id.',
      'lines/type/line_number: Every line_number of lines is of type smallint.',
      'lines/not-null/line_number: No row of lines lacks its line_number.',
      'lines/type/product: Every product of lines is of type varchar(60).',
      'lines/not-null/product: No row of lines lacks its product.',
      'lines/length/product: No product of lines is longer than 60 characters.',
      'lines/type/quantity: Every quantity of lines is of type integer.',
      'lines/not-null/quantity: No row of lines lacks its quantity.',
      'lines/type/unit_price: Every unit_price of lines is of type numeric(10, 2).',
      'lines/not-null/unit_price: No row of lines lacks its unit_price.',
      'lines/type/line_total: Every line_total of lines is of type numeric(12, 2).',
      'lines/generated/line_total: Every line_total of lines is quantity * unit_price.',
      'lines/primary-key/order_id, line_number: No two rows of lines share order_id and line_number.',
      'lines/foreign-key/order_id: Every order_id of lines is a row of orders.',
      'lines/check/lines_quantity: Every row of lines keeps quantity BETWEEN 1 AND 99.',
    ])
    expect(promises.map(({ id }) => id)).toContain('customers/forest/referred_by')
  })

  test('gives every promise an id of its own, and a query unless it says why not', () => {
    const twice = shop.tables.map((table) => ({
      ...table,
      checks: [...table.checks, ...table.checks],
    }))
    const schema = { ...shop, tables: twice }
    const promises = listPromises({
      schema,
      reference,
      rules: noRules,
      understanding: nothing,
      now,
    })
    expect(new Set(promises.map(({ id }) => id)).size).toBe(promises.length)
    const context = buildCheckContext({ schema, reference, now })
    for (const promise of promises) {
      expect(writeCheck(promise, context)?.sql).toContain('SELECT')
    }
  })

  test('joins a parent that several rows may be to no child: many such links would multiply', () => {
    const plain = shop.tables.map((table) => ({ ...table, primaryKey: null, uniques: [] }))
    for (const [tables, joined] of [
      [shop.tables, true],
      [plain, false],
    ] as const) {
      const schema = { ...shop, tables }
      const sources = { schema, reference, rules: noRules, understanding: nothing, now }
      const context = buildCheckContext({ schema, reference, now })
      const links = listPromises(sources).filter(({ claim }) => claim.kind === 'foreign-key')
      const tells = links.flatMap((promise) => writeCheck(promise, context)?.tells ?? [])
      expect(tells.some((tell) => tell.kind === 'broken' && tell.joins.length > 0)).toBe(joined)
    }
  })

  test('counts rows as planned, as the rules say, or at least one', () => {
    const place = { file: 'rules.yaml', line: 1, column: 1 }
    const rows = { kind: 'count', rows: 7, place } as const
    const rules: Rules = { locale: 'en_US', tables: { orders: { rows, columns: {}, checks: [] } } }
    const promises = listPromises({
      schema: shop,
      reference,
      rules,
      understanding: nothing,
      now,
      rowCounts: { customers: 0 },
    })
    const counts = promises.flatMap(({ table, claim }) =>
      claim.kind === 'row-count' ? [[table, claim.minimum, claim.maximum]] : [],
    )
    expect(counts).toEqual([
      ['customers', 0, 0],
      ['orders', 7, 7],
      ['lines', 1, Number.MAX_SAFE_INTEGER],
    ])
  })

  test('says why a check cannot be told by a query', async () => {
    await loadReader()
    const why = async (text: string): Promise<string | undefined> => {
      const expression = await readExpression(text, null)
      const check = { name: 'odd', text, place: shop.tables[0]?.place ?? null }
      const orders = shop.tables.map((table) =>
        table.id === 'orders'
          ? {
              ...table,
              checks: [
                { ...check, expression: 'severity' in expression ? null : expression },
              ] as never,
            }
          : table,
      )
      const promises = listPromises({
        schema: { ...shop, tables: orders },
        reference,
        rules: noRules,
        understanding: nothing,
        now,
      })
      const claim = promises.find(({ id }) => id === 'orders/check/odd')?.claim
      return claim?.kind === 'not-checkable' ? claim.reason : claim?.kind
    }
    expect(await why('total > 0')).toBe('check')
    expect(await why('(select 1) = 1')).toBe('its text was not understood')
    expect(await why("read_csv('/etc/passwd') is null")).toBe(
      'the function "read_csv" is not known to the proof',
    )
    expect(await why("note ~ '(?=a)b'")).toMatch(/looks ahead/)
    expect(await why('nowhere.total > 0')).toBe('"orders" has no link "nowhere"')
    expect(await why('customer_id.size > 0')).toBe('"customers" has no column "size"')
    expect(await why('sum(customers.order_total) > 0')).toBe(
      'no single link leads from "customers" to "orders"',
    )
  })

  test.each<[ValueRule, readonly string[]]>([
    [{ kind: 'literal', value: 'x' }, ['value: note of orders is x.']],
    [
      { kind: 'dictionary', meaning: 'text.title', locale: null },
      ['not-checkable: note of orders is a word for text.title.'],
    ],
    [
      { kind: 'generator', name: 'text.title' },
      ['not-checkable: note of orders is made by text.title.'],
    ],
    [
      {
        kind: 'choice',
        options: [
          { value: 'a', weight: 1 },
          { value: 'b', weight: 2 },
        ],
      },
      [
        'value: note of orders is one of a or b.',
        'choice-shares: note of orders is chosen by weight.',
      ],
    ],
    [{ kind: 'pattern', pattern: '(?!x)y' }, ['not-checkable: note of orders is like (?!x)y.']],
    [
      { kind: 'derived', text: "'a'", expression: { kind: 'text', value: 'a' } },
      ["derived: note of orders is 'a'."],
    ],
  ])('promises of the rule %j what can be told', (value, expected) => {
    expect(listOfRule({ value })).toEqual(expected)
  })

  test('promises cases in turn, and the share of NULL', () => {
    const condition = { kind: 'boolean', value: true } as const
    expect(
      listOfRule({
        value: { kind: 'literal', value: 'x' },
        condition,
        conditionText: 'true',
        nulls: 0.25,
      }),
    ).toEqual([
      'value: Where true, note of orders is x.',
      'null-share: note of orders is NULL in 25 % of the rows, give or take chance.',
    ])
  })

  test('leaves to a rule what was inferred of its column', () => {
    const derivation = {
      table: 'orders',
      column: 'note',
      text: "'a'",
      expression: { kind: 'text', value: 'a' },
      why: '',
    } as const
    const understanding = { ...nothing, derivations: [derivation] }
    const bare = listPromises({ schema: shop, reference, rules: noRules, understanding, now })
    expect(bare.map(({ id }) => id)).toContain('orders/derived/note')
    const ruled = listPromises({
      schema: shop,
      reference,
      rules: ruleFor({ value: { kind: 'literal', value: 'x' } }),
      understanding,
      now,
    })
    expect(ruled.map(({ id }) => id)).not.toContain('orders/derived/note')
  })
})

test('the checks share no code with what they check', () => {
  const folder = join(import.meta.dirname, '..', '..', 'src', 'checks')
  const files = globSync('**/*.ts', { cwd: folder })
  expect(files.length).toBeGreaterThan(40)
  for (const file of files) {
    const imports = [...readFileSync(join(folder, file), 'utf8').matchAll(/from '([^']+)'/g)].map(
      ([, path]) => path,
    )
    const shared = imports.filter((path) =>
      /\/(plan|generators|dialects|random)\/|\/sql\/print/.test(path ?? ''),
    )
    expect(shared, file).toEqual([])
  }
})

interface RuleParts {
  readonly value: ValueRule
  readonly condition?: ColumnRule['cases'][number]['condition']
  readonly conditionText?: string
  readonly nulls?: number
}

function ruleFor({ value, condition = null, conditionText = '', nulls }: RuleParts): Rules {
  const place = { file: 'rules.yaml', line: 1, column: 1 }
  const note: ColumnRule = {
    cases: [{ condition, conditionText, value, place }],
    nulls: nulls ?? null,
    link: null,
    place,
  }
  return { locale: 'en_US', tables: { orders: { rows: null, columns: { note }, checks: [] } } }
}

function listOfRule(parts: RuleParts): readonly string[] {
  const promises = listPromises({
    schema: shop,
    reference,
    rules: ruleFor(parts),
    understanding: nothing,
    now,
  })
  return promises
    .filter(({ source }) => source === 'rule')
    .map(({ claim, says }) => `${claim.kind}: ${says}`)
}
