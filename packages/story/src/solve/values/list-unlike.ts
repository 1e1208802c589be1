import { listValue } from '@duckdb/node-api'
import type { Pool } from '../pools/pool.ts'
import type { Hoisted } from './hoist-parts.ts'
import { printCondition, type Task } from './task.ts'

/**
 * Values of a class of which conditions see some parts alone: one of each that those parts tell apart, for the others
 * would do no better. Those of which a part is nothing come last, since hardly any condition is met by nothing.
 */
export async function listUnlike(
  task: Task,
  { root, column }: Pool,
  values: readonly string[],
  hoisted: readonly Hoisted[],
): Promise<readonly string[]> {
  const parts = hoisted.flatMap((each) => {
    const sql = each.root === root && printCondition(task, each.expression, () => 'v')
    return sql ? [`TRY(${sql})`] : []
  })
  if (parts.length === 0) return values
  const names = parts.map((_, at) => `p${at}`)
  const reader = await task.store.pool.runAndReadAll(
    `SELECT CAST(arg_min(v, i) AS VARCHAR) FROM (
       SELECT i, v, ${parts.map((part, at) => `${part} AS p${at}`).join(', ')} FROM (
         SELECT i, TRY_CAST(u AS ${column.type}) AS v
         FROM (SELECT unnest($1) AS u, unnest(range(${values.length})) AS i)
       ) WHERE v IS NOT NULL
     ) GROUP BY ${names.join(', ')}
     ORDER BY ${names.map((name) => `${name} IS NULL`).join(', ')}, min(i)`,
    [listValue([...values])],
  )
  return reader.getRows().map(([value]) => String(value))
}
