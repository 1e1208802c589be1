import { openScope, type Scope, withJoin } from './write/scope.ts'
import { isGenerated, printRows, selectRows, sentence, show } from './write/select-rows.ts'
import { tellSteps } from './write/tell-steps.ts'
import type { WriteCheck } from './write/write-check.ts'

/** No row has an earlier time than the row whose key comes before its own. */
export const sorted: WriteCheck<'sorted'> = ({ key, path }, table, context) => {
  const scope = openScope(context, table)
  const other = openScope(context, table, 'o')
  const time = readTime(other, path)
  const present = `${time} IS NOT NULL AND ${isGenerated(other, key)}`
  const ordered = [
    `SELECT ${other.number} AS "row", ${time} AS "time", lag(${time}) OVER (ORDER BY ${other.name(key)}) AS "before"`,
    `FROM ${other.from()} WHERE ${present}`,
  ].join(' ')
  const joined = withJoin(scope, `JOIN (${ordered}) AS r ON r."row" = ${scope.number}`)
  const broken = selectRows(joined, {
    where: 'r."time" < r."before"',
    why: sentence(
      { text: `${path.join('.')} is ` },
      show('r."time"'),
      { text: ', and of the key before ' },
      show('r."before"'),
    ),
  })
  const rows = openScope(context, table)
  const steps = tellSteps(rows, [rows.name(key), readTime(rows, path)], (now, before) =>
    [`${now[0]} > ${before[0]}`, `${now[1]} >= ${before[1]}`].join(' AND '),
  )
  return { sql: printRows(broken), tells: [steps] }
}

function readTime(scope: Scope, path: readonly string[]): string {
  return scope.follow(path.slice(0, -1)).name(path.at(-1) ?? '')
}
