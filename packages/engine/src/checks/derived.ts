import type { Expression } from '../sql/expression.ts'
import { aggregatesIn } from '../sql/walk.ts'
import { joinAggregate } from './write/aggregate.ts'
import type { CheckContext } from './write/check-context.ts'
import { openScope } from './write/scope.ts'
import { type BrokenRows, isGenerated, selectRows, sentence, show } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'
import { writeDiffers } from './write/write-differs.ts'
import { writeExpression } from './write/write-expression.ts'

/** The column is what its expression gives, except in rows given as reference with a value of it. */
export const derived: WriteCheck<'derived'> = ({ column, expression }, table, context) =>
  writeDerived(column, expression, table, context, false)

/** As the database itself computes it: reference rows are no exception. */
export const generated: WriteCheck<'generated'> = ({ column, expression }, table, context) =>
  writeDerived(column, expression, table, context, true)

function writeDerived(
  column: string,
  expression: Expression,
  table: string,
  context: CheckContext,
  isStrict: boolean,
): BrokenRows {
  const known = new Map<Expression, string>()
  const scope = openScope(context, table)
  for (const aggregate of aggregatesIn(expression))
    known.set(aggregate, joinAggregate(aggregate, scope, writeExpression))
  const expected = writeExpression(expression, scope, known)
  const differs = writeDiffers(scope, column, expression, expected)
  return selectRows(scope, {
    where: isStrict ? differs : `${differs} AND ${isGenerated(scope, column)}`,
    why: sentence(
      { text: `${column} is ` },
      show(scope.name(column)),
      { text: ', it should be ' },
      show(expected),
    ),
  })
}
