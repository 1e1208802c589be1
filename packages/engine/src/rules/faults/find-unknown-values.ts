import { findNearest, type Place } from '@worldloom/diagnostics'
import { findTable } from '../../model/find-table.ts'
import { resolvePath } from '../../model/resolve-paths.ts'
import type { Table } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'
import { childrenOf } from '../../sql/walk.ts'
import { listAllowed } from '../list-allowed.ts'
import { listComparisons } from '../list-comparisons.ts'
import type { RuleContext, Target } from '../rule-context.ts'
import { segmentColumn } from '../segment-names.ts'

/** Reports comparisons of a column with a text it can never hold, such as a misspelt status. */
export function findUnknownValues(
  expression: Expression,
  table: Table,
  place: Place,
  context: RuleContext,
): void {
  for (const [column, texts] of listComparisons(expression)) {
    const found = resolvePath(column, table, context.schema)
    if (!found.ok) continue
    for (const text of texts) checkText(text, found, place, context)
  }
  const child = expression.kind === 'aggregate' ? findTable(expression.child, context.schema) : null
  const row = child?.ok ? child.table : table
  for (const part of childrenOf(expression)) findUnknownValues(part, row, place, context)
}

function checkText(text: string, target: Target, place: Place, { report }: RuleContext): void {
  const { table, column } = target
  const values = listAllowed(target)
  if (values.length === 0 || values.includes(text)) return
  const nearest = findNearest(text, values)
  const question = nearest === null ? '' : `Did you mean "${nearest}"? `
  const message =
    column.name === segmentColumn
      ? `No row of "${table.id}" is in the segment "${text}".`
      : `The column "${table.id}.${column.name}" never has the value "${text}".`
  report('UNKNOWN_VALUE', place, message, `${question}Its values are ${values.join(', ')}.`)
}
