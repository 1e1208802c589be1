import { openScope, withJoin } from './write/scope.ts'
import { isGenerated, selectRows, sentence, show } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'

/** No row has an earlier time than the row whose key comes before its own. */
export const sorted: WriteCheck<'sorted'> = ({ key, path }, table, context) => {
  const scope = openScope(context, table)
  const other = openScope(context, table, 'o')
  const time = other.follow(path.slice(0, -1)).name(path.at(-1) ?? '')
  const present = `${time} IS NOT NULL AND ${isGenerated(other, key)}`
  const ordered = [
    `SELECT ${other.number} AS "row", ${time} AS "time", lag(${time}) OVER (ORDER BY ${other.name(key)}) AS "before"`,
    `FROM ${other.from()} WHERE ${present}`,
  ].join(' ')
  const joined = withJoin(scope, `JOIN (${ordered}) AS r ON r."row" = ${scope.number}`)
  return selectRows(joined, {
    where: 'r."time" < r."before"',
    why: sentence(
      { text: `${path.join('.')} is ` },
      show('r."time"'),
      { text: ', and of the key before ' },
      show('r."before"'),
    ),
  })
}
