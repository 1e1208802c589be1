import type { Place } from '@worldloom/diagnostics'
import type { Column, Formula } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'
import { mapExpression } from '../../sql/walk.ts'
import { findColumn, type SchemaDraft, sameName, type TableDraft } from './schema-draft.ts'
import { unknownColumn } from './unknown-column.ts'

/** A formula over the table's own columns: `Shop.PRICE > 0` becomes `price > 0`. */
export function finishFormula(
  draft: SchemaDraft,
  table: TableDraft,
  formula: Formula,
  place: Place,
  columns: readonly Column[] = [],
): Formula {
  if (!formula.expression) return formula
  let isWhole = true
  const expression = mapExpression(formula.expression, (part) => {
    if (part.kind === 'cast') return dropCast(part, columns)
    if (part.kind === 'call' && isBound(part, columns)) isWhole = false
    if (part.kind === 'call') return countBytes(part, columns)
    if (part.kind === 'binary') return settleUnreal(part, columns)
    if (part.kind !== 'column') return part
    const [first = '', ...rest] = part.path
    const name = rest.length > 0 && sameName(draft, first, table.name.name) ? rest[0] : first
    // `schema.table.column` ends in the column, as do whole paths of a composite type
    const column =
      findColumn(draft, table, name ?? first) ?? findColumn(draft, table, part.path.at(-1) ?? '')
    if (!column) {
      isWhole = false
      draft.diagnostics.add(unknownColumn(table, name ?? first, place))
    }
    return { ...part, path: [column?.name ?? first] }
  })
  return { text: formula.text, expression: isWhole ? expression : null }
}

/** The length of bytes is a number of bytes, under a name that says so. */
function countBytes(
  call: Extract<Expression, { kind: 'call' }>,
  columns: readonly Column[],
): Expression {
  const [operand] = call.args
  if (call.name !== 'length' || operand?.kind !== 'column') return call
  const type = columns.find((column) => column.name === operand.path[0])?.type
  return type?.kind === 'bytes' ? { ...call, name: 'octet_length' } : call
}

/** PostgreSQL's exact numbers have a NaN and an Infinity too, which no value that is made is. */
function settleUnreal(
  part: Extract<Expression, { kind: 'binary' }>,
  columns: readonly Column[],
): Expression {
  const { operator, left, right } = part
  const [operand, literal] = left.kind === 'text' ? [right, left] : [left, right]
  if (!/^(?:=|<>)$/.test(operator) || operand.kind !== 'column' || literal.kind !== 'text')
    return part
  const type = columns.find((column) => column.name === operand.path[0])?.type
  const isUnreal = type?.kind === 'decimal' && /^[-+]?(?:nan|inf(?:inity)?)$/i.test(literal.value)
  return isUnreal ? { kind: 'boolean', value: operator === '<>' } : part
}

/** The lower and the upper end of a range bear the names of small and capital letters, and are neither. */
function isBound(call: Extract<Expression, { kind: 'call' }>, columns: readonly Column[]): boolean {
  const [operand] = call.args
  if (!/^(lower|upper)$/.test(call.name) || operand?.kind !== 'column') return false
  const type = columns.find((column) => column.name === operand.path[0])?.type
  return type?.kind === 'other' && /range$/i.test(type.name)
}

/** PostgreSQL's dumps cast every text column to text, which says nothing new. */
function dropCast(
  cast: Extract<Expression, { kind: 'cast' }>,
  columns: readonly Column[],
): Expression {
  const { operand, to } = cast
  if (operand.kind !== 'column') return cast
  const type = columns.find((column) => column.name === operand.path[0])?.type
  if (!type) return cast
  const isSame =
    to.kind === 'text'
      ? type.kind === 'text' || type.kind === 'enum'
      : to.kind === type.kind && to.kind !== 'decimal'
  return isSame || (to.kind === 'decimal' && (type.kind === 'integer' || type.kind === 'decimal'))
    ? operand
    : cast
}
