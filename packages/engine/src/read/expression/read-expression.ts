import type { Diagnostic, Place } from '@worldloom/diagnostics'
import type { Expression } from '../../sql/expression.ts'
import { loadReader, parsePostgres } from '../load-reader.ts'
import { convertNode } from './convert-node.ts'
import { keepNames } from './keep-names.ts'

/**
 * Reads a PostgreSQL scalar expression as a person writes it in a rule. Unlike in PostgreSQL, names
 * keep their case and reserved words may stand in paths: `sum(Order.total)`.
 */
export async function readExpression(
  text: string,
  place: Place | null,
): Promise<Expression | Diagnostic> {
  await loadReader()
  return readExpressionNow(text, place)
}

/** The same without waiting; `loadReader` comes before. */
export function readExpressionNow(text: string, place: Place | null): Expression | Diagnostic {
  const unreadable = (why: string): Diagnostic => ({
    code: 'UNREADABLE_EXPRESSION',
    severity: 'error',
    message: `The expression "${shorten(text)}" cannot be read: ${why}.`,
    hint: 'Write a PostgreSQL expression over columns, links and child tables.',
    place,
  })
  if (text.trim() === '') return unreadable('it is empty')
  // the line break ends a comment at the end of the text; parentheses keep out `a, b` and `a from b`
  const query = `SELECT (${keepNames(text)}\n)`
  const parsing = parsePostgres(query)
  if (!parsing.ok) {
    const isAtEnd = parsing.offset === Array.from(query).length - 1
    return unreadable(isAtEnd ? 'it ends too early' : tidy(parsing.message))
  }
  const statement = parsing.result.stmts?.[0]?.stmt
  const select = statement && 'SelectStmt' in statement ? statement.SelectStmt : null
  const target = select?.targetList?.[0]
  const value = target && 'ResTarget' in target ? target.ResTarget.val : null
  if (!value || parsing.result.stmts?.length !== 1 || select?.targetList?.length !== 1) {
    return unreadable('it is more than one expression')
  }
  const { expression, faults } = convertNode(value)
  return faults[0] === undefined ? expression : unreadable(faults.join('; '))
}

function shorten(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  return line.length > 120 ? `${line.slice(0, 117)}...` : line
}

/** Names that were quoted for the parser stand in plain quotes, without what follows the text. */
function tidy(message: string): string {
  return message.replace(/\s+\)?"$/, '"').replaceAll('""', '"')
}
