import { matchValues } from './write/match-values.ts'
import { nameTable, openScope } from './write/scope.ts'
import { sentence, writeKey } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'

/** Where no row has all the values, the row that has most of them is named. */
export const heroRow: WriteCheck<'hero-row'> = ({ values }, table, context) => {
  const scope = openScope(context, table)
  const conditions = matchValues(scope, values)
  const hits = conditions.map((condition) => `CAST(${condition} AS INTEGER)`).join(' + ')
  const shown = Object.entries(values)
    .map(([column, value]) => `${column} ${value ?? 'NULL'}`)
    .join(', ')
  const why = sentence({ text: `no row has ${shown}; this one comes nearest` })
  const rows = nameTable(context, table)
  const nearest = `SELECT ${scope.number} AS "row", ${writeKey(scope)} AS "key", ${why} AS "why" FROM ${scope.from()} ORDER BY ${hits} DESC, ${scope.number} LIMIT 1`
  const found = `SELECT 1 FROM ${rows} AS t WHERE ${conditions.join(' AND ')}`
  return `SELECT * FROM (${nearest}) WHERE NOT EXISTS (${found})`
}
