import { nameTable, openScope } from './write/scope.ts'
import { printRows, selectRows, sentence } from './write/select-rows.ts'
import { countWhere, nameFigure, tellFigures } from './write/tell-figures.ts'
import type { WriteCheck } from './write/write-check.ts'

/** Rows above the maximum are named; where rows are missing, the file as a whole is (row 0). */
export const rowCount: WriteCheck<'row-count'> = ({ minimum, maximum }, table, context) => {
  const scope = openScope(context, table)
  const surplus = selectRows(scope, {
    where: `${scope.number} > ${maximum}`,
    why: sentence({ text: `the file has more than ${maximum} rows` }),
  })
  const count = `(SELECT count(*) FROM ${nameTable(context, table)})`
  const why = sentence({ text: 'the file has ' }, `CAST(${count} AS VARCHAR)`, {
    text: ` rows, at least ${minimum} were promised`,
  })
  const rows = countWhere()
  return {
    sql: `${printRows(surplus)}\nUNION ALL SELECT 0, '', ${why} WHERE ${count} < ${minimum}`,
    tells: tellFigures(scope, [rows], `${nameFigure(rows)} NOT BETWEEN ${minimum} AND ${maximum}`),
  }
}
