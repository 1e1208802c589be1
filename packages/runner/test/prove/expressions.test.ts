import { type DataPromise, loadReader, readExpressionNow } from '@worldloom/engine'
import { beforeAll, describe, expect, test } from 'vitest'
import { proveFolder } from '../../src/prove/prove-folder.ts'
import { buildWorld } from './world.ts'
import { writeWorld } from './write-world.ts'

beforeAll(loadReader)

/** Each holds in PostgreSQL for every row of Order, whose first has id 10, subtotal 30.00, tax 5.70. */
const holding: readonly string[] = [
  // integers divide to integers, towards zero; decimals do not
  'id / 4 = 2 or id / 4 = 3 and id / 4.0 > 2.9 or id = 11',
  '-7 / 2 = -3 and 7 / -2 = -3 and -7 % 3 = -1',
  'subtotal / 3 * 3 - subtotal < 0.001',
  // ties go away from zero, through fractions too
  'round(2.675, 2) = 2.68 and round(5.35 / 2, 2) = 2.68 and round(-0.5) = -1',
  'round(tax, 1) >= tax - 0.05',
  // a total over no rows is 0, a smallest value is not
  "sum(Line.line_total) = subtotal and (status <> 'draft' or sum(Line.line_total) = 0)",
  "min(Line.line_total) is null or status <> 'draft'",
  'count(Line) <= 2 and count(Line) filter (where Line.quantity > 100) = 0',
  "max(Line.unit_price) filter (where Line.category.name = 'Music') = 10 or id <> 10",
  // paths, one and two links long
  "customer.email like '%@%' and customer.country.name in ('Germany', 'France')",
  'address.customer.status = customer.status or address_id is null',
  // NULL is neither true nor false
  'shipped_on > placed_at or true',
  "shipped_on is distinct from date '2000-01-01'",
  "coalesce(nullif(channel, 'web'), 'x') in ('x', 'shop')",
  // texts
  "number ~ '^ORD-[0-9]{4}$' and number !~ 'ord' and number ~* 'ord'",
  "number like 'ORD\\_%' is false and number ilike 'ord-%'",
  "length(number) = 8 and upper(lower(number)) = number and position('-' in number) = 4",
  "substring(number from 5 for 4) = lpad((id - 3)::text, 4, '0') and left(number, 3) = 'ORD'",
  "concat(number, null, 'x') = number || 'x' and number || null is null",
  // times
  "placed_at < now() and current_date = date '2026-01-01' and extract(year from placed_at) = 2025",
  "due_at - interval '1 day' >= placed_at and due_at <= placed_at + interval '3 days'",
  "date_trunc('month', placed_at) <= placed_at and placed_at::date = date_trunc('day', placed_at)",
  // choices
  "case status when 'draft' then 1 when 'paid' then 2 else 3 end between 1 and 3",
  'greatest(subtotal, null, total) = total and least(1, 2) = 1 and abs(-tax) = tax',
  "status = any (array['draft', 'paid', 'shipped']) and status not in ('lost')",
]

const failing: readonly string[] = [
  'total <> subtotal + tax',
  'id / 4 = 2.5',
  "status like 'sh_pped'",
  'sum(Line.line_total) <> 30',
  'customer.score > 5',
]

describe('an expression in a check', () => {
  test('means what it means in PostgreSQL', async () => {
    expect(await findBroken(holding)).toEqual([])
  })

  test('is false where it should be', async () => {
    expect(await findBroken(failing)).toEqual(failing)
  })
})

async function findBroken(texts: readonly string[]): Promise<readonly string[]> {
  const { schema, reference, now, files } = buildWorld()
  const promises = texts.map((text): DataPromise => {
    const expression = readExpressionNow(text, null)
    if ('severity' in expression) throw new Error(expression.message)
    const about = { id: text, table: 'Order', name: text, says: text, place: null }
    return { ...about, source: 'rule', claim: { kind: 'check', expression: nameLinks(expression) } }
  })
  const folder = await writeWorld(files)
  const proof = await proveFolder({ folder, schema, reference, now, promises })
  return proof.checks.flatMap(({ name, violations, examples }) => {
    const failure = examples.find(({ why }) => why.includes('could not run'))
    if (failure) throw new Error(`${name}: ${failure.why}`)
    return violations > 0 ? name : []
  })
}

/** Paths as the readers resolve them: `customer.country.name` by the columns that link. */
function nameLinks<Part>(part: Part): Part {
  if (Array.isArray(part)) return part.map(nameLinks) as Part
  if (typeof part !== 'object' || part === null) return part
  const entries = Object.entries(part).map(([key, value]) => [
    key,
    key === 'path' ? value.map((name: string) => links[name] ?? name) : nameLinks(value),
  ])
  return Object.fromEntries(entries)
}

const links: Readonly<Record<string, string>> = {
  customer: 'customer_id',
  country: 'country_code',
  address: 'address_id',
  category: 'category_id',
}
