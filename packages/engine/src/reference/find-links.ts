import { type DiagnosticList, findNearest } from '@worldloom/diagnostics'
import type { ForeignKey } from '../model/schema.ts'
import { findCells, pickKey, quoteKey, type Sheet, type SheetRow } from './sheet.ts'

/** For each link whose columns are given, the number of the parent's row for each row. */
export function findLinks(
  sheet: Sheet,
  sheets: ReadonlyMap<string, Sheet>,
  faults: DiagnosticList,
): ReadonlyMap<string, readonly (number | null)[]> {
  const links = new Map<string, readonly (number | null)[]>()
  for (const key of sheet.table.foreignKeys) {
    const cells = findCells(sheet, key.columns)
    if (!cells) continue
    const parents = findParents(sheet, key, cells, sheets.get(key.parent), faults)
    if (key.parent === sheet.table.id) reportCycles(sheet, key, cells, parents, faults)
    links.set(key.link, parents)
  }
  return links
}

function findParents(
  sheet: Sheet,
  key: ForeignKey,
  cells: readonly number[],
  parent: Sheet | undefined,
  faults: DiagnosticList,
): readonly (number | null)[] {
  const parentCells = parent && findCells(parent, key.parentColumns)
  const keys = sheet.rows.map((row) => pickKey(row, cells))
  if (!parent || !parentCells || parent.rows.length === 0) {
    const first = keys.findIndex((value) => value !== null)
    const row = sheet.rows[first]
    if (row) reportNoParents(sheet, key, row.placeOf(cells[0] ?? 0), parent, faults)
    return keys.map(() => null)
  }
  const rowOf = new Map<string, number>()
  let isWhole = true
  for (const [number, row] of parent.rows.entries()) {
    const value = pickKey(row, parentCells)
    isWhole &&= !parentCells.some((cell) => row.cells[cell] === undefined)
    if (value) rowOf.set(JSON.stringify(value), number)
  }
  return keys.map((value, row) => {
    const found = value ? (rowOf.get(JSON.stringify(value)) ?? null) : null
    const place = sheet.rows[row]?.placeOf(cells[0] ?? 0)
    // a parent's key at fault is reported there, and once
    if (value && found === null && isWhole && place) {
      reportNoParent(sheet, key, value, [...rowOf.keys()], place, faults)
    }
    return found
  })
}

function reportNoParents(
  { table }: Sheet,
  key: ForeignKey,
  place: ReturnType<SheetRow['placeOf']>,
  parent: Sheet | undefined,
  faults: DiagnosticList,
): void {
  const message = `The rows of "${table.id}" point by "${key.link}" to reference rows of "${key.parent}" that are not given.`
  const columns = key.parentColumns.join(', ')
  const hint = parent?.rows.length
    ? `Give the column ${columns} of "${key.parent}" too.`
    : `Give the rows of "${key.parent}" too, or leave out the column ${key.columns.join(', ')}.`
  faults.add({ code: 'REFERENCE_WITHOUT_PARENT', severity: 'error', message, hint, place })
}

function reportNoParent(
  { table }: Sheet,
  key: ForeignKey,
  value: readonly string[],
  known: readonly string[],
  place: ReturnType<SheetRow['placeOf']>,
  faults: DiagnosticList,
): void {
  const message = `A row of "${table.id}" points by "${key.link}" to ${quoteKey(value)}, which is no reference row of "${key.parent}".`
  const keys = known.map((text) => quoteKey(JSON.parse(text) as string[]))
  const nearest = findNearest(quoteKey(value), keys)
  const shown = keys.length > 8 ? [...keys.slice(0, 8), '…'] : keys
  const hint = `${nearest ? `Did you mean ${nearest}? ` : ''}Its rows are ${shown.join('; ')}.`
  faults.add({ code: 'REFERENCE_LINK', severity: 'error', message, hint, place })
}

/** Trees only: a row that reaches itself by its parents can never be written parents first. */
function reportCycles(
  sheet: Sheet,
  key: ForeignKey,
  cells: readonly number[],
  parents: readonly (number | null)[],
  faults: DiagnosticList,
): void {
  // where the link is NOT NULL a root can only point to itself
  const rootsAreLoops = cells.every((cell) => !sheet.columns[cell]?.column.nullable)
  const state = new Map<number, 'open' | 'done'>()
  for (const start of parents.keys()) {
    const trail: number[] = []
    let row: number | null = start
    while (row !== null && !state.has(row)) {
      state.set(row, 'open')
      trail.push(row)
      const next: number | null = parents[row] ?? null
      row = rootsAreLoops && next === row ? null : next
    }
    const place =
      row !== null && state.get(row) === 'open' && sheet.rows[row]?.placeOf(cells[0] ?? 0)
    if (place) {
      const message = `A row of "${sheet.table.id}" reaches itself by following "${key.link}".`
      const hint = 'Leave the link of the topmost row empty.'
      faults.add({ code: 'REFERENCE_LINK_CYCLE', severity: 'error', message, hint, place })
    }
    for (const passed of trail) state.set(passed, 'done')
  }
}
