import type { Table } from '../../model/schema.ts'
import type { GrammarNode } from '../../rules/grammar/expand-grammar.ts'
import { measureGrammar, printGrammarPattern } from '../../rules/grammar/grammar-texts.ts'
import { columnPaths } from '../../sql/walk.ts'

/** So many characters hold a number and what stands before it. */
const numberRoom = 10

/**
 * A regular expression of texts with a number behind those that would repeat; null where a text may have
 * been cut to make room, the number stands elsewhere, or a check has a say in the column.
 */
export function numberedPattern(node: GrammarNode, table: Table, column: string): string | null {
  if (!isNumberable(table, column)) return null
  const pattern = printGrammarPattern(node)
  const room = findRoom(table, column)
  const [, most] = measureGrammar(node)
  const isWhole = room > ample || (!pattern.includes('(?s:.*)') && room >= most + numberRoom)
  return isWhole ? `${pattern}(?:[ -]?[0-9]+)?` : null
}

/** Nothing is cut where there is more room. */
const ample = 200

/** Whether a number is all that is done to a text of a column that would repeat. */
export function isNumberable({ columns, checks }: Table, column: string): boolean {
  const type = columns.find(({ name }) => name === column)?.type
  const isChecked = checks.some(
    ({ expression }) =>
      !expression || columnPaths(expression).some((path) => path.join('.') === column),
  )
  return type?.kind === 'text' && (type.maxLength ?? ample) > numberRoom && !isChecked
}

function findRoom({ columns }: Table, column: string): number {
  const type = columns.find(({ name }) => name === column)?.type
  return type?.kind === 'text' && type.maxLength !== null
    ? type.maxLength
    : Number.POSITIVE_INFINITY
}
