import { printExpression } from '../../tree/print-expression.ts'
import { quoteName } from '../../tree/quote.ts'
import { isOfForm } from '../../world/is-of-form.ts'
import { isNumeric, isTextual } from '../../world/world.ts'
import { computeValues, filterValues } from '../pools/filter-values.ts'
import { keepDays } from '../pools/keep-days.ts'
import { listCandidates } from '../pools/list-candidates.ts'
import { common } from '../pools/list-texts.ts'
import type { Pool } from '../pools/pool.ts'
import { askEach } from '../store/ask-each.ts'
import { listCells } from '../symbolic/list-cells.ts'
import { type CellPlace, NoWitness } from '../symbolic/witness.ts'
import { findRange, keepInRange } from './find-range.ts'
import { isolate } from './isolate.ts'
import { listPlaces, printCondition, type Task } from './task.ts'

/** Finds what a class of equal cells may be: candidates that its own conditions let through. */
export async function fillPool(task: Task, root: number): Promise<void> {
  const { store, singles, joints, now, witness } = task
  const places = listPlaces(task, root)
  const [lead] = places
  if (!lead) return
  const { column } = lead
  const own = singles.get(root) ?? []
  const predicates = [
    ...own,
    ...joints.filter(({ roots }) => roots.includes(root)).map((each) => each.expression),
  ]
  const background: string[] = []
  for (const place of places.slice(0, 3)) {
    const sample = await store.sample(place.table)
    for (const cells of sample.slice(0, 30)) {
      const value = cells[place.column.name]
      if (value !== null && value !== undefined) background.push(value)
    }
  }
  const end = await findEnds(task, root)
  const listed = listCandidates({ column, predicates, background, now })
  const fixed = witness.constants.get(root)
  const candidates =
    fixed === undefined
      ? [...end, ...listed, ...(await computeConstants(task, root, lead))]
      : [fixed]
  const fitting = candidates.filter((value) => places.every((place) => fits(value, place.column)))
  const conditions = own.flatMap((expression) => printCondition(task, expression, () => 'v') ?? [])
  const met = await filter(task, column.type, fitting, conditions)
  const passing = isTextual(column) ? keepDays(met, background) : met
  if (passing.length === 0)
    throw new NoWitness(
      `No value of ${lead.table.id}.${column.name} was found with ${conditions.join(' and ') || 'its type'}`,
    )
  const found = task.isRanged ? findRange(column, background, task) : null
  const inside = keepInRange(passing, found, task.near !== null)
  // what the query asks for beyond all known is so
  const range = inside.length > 0 ? found : null
  const likely = inside.length > 0 ? inside : passing
  const known = new Set(background)
  const ordered = end.length > 0 ? likely : preferKnown(likely, known)
  const values = preferNonZero(task, root, ordered)
  const isOrdered = isTextual(column) || (isNumeric(column) && end.length === 0)
  const usual = isOrdered ? values.filter((value) => known.has(value)).length : 0
  // a choice of words of the column needs no others
  const stopgaps = new Set(isTextual(column) && usual > 1 ? common : [])
  const worthy = values.filter((value) => known.has(value) || !stopgaps.has(value))
  task.pools.set(root, { root, column, places, values: worthy, range, usual } satisfies Pool)
}

/** What conditions that are about nothing else give: `x * 3 = 300` tries 100, and a little to either side. */
async function computeConstants(
  { store, witness, singles }: Task,
  root: number,
  { column }: CellPlace,
): Promise<readonly string[]> {
  const found: string[] = []
  for (const comparison of singles.get(root) ?? []) {
    if (comparison.class !== 'COMPARISON') continue
    const term = isolate(comparison, (cell) => witness.find(cell) === root)
    const sql = term && printExpression(term, () => 'NULL')
    if (!sql || listCells(term).length > 0 || term.class === 'CONSTANT') continue
    const { type } = column
    const ask = { sources: [], to: type, expression: sql }
    found.push(...(await computeValues(store.pool, ask).catch(() => [])))
  }
  return isNumeric(column)
    ? found.flatMap((value) => [value, String(Number(value) + 1), String(Number(value) - 1)])
    : found
}

/** All conditions at once; one by one, without those that do not bind, where that fails. */
async function filter(
  { store, witness }: Task,
  type: string,
  values: readonly string[],
  conditions: readonly string[],
): Promise<readonly string[]> {
  try {
    return await filterValues(store.pool, type, values, conditions)
  } catch {
    let left = await filterValues(store.pool, type, values, [])
    for (const condition of conditions)
      try {
        left = await filterValues(store.pool, type, left, [condition])
      } catch {
        witness.skipped.add(condition)
      }
    return left
  }
}

/** A little beyond the end of the column, where the class must be the greatest or the least. */
async function findEnds(task: Task, root: number): Promise<readonly string[]> {
  const end = task.extremes.get(root)
  const [place] = listPlaces(task, root)
  if (!end || !place) return []
  const { table, column } = place
  const called = end === 'greatest' ? 'max' : 'min'
  const sql = `SELECT CAST(${called}(${quoteName(column.name)}) AS VARCHAR) FROM ${table.sqlName}`
  const found = await task.store.remember([table], sql, () => askEach(task.store, sql))
  const value = found.reduce((a, b) => chooseEnd(a, b, isNumeric(column), end))
  if (typeof value !== 'string') return []
  if (/^(?:date|timestamp)$/.test(column.category)) return [stepBeyond(value, end), value]
  if (!isNumeric(column)) return [value]
  const number = Number(value)
  const step = Math.max(findStep(column), Math.abs(number) / 50) * (end === 'greatest' ? 1 : -1)
  // between nothing and the least of amounts there may still be room
  const next = number > 0 && number + step < 0 ? number / 2 : number + step
  const beyond = column.category === 'integer' ? Math.round(next) : next
  return [String(Number(beyond.toPrecision(10))), value]
}

/** The least that a number of the column differs by from another. */
function findStep({ category, type }: Pool['column']): number {
  if (category === 'integer') return 1
  return 10 ** -Number(/^DECIMAL\(\d+,(\d+)\)$/.exec(type)?.[1] ?? 2)
}

/** The day after the last, or before the first. */
function stepBeyond(value: string, end: 'greatest' | 'least'): string {
  const at = Date.parse(`${value.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(at)) return value
  const day = new Date(at + (end === 'greatest' ? 86_400_000 : -86_400_000))
  return day.toISOString().slice(0, 10) + value.slice(10)
}

/** Of two texts the one further out, as numbers or in the order of days. */
function chooseEnd(a: unknown, b: unknown, isNumber: boolean, end: string): unknown {
  if (typeof a !== 'string' || typeof b !== 'string') return a ?? b
  const isGreater = isNumber ? Number(a) > Number(b) : a > b
  return isGreater === (end === 'greatest') ? a : b
}

function fits(value: string, column: Pool['column']): boolean {
  const { maxLength, choices, category } = column
  if (!isOfForm(column, value)) return false
  if (choices.length > 0) return choices.includes(value)
  if (category === 'integer' && !/^-?\d+(?:\.0+)?$/.test(value)) return false
  return maxLength === null || value.length <= maxLength
}

/** Values that the column has anyway come first. */
function preferKnown(values: readonly string[], known: ReadonlySet<string>): readonly string[] {
  return [
    ...values.filter((value) => known.has(value)),
    ...values.filter((value) => !known.has(value)),
  ]
}

function preferNonZero(task: Task, root: number, values: readonly string[]): readonly string[] {
  if (!task.measures.has(root)) return values
  const column = listPlaces(task, root)[0]?.column
  if (!column || !(isNumeric(column) || isTextual(column))) return values
  const counted = values.filter((value) => Number(value) !== 0 && !Number.isNaN(Number(value)))
  return counted.length > 0 ? counted : values
}
