import type { Expression } from '../sql/expression.ts'
import type { CheckContext } from './write/check-context.ts'
import { openScope, withJoin } from './write/scope.ts'
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
  const plain = openScope(context, table)
  const written = writeExpression(expression, plain)
  // a sum over children is computed once for the row, not wherever its value is compared
  const isSum = written.includes('(SELECT ')
  const scope = isSum
    ? withJoin(plain, `CROSS JOIN LATERAL (SELECT ${written} AS "value") AS e`)
    : plain
  const expected = isSum ? 'e."value"' : written
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
