import { findColumn, openScope } from './write/scope.ts'
import { isGenerated, selectRows, sentence, show } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'

/** Where one of the two is a date without a time of day, whole days are compared. */
export const timeOrder: WriteCheck<'time-order'> = ({ earlier, later }, table, context) => {
  const scope = openScope(context, table)
  const first = scope.follow(earlier.slice(0, -1)).name(earlier.at(-1) ?? '')
  const second = scope.name(later)
  const kinds = [findColumn(scope, earlier), findColumn(scope, [later])].map(
    ({ type }) => type.kind,
  )
  const compare = kinds.includes('date')
    ? (value: string): string => `CAST(${value} AS DATE)`
    : String
  return selectRows(scope, {
    where: `${compare(first)} > ${compare(second)} AND ${isGenerated(scope, later)}`,
    why: sentence(
      { text: `${later} is ` },
      show(second),
      { text: `, before ${earlier.join('.')}, which is ` },
      show(first),
    ),
  })
}
