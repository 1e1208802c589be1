import { findNearest } from '@worldloom/diagnostics'
import type { Cell } from '@worldloom/runner'
import type { Expectation } from '../../queries/query.ts'
import { type Answer, type Finding, findColumn, type Lift } from '../answer.ts'

/** Whether one condition of a query's author holds. */
export function meetsExpectation({ answer }: Answer, wanted: Expectation): Finding {
  const { of, column, comparison, value, text } = wanted
  if (of === 'rows') {
    const holds = compare(answer.rowCount, comparison, Number(value))
    return holds
      ? { holds, why: text }
      : { holds, issue: `${text} is wanted; there are ${answer.rowCount} rows` }
  }
  const place = findColumn(answer, column ?? '')
  if (place === null) {
    const names = answer.columns.map(({ name }) => name)
    const nearest = findNearest(column ?? '', names)
    const hint = nearest ? `did you mean "${nearest}"?` : `its columns are ${names.join(', ')}`
    return {
      holds: false,
      issue: `${text} is wanted; the answer has no column "${column}": ${hint}`,
    }
  }
  const cells = pickRows(answer.rows, of).map((row) => row[place] ?? null)
  const wrong = cells.find((cell) => !compare(cell, comparison, value))
  if (cells.length > 0 && wrong === undefined) return { holds: true, why: text }
  const found = cells.length === 0 ? 'there are no rows' : `it is ${wrong ?? 'NULL'}`
  const lifts = of === 'top' ? findLifts(cells[0] ?? null, wanted) : []
  return { holds: false, issue: `${text} is wanted; ${found}`, lifts }
}

/** How much more of the first row there would have to be. */
function findLifts(cell: Cell, { column, comparison, value }: Expectation): readonly Lift[] {
  const isMore = comparison === '>=' || comparison === '>'
  if (!isMore || typeof value !== 'number' || typeof cell !== 'number' || cell <= 0) return []
  return [{ row: 0, column: column ?? '', factor: (1.02 * value) / cell }]
}

function pickRows(
  rows: readonly (readonly Cell[])[],
  of: 'top' | 'bottom' | 'every',
): readonly (readonly Cell[])[] {
  switch (of) {
    case 'top':
      return rows.slice(0, 1)
    case 'bottom':
      return rows.slice(-1)
    case 'every':
      return rows
  }
}

function compare(
  cell: Cell,
  comparison: Expectation['comparison'],
  value: number | string,
): boolean {
  if (cell === null) return false
  const left = typeof value === 'number' ? Number(cell) : String(cell)
  switch (comparison) {
    case '>=':
      return left >= value
    case '<=':
      return left <= value
    case '>':
      return left > value
    case '<':
      return left < value
    case '=':
      return left === value
    case '!=':
      return left !== value
  }
}
