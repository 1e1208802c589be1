import { evaluate } from '../evaluate/evaluate.ts'
import { readValue, type Value } from '../evaluate/value.ts'
import type { Expression } from '../sql/expression.ts'
import type { Sheet, SheetRow } from './sheet.ts'

/** Evaluates an expression over a reference row; what it does not give leaves the answer open. */
export function evaluateRow(
  expression: Expression,
  sheet: Sheet,
  row: SheetRow,
): Value | undefined {
  return evaluate(expression, (path) => {
    if (path.length !== 1) return undefined
    const number = sheet.columns.findIndex(({ column }) => column.name === path[0])
    const column = sheet.columns[number]?.column
    const cell = row.cells[number]
    // an empty cell of a NOT NULL column is filled later
    if (!column || cell === undefined || (cell === null && !column.nullable)) return undefined
    return readValue(cell, column.type)
  })
}
