import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generatorNames, readReference, readRules, readSchema } from '@worldloom/engine'
import { beforeAll, describe, expect, test } from 'vitest'

const folder = join(import.meta.dirname, '..', '..', '..', 'examples', 'ecommerce')
const readExample = (name: string): string => readFileSync(join(folder, name), 'utf8')

const lookups = `Country StateProvince Currency PaymentMethod ShippingMethod OrderStatus UserStatus
  UserRole ProductCategory ProductBrand`.split(/\s+/)
const named = `${lookups.join(' ')} User UserAddress UserPaymentMethod Product ProductVariant
  ProductImage ProductReview Order OrderItem OrderHistory ShippingEvent OrderPromotion Promotion
  PromotionProduct PromotionCategory WishList WishListItem ProductView UserSearch
  EmailSubscription`.split(/\s+/)

describe('the example shop', () => {
  let reading: Awaited<ReturnType<typeof readSchema>>
  beforeAll(async () => {
    reading = await readSchema({ file: 'ecommerce.sql', text: readExample('ecommerce.sql') })
  })

  test('has 33 tables: all that are promised and three more', () => {
    const tables = reading.schema.tables.map(({ name }) => name)
    expect(tables).toHaveLength(33)
    expect(tables.filter((name) => !named.includes(name)).toSorted()).toEqual([
      'CartItem',
      'InventoryMovement',
      'Refund',
    ])
    expect(named.filter((name) => !tables.includes(name))).toEqual([])
  })

  test('is read whole: the view, the function and the trigger are passed over with a note', () => {
    expect(reading.diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([])
    expect(reading.schema.passedOver.map(({ kind }) => kind).toSorted()).toEqual([
      'index',
      'routine',
      'trigger',
      'view',
    ])
  })

  test('has every check understood, and its tables and what needs it explained', () => {
    const { tables } = reading.schema
    const checks = tables.flatMap((table) => table.checks)
    expect(checks.filter(({ expression }) => expression === null)).toEqual([])
    expect(tables.filter(({ comment }) => !comment).map(({ name }) => name)).toEqual([])
    const columns = tables.flatMap((table) => table.columns)
    expect(columns.filter(({ comment }) => comment).length).toBeGreaterThan(90)
  })

  test('keeps no card number', () => {
    const columns = reading.schema.tables.flatMap((table) => table.columns.map(({ name }) => name))
    expect(columns.filter((name) => /card_?number|cvv|cvc|\bpan\b/.test(name))).toEqual([])
  })

  test('has reference rows for its ten lookup tables', async () => {
    const file = { name: 'ecommerce_reference.csv', text: readExample('ecommerce_reference.csv') }
    const { reference, diagnostics } = await readReference([file], reading.schema)
    expect(diagnostics).toEqual([])
    expect(Object.keys(reference.tables).toSorted()).toEqual(lookups.toSorted())
    const rows = Object.values(reference.tables).map(({ table, rows }) => [table, rows.length])
    expect(Object.fromEntries(rows)).toMatchObject({ Country: 15, StateProvince: 333 })
  })

  test('has rules that name only what is there', async () => {
    const file = { name: 'ecommerce_rules.json', text: readExample('ecommerce_rules.json') }
    const known = { generators: generatorNames }
    const { rules, diagnostics } = await readRules([file], reading.schema, known)
    expect(diagnostics).toEqual([])
    const counts = ['User', 'Product', 'Order', 'ProductReview'].map((id) => rules.tables[id]?.rows)
    expect(counts).toMatchObject([{ rows: 200 }, { rows: 500 }, { rows: 1000 }, { rows: 300 }])
  })
})
