import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generateDatabase } from '../src/index.ts'

const examples = join(import.meta.dirname, '..', '..', '..', 'examples')
const folder = mkdtempSync(join(tmpdir(), 'worldloom-two-shops-'))
const lookups = `Country Currency StateProvince PaymentMethod ShippingMethod OrderStatus UserStatus
  UserRole ProductCategory ProductBrand`.split(/\s+/)

/** Columns that follow from nothing that the second shop's rules change. */
const untouched: Readonly<Record<string, readonly string[]>> = {
  User: ['first_name', 'last_name', 'email', 'phone', 'gender', 'birth_date', 'country_code'],
  UserAddress: ['recipient_name', 'street_address', 'city', 'postal_code'],
  Product: ['status', 'is_featured', 'created_at'],
  ProductView: ['product_id', 'device', 'referrer', 'duration_seconds'],
  Order: ['shipping_method_id', 'device', 'currency_code', 'customer_note'],
  Promotion: ['code', 'discount_value', 'starts_at', 'ends_at'],
  WishList: ['name', 'is_public'],
}
const changed: Readonly<Record<string, readonly string[]>> = {
  User: ['customer_segment', 'order_count', 'lifetime_value'],
  Product: ['category_id', 'name', 'price'],
  Order: ['ordered_at', 'subtotal'],
  OrderItem: ['product_id'],
}

describe('the example shop and the winter shop', () => {
  const notes: string[] = []
  beforeAll(async () => {
    for (const [name, rules] of [
      ['shop', 'ecommerce/ecommerce_rules.json'],
      ['winter', 'winter-shop/winter_rules.yaml'],
    ] as const) {
      const result = await generateDatabase({
        schema: join(examples, 'ecommerce/ecommerce.sql'),
        reference: join(examples, 'ecommerce/ecommerce_reference.csv'),
        rules: join(examples, rules),
        out: join(folder, name),
      })
      if (result.status !== 'done') throw new Error(JSON.stringify(result))
      expect(result.report.ok).toBe(true)
      notes.push(...result.report.notes.map(({ code }) => code))
    }
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(lookups)('have the same %s', (table) => {
    expect(readTable('winter', table)).toEqual(readTable('shop', table))
  })

  test.each(list(untouched))('have the same values of %s.%s', (table, column) => {
    expect(sortValues('winter', table, column)).toEqual(sortValues('shop', table, column))
  })

  test.each(list(changed))('differ in %s.%s', (table, column) => {
    expect(sortValues('winter', table, column)).not.toEqual(sortValues('shop', table, column))
  })

  test('have the same hours and weekdays', () => {
    const { tables } = JSON.parse(
      readFileSync(join(examples, 'ecommerce/ecommerce_rules.json'), 'utf8'),
    )
    const winter = readFileSync(join(examples, 'winter-shop/winter_rules.yaml'), 'utf8')
    for (const part of ['hours', 'weekdays']) {
      const weights: Readonly<Record<string, number>> = tables.Order.columns.ordered_at.times[part]
      const said = Object.entries(weights).map(([name, weight]) =>
        /^\d/.test(name) ? `"${name}": ${weight}` : `${name}: ${weight}`,
      )
      const [, written = ''] = new RegExp(`  ${part}: \\{ (.*) \\}`).exec(winter) ?? []
      expect(written.split(', ').toSorted()).toEqual(said.toSorted())
    }
  })

  test('differ in the report where their rules do, and keep to what each is held to', () => {
    const [shop, winter] = [readSections('shop'), readSections('winter')]
    expect([...winter.keys()]).toEqual([...shop.keys(), 'The parka'])
    expect(winter.get('Season')).not.toBe(shop.get('Season'))
    expect(winter.get('Segments')).not.toBe(shop.get('Segments'))
    expect(notes).not.toContain('REPORT_FIGURE_MISSED')
    expect(notes).not.toContain('REPORT_QUERY_FAILED')
  })
})

function list(columns: Readonly<Record<string, readonly string[]>>): [string, string][] {
  return Object.entries(columns).flatMap(([table, names]) =>
    names.map((name): [string, string] => [table, name]),
  )
}

function readTable(shop: string, table: string): string {
  return readFileSync(join(folder, shop, 'outputs', `${table}.csv`), 'utf8')
}

/** Texts without line breaks or quotes of their own are all that is compared. */
function sortValues(shop: string, table: string, column: string): readonly (string | undefined)[] {
  const [head = '', ...lines] = readTable(shop, table).trimEnd().split('\n')
  const index = head.split(',').indexOf(column)
  expect(index).toBeGreaterThanOrEqual(0)
  const cells = (line: string): readonly string[] =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell)
  return lines.map((line) => cells(line)[index]).toSorted()
}

/** The figures that a report shows, by the titles of its sections. */
function readSections(shop: string): ReadonlyMap<string, string> {
  const page = readFileSync(join(folder, shop, 'report.html'), 'utf8')
  const sections = page.matchAll(/<section class="extra".*?<h2[^>]*>(.*?)<\/h2>(.*?)<\/section>/gs)
  return new Map([...sections].map(([, title = '', rest = '']) => [title, rest]))
}
