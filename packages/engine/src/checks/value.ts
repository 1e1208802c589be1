import { openScope } from './write/scope.ts'
import { isGenerated, selectRows, sentence, show } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'
import { writeExpression } from './write/write-expression.ts'
import { writeValueTest } from './write/write-value-test.ts'

/** Of a rule's cases the first whose condition holds counts; NULL is the null share's business. */
export const value: WriteCheck<'value'> = ({ column, unless, condition, test }, table, context) => {
  const scope = openScope(context, table)
  const cases = {
    earlier: unless.map((earlier) => writeExpression(earlier, scope)),
    condition: condition ? writeExpression(condition, scope) : null,
  }
  const { fails, should } = writeValueTest(test, column, scope)
  return selectRows(scope, {
    where: [fails, isGenerated(scope, column)].join(' AND '),
    cases,
    why: sentence(
      { text: `${column} is ` },
      show(scope.name(column)),
      { text: ', it should be ' },
      ...should,
    ),
  })
}
