import type { Context, Generated } from '../../generators/generator.ts'
import { literal } from '../../generators/make-ruled.ts'
import { and, binary, call, choose, equal, less, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { findBounds } from './find-bounds.ts'
import { listConditions } from './find-domain.ts'
import { holdWithin, printBound } from './hold-within.ts'
import { readCase } from './read-case.ts'

/** Keeps a value within what its column can hold: lengths cut and filled up, numbers held to their bounds. */
export function fitValue(context: Context, made: Generated): Generated {
  const { type } = context.column
  if (type.kind === 'text')
    return { ...made, expression: fitText(context, inLetters(context, made.expression)) }
  if (type.kind === 'integer' || type.kind === 'decimal' || type.kind === 'float')
    return { ...made, expression: fitNumber(context, made) }
  return made
}

/** What must differ is counted as it is written, so letters are turned before that; others when checks are solved. */
function inLetters({ plan, table, column }: Context, expression: Expression): Expression {
  if (!table.distinct[column.name]) return expression
  const asked = listConditions(plan, table.table).map(readCase)
  const found = asked.find((each) => each?.name === column.name)
  return found ? call(found.letters, expression) : expression
}

function fitText({ domain }: Context, expression: Expression): Expression {
  const { maximumLength, minimumLength } = domain
  const longest = findLongest(expression)
  const cut =
    maximumLength !== null && longest > maximumLength
      ? call('substr', expression, number(1), number(maximumLength))
      : expression
  return minimumLength <= 1 ? cut : fillUp(cut, minimumLength)
}

/** A text of so many letters at least: several words trail off, a code goes on with zeros. */
export function fillUp(value: Expression, least: number): Expression {
  const isShort = less(call('length', value), number(least))
  const isProse = binary(call('strpos', value, text(' ')), '>', number(0))
  const filled = (fill: string): Expression => call('rpad', value, number(least), text(fill))
  return choose(
    [
      [and(isShort, isProse), filled('.')],
      [isShort, filled('0')],
    ],
    value,
  )
}

/** The length of the longest text that an expression of literals can give; else without bound. */
function findLongest(expression: Expression): number {
  if (expression.kind === 'text') return expression.value.length
  if (expression.kind === 'null') return 0
  if (expression.kind !== 'case') return Number.POSITIVE_INFINITY
  const ends = [...expression.branches.map(({ then }) => then), expression.otherwise]
  return Math.max(...ends.map((end) => (end ? findLongest(end) : 0)))
}

function fitNumber(context: Context, { expression, bounds }: Generated): Expression {
  const { domain, column } = context
  if (expression.kind === 'number' || expression.kind === 'null' || domain.values) return expression
  const kept = holdWithin(context, expression, bounds ?? findBounds(expression, context))
  const [excluded] = domain.excluded
  if (excluded === undefined) return kept
  const next = Number(excluded) + 1
  const other = domain.maximum !== null && next > domain.maximum ? next - 2 : next
  return choose(
    [[equal(kept, literal(excluded, column.type)), number(printBound(other, column.type))]],
    kept,
  )
}
