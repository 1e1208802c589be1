import { isDiagnostic } from '@worldloom/diagnostics'
import { beforeAll, expect, test } from 'vitest'
import { printDecimal } from '../../src/evaluate/decimal.ts'
import { evaluate } from '../../src/evaluate/evaluate.ts'
import { readValue, type Value } from '../../src/evaluate/value.ts'
import { loadReader, readExpressionNow, type Type } from '../../src/index.ts'

beforeAll(loadReader)

const row: Readonly<Record<string, readonly [Type, string | null]>> = {
  price: [{ kind: 'decimal', precision: 10, scale: 2 }, '12.50'],
  count: [{ kind: 'integer', bits: 32, unsigned: false }, '3'],
  gone: [{ kind: 'integer', bits: 32, unsigned: false }, null],
  status: [{ kind: 'text', maxLength: null, fixed: false }, 'paid'],
  active: [{ kind: 'boolean' }, 'true'],
  born: [{ kind: 'date' }, '2000-02-29'],
  seen: [{ kind: 'timestamp', zone: false }, '2024-01-01T09:30:00'],
}

test.each([
  ['price * count = 37.5', 'true'],
  ['price + 0.1 - 12.6', '0.00'],
  ['-count', '-3'],
  ['count % 2', '1'],
  ["count > 2 and status = 'paid'", 'true'],
  ["count > 3 or status = 'open'", 'false'],
  ['gone > 1', 'null'],
  ['gone > 1 and count > 5', 'false'],
  ['gone > 1 or count > 1', 'true'],
  ['not gone > 1', 'null'],
  ['gone is null and count is not null', 'true'],
  ["status in ('open', 'paid')", 'true'],
  ["status not in ('open', 'closed')", 'true'],
  ['count in (1, null)', 'null'],
  ['count in (3, null)', 'true'],
  ['count between 1 and 3', 'true'],
  ['gone is distinct from count', 'true'],
  ["status like 'p_i%'", 'true'],
  ["status ilike 'P%'", 'true'],
  ["status not like 'p%'", 'false'],
  ["status ~ '^[[:alpha:]]+$'", 'true'],
  ["status !~ '^[0-9]'", 'true'],
  ["born < '2000-03-01'", 'true'],
  ["seen >= date '2024-01-01'", 'true'],
  ["seen::date = '2024-01-01'", 'true'],
  ['active', 'true'],
  ['not active', 'false'],
  ['length(status)', '4'],
  ["upper(status) || '!'", 'PAID!'],
  ['coalesce(gone, count)', '3'],
  ['abs(-price)', '12.50'],
  ['floor(-price)', '-13'],
  ['round(price, 1)', '12.5'],
  ['round(2.5)', '3'],
  ['round(-2.5)', '-3'],
  ['greatest(price, count, 7)', '12.50'],
  ['least(price, count, 7)', '3'],
  ['case when count > 5 then 1 when gone > 1 then 2 else 3 end', '3'],
  ['case when count > 5 then 1 end', 'null'],
  ['count::text', '3'],
  ["'12'::integer + 1", '13'],
  ["char_length(trim('  ab '))", '2'],
])('%s is %s', (text, expected) => {
  expect(print(run(text))).toBe(expected)
})

test.each([
  'unknown > 1',
  'unknown > 1 and count > 2',
  "status < 'z'",
  'price / 3',
  'parent.price > 1',
  'count(lines) > 1',
  'now() > seen',
  "status ~ '(a)\\1'",
  'case when unknown > 1 then 1 else 2 end',
])('%s is left undecided', (text) => {
  expect(run(text)).toBeUndefined()
})

test.each([
  ['unknown > 1 and count > 5', 'false'],
  ['unknown > 1 or count > 2', 'true'],
])('%s is decided by the other side: %s', (text, expected) => {
  expect(print(run(text))).toBe(expected)
})

function run(text: string): Value | undefined {
  const expression = readExpressionNow(text, null)
  if (isDiagnostic(expression)) throw new Error(expression.message)
  return evaluate(expression, (path) => {
    const cell = path.length === 1 ? row[path[0] ?? ''] : undefined
    return cell && readValue(cell[1], cell[0])
  })
}

function print(value: Value | undefined): string {
  if (!value) return 'undecided'
  if (value.kind === 'null') return 'null'
  return value.kind === 'number' ? printDecimal(value.value) : String(value.value)
}
