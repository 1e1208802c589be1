import { printExpression } from '../../tree/print-expression.ts'
import { quoteValue } from '../../tree/quote.ts'
import { getColumn, type Value, type WorldColumn } from '../../world/world.ts'
import { listHeld } from '../constraints/list-held.ts'
import { filterValues } from '../pools/filter-values.ts'
import type { Cells } from '../store/read-rows.ts'
import type { SymbolicRow } from '../symbolic/witness.ts'
import { listKeyPlaces } from './avoid-keys.ts'
import { listPlaces, type Task } from './task.ts'

/** From fewer spans than these nothing is learned. */
const fewestSpans = 5

/** A moment that moved may leave another one behind: as often as this each is looked at again. */
const mostPasses = 4

/**
 * Brings two moments of a row that follow each other as close together as they are in other rows, where the conditions let
 * them: an outage that begins within the last year ends within hours, and not on any other day that comes after.
 */
export async function keepClose(task: Task): Promise<void> {
  for (let pass = 0; pass < mostPasses; pass += 1) {
    let isMoved = false
    for (const row of task.witness.listLive())
      for (const { moments } of listHeld(task.store, row.table))
        if (moments && (await bringTogether(task, row, moments))) isMoved = true
    if (!isMoved) return
  }
}

async function bringTogether(
  task: Task,
  { table, cells }: SymbolicRow,
  moments: readonly [string, string],
): Promise<boolean> {
  const { store, witness, values } = task
  const [earlier, later] = moments.map((name) => {
    const root = witness.find(cells.get(name) ?? -1)
    return { root, column: getColumn(table, name), at: readMoment(values.get(root)) }
  })
  if (!earlier || !later || earlier.at === null || later.at === null) return false
  const spans = listSpans(await store.sample(table), moments)
  const span = later.at - earlier.at
  if (spans.length < fewestSpans) return false
  if (span >= Math.min(...spans) && span <= Math.max(...spans)) return false
  const { at: from } = earlier
  const { at: to } = later
  return (
    (await move(
      task,
      later,
      turn(spans, task.variant, (each) => from + each),
    )) ||
    (await move(
      task,
      earlier,
      turn(spans, task.variant, (each) => to - each),
    ))
  )
}

function listSpans(
  rows: readonly Cells[],
  [earlier, later]: readonly [string, string],
): readonly number[] {
  return rows.flatMap((cells) => {
    const [from, to] = [readMoment(cells[earlier]), readMoment(cells[later])]
    return from === null || to === null || to < from ? [] : [to - from]
  })
}

/** Moments by their spans, not the same first for every witness. */
function turn(
  spans: readonly number[],
  variant: number,
  add: (span: number) => number,
): readonly number[] {
  const first = (variant * 7) % spans.length
  return [...spans.slice(first), ...spans.slice(0, first)].map(add)
}

/** Gives a class the first of the moments that all conditions on it let through; false where none does. */
async function move(
  task: Task,
  { root, column }: { readonly root: number; readonly column: WorldColumn },
  moments: readonly number[],
): Promise<boolean> {
  const { store, witness, singles, joints, extremes, values } = task
  const isFixed = witness.constants.has(root) || extremes.has(root)
  const isFollowing = witness.steps.some(({ cell }) => witness.find(cell) === root)
  const isOfOneKind = listPlaces(task, root).every((each) => each.column.type === column.type)
  if (isFixed || isFollowing || !isOfOneKind || listKeyPlaces(task, root).length > 0) return false
  const expressions = [
    ...(singles.get(root) ?? []),
    ...joints.filter(({ roots }) => roots.includes(root)).map(({ expression }) => expression),
  ]
  const conditions = expressions.map((expression) =>
    printExpression(expression, (part) => {
      if (part.class !== 'CELL') return '1'
      const other = witness.find(part.cell)
      const { type } = witness.place(other).column
      return other === root ? 'v' : `CAST(${quoteValue(values.get(other) ?? null)} AS ${type})`
    }),
  )
  // what cannot be asked cannot be known to hold
  const asked = conditions.flatMap((condition) => condition ?? [])
  if (asked.length < conditions.length) return false
  const written = moments.map((moment) => writeMoment(moment, column))
  const [found] = await filterValues(store.pool, column.type, written, asked)
  if (found === undefined || found === values.get(root)) return false
  values.set(root, found)
  return true
}

/** Milliseconds of a day or a moment as DuckDB spells it; null for what is none. */
function readMoment(value: Value | undefined): number | null {
  if (typeof value !== 'string') return null
  const at = Date.parse(`${value.slice(0, 10)}T${value.slice(11, 19) || '00:00:00'}Z`)
  return Number.isNaN(at) ? null : at
}

function writeMoment(moment: number, { category }: WorldColumn): string {
  const text = new Date(moment).toISOString()
  return category === 'date' ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ')
}
