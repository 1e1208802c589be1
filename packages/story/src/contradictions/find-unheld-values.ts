import type { Predicate, Witness } from '../solve/symbolic/witness.ts'
import { isExpression, walkEverything } from '../tree/map-tree.ts'
import type { Expression, QueryNode } from '../tree/node.ts'
import { printExpression } from '../tree/print-expression.ts'
import { quoteText } from '../tree/quote.ts'
import type { WorldColumn } from '../world/world.ts'
import { type Bounds, excludeEachOther } from './bounds.ts'
import { closeRegion } from './close-region.ts'
import type { AskedQuery, Claim, Conflict } from './conflict.ts'
import { keepNecessary } from './keep-necessary.ts'
import { needsRows } from './needs-rows.ts'
import { type Range, readRange } from './range.ts'
import { readRegions } from './read-regions.ts'
import type { ClosedRegion, Ground } from './region.ts'
import { sayPredicate } from './say-conditions.ts'

/**
 * Values that a column cannot hold or that conditions leave none of: a pattern that none of a list matches, a number beyond the
 * column's type, a length beyond its own, a thirteenth month.
 */
export async function findUnheldValues(
  ground: Ground,
  queries: readonly AskedQuery[],
): Promise<readonly Conflict[]> {
  const conflicts: Conflict[] = []
  for (const { id, query, expect } of queries) {
    const kept = needsRows(query, expect) && mayBeUnheld(query) ? keepNecessary(query) : null
    const ways = kept ? readRegions(ground.world, kept) : []
    let first: Conflict | null = null
    let isAlways = ways.length > 0
    for (const way of ways) {
      const closed = closeRegion(ground.world, way)
      const found = isAlways ? await findInWay(ground, closed, { kind: 'query', id }) : null
      isAlways &&= found !== null
      first ??= found
    }
    if (isAlways && first) conflicts.push(first)
  }
  return conflicts
}

/** Whether a query has what is looked at here at all: reading its rows takes far longer. */
function mayBeUnheld(query: QueryNode): boolean {
  for (const part of walkEverything(query)) {
    if (!isExpression(part)) continue
    if (part.class === 'FUNCTION' && told.test(part.function_name)) return true
    if (Math.abs(readNumber(part) ?? 0) >= 128) return true
  }
  return false
}

const told =
  /^(?:!?~~\*?|.*length|len|date_?part|.*(?:month|quarter|day|year|doy|dow|hour|minute|week)|regexp_.*|.*_with|contains|prefix|suffix|substr.*|left|right|lower|upper)$/i

interface Said {
  readonly predicate: Predicate
  readonly column: WorldColumn
  readonly root: number
  readonly range: Range | null
  readonly claim: Claim
}

async function findInWay(
  ground: Ground,
  closed: ClosedRegion,
  of: Claim['of'],
): Promise<Conflict | null> {
  const { witness } = closed
  const asked = closed.predicates.flatMap((each) => read(witness, each, of) ?? [])
  const said = [...asked, ...closed.checks.flatMap((each) => read(witness, each, each.of) ?? [])]
  for (const each of asked) {
    const beyond = findBeyond(witness, each)
    if (beyond) return beyond
  }
  for (const list of said) {
    if (list.range?.kind !== 'values') continue
    for (const other of said)
      if (
        other.root === list.root &&
        other.range === null &&
        (asked.includes(other) || asked.includes(list)) &&
        (await passesNone(ground, other, list.range.values))
      )
        return { first: other.claim, second: list.claim, why: 'none of these values is so' }
  }
  return null
}

function read(witness: Witness, predicate: Predicate, of: Claim['of']): Said | null {
  const roots = new Set(predicate.cells.map((cell) => witness.find(cell)))
  const [cell] = predicate.cells
  if (cell === undefined || roots.size !== 1) return null
  const { column } = witness.place(cell)
  const claim = { says: sayPredicate(witness, predicate), of }
  const range = readRange(predicate.expression, column)
  return { predicate, column, root: witness.find(cell), range, claim }
}

/** Whether the database says of each value that it does not pass. */
async function passesNone(
  { connection }: Ground,
  { predicate, column }: Said,
  values: readonly string[],
): Promise<boolean> {
  const tests = values.map((value) =>
    printExpression(predicate.expression, (part) =>
      part.class === 'CELL' ? `CAST(${quoteText(value)} AS ${column.type})` : 'NULL',
    ),
  )
  if (values.length === 0 || tests.includes(null)) return false
  try {
    const reader = await connection.runAndReadAll(
      `SELECT ${tests.map((test) => `(${test}) IS FALSE`).join(', ')}`,
    )
    return (reader.getRows()[0] ?? []).every((isFalse) => isFalse === true)
  } catch {
    // what the database does not read is said when it is asked
    return false
  }
}

/** A comparison with more than a column, or a part of its values, can be. */
function findBeyond(witness: Witness, { predicate, claim }: Said): Conflict | null {
  const { expression, cells } = predicate
  if (expression.class !== 'COMPARISON') return null
  const [left, right] = [expression.left, expression.right]
  const [term, value, isTurned] =
    readNumber(right) === null ? [right, readNumber(left), true] : [left, readNumber(right), false]
  const { column, table } = witness.place(cells[0] ?? -1)
  const limit = readLimit(term, column)
  const bounds = value === null ? null : boundsOf(expression.type, value, isTurned)
  if (!limit || !bounds || !excludeEachOther(bounds, limit.bounds)) return null
  const of = { kind: 'column', table: table.id, column: column.name } as const
  return { first: claim, second: { says: limit.says, of }, why: 'no value is so' }
}

function boundsOf(type: string, value: number, isTurned: boolean): Bounds | null {
  const all = { low: -Infinity, isLowOpen: false, high: Infinity, isHighOpen: false, not: [] }
  if (type === 'COMPARE_EQUAL') return { ...all, low: value, high: value }
  if (!/^COMPARE_(?:LESS|GREATER)THAN(?:OREQUALTO)?$/.test(type)) return null
  const isOpen = type.endsWith('THAN')
  return type.includes('LESS') === isTurned
    ? { ...all, low: value, isLowOpen: isOpen }
    : { ...all, high: value, isHighOpen: isOpen }
}

function readNumber(expression: Expression): number | null {
  if (expression.class === 'CAST') return null
  if (expression.class !== 'CONSTANT' || expression.value.is_null) return null
  const { type, value } = expression.value
  if (!/INT|DECIMAL|DOUBLE|FLOAT/.test(type.id) || typeof value === 'object') return null
  return Number(value) / 10 ** (type.id === 'DECIMAL' ? (type.type_info?.scale ?? 0) : 0)
}

/** The parts of days and times, and between which numbers each lies in any database. */
const parts: Readonly<Record<string, readonly [number, number]>> = {
  ...{ month: [1, 12], quarter: [1, 4], day: [1, 31], dayofmonth: [1, 31], dayofyear: [1, 366] },
  ...{ doy: [1, 366], hour: [0, 23], minute: [0, 59], dow: [0, 7], dayofweek: [0, 7] },
  ...{ isodow: [0, 7], weekday: [0, 7], week: [0, 53], weekofyear: [0, 53] },
}

function readLimit(
  term: Expression,
  column: WorldColumn,
): { readonly bounds: Bounds; readonly says: string } | null {
  const between = (low: number, high: number): Bounds => ({
    ...{ low, isLowOpen: false, high, isHighOpen: false, not: [] },
  })
  if (term.class === 'CELL') {
    const most = readMost(column.type)
    return most === null
      ? null
      : { bounds: between(-most, most), says: `${column.name} ${column.type}` }
  }
  if (term.class !== 'FUNCTION') return null
  const { function_name: name, children = [] } = term
  const [first, second] = children
  const isOwn = (part: Expression | undefined): boolean => part?.class === 'CELL'
  if (/^(?:length|len|char_length|character_length)$/.test(name) && isOwn(first)) {
    const { maxLength } = column
    const says = `${column.name} VARCHAR(${maxLength})`
    return maxLength === null ? null : { bounds: between(0, maxLength), says }
  }
  if (!/^(?:date|timestamp)$/.test(column.category)) return null
  const isParted =
    /^(?:date_part|datepart)$/.test(name) && first?.class === 'CONSTANT' && isOwn(second)
  const part = isParted ? String(first.value.value).toLowerCase() : isOwn(first) ? name : ''
  const limit = parts[part]
  return limit ? { bounds: between(...limit), says: `the ${part} of ${column.name}` } : null
}

function readMost(type: string): number | null {
  const [, digits, scale] = /^DECIMAL\((\d+),(\d+)\)$/.exec(type) ?? []
  if (digits !== undefined) return 10 ** (Number(digits) - Number(scale))
  return { TINYINT: 128, SMALLINT: 32_768, INTEGER: 2_147_483_648 }[type] ?? null
}
