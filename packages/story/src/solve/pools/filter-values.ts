import { listValue } from '@duckdb/node-api'
import type { Connection } from '@worldloom/runner'

/** The values that a type and conditions let through, as DuckDB spells them, in their order. */
export async function filterValues(
  pool: Connection,
  type: string,
  values: readonly string[],
  conditions: readonly string[],
): Promise<readonly string[]> {
  if (values.length === 0) return []
  const tests = conditions.map((condition) => ` AND TRY(${condition})`).join('')
  const reader = await pool.runAndReadAll(
    `SELECT CAST(v AS VARCHAR) FROM (
       SELECT i, TRY_CAST(u AS ${type}) AS v
       FROM (SELECT unnest($1) AS u, unnest(range(${values.length})) AS i)
     ) WHERE v IS NOT NULL${tests} ORDER BY i`,
    [listValue([...values])],
  )
  return [...new Set(reader.getRows().map(([value]) => String(value)))]
}

/** What an expression over a value `v` gives for each of some values, in another type. */
export async function computeValues(
  pool: Connection,
  {
    from,
    to,
    values,
    expression,
  }: {
    readonly from: string
    readonly to: string
    readonly values: readonly string[]
    readonly expression: string
  },
): Promise<readonly string[]> {
  if (values.length === 0) return []
  const reader = await pool.runAndReadAll(
    `SELECT CAST(x AS VARCHAR) FROM (
       SELECT i, TRY(TRY_CAST(${expression} AS ${to})) AS x
       FROM (SELECT i, TRY_CAST(u AS ${from}) AS v FROM (SELECT unnest($1) AS u, unnest(range(${values.length})) AS i))
       WHERE v IS NOT NULL
     ) WHERE x IS NOT NULL ORDER BY i`,
    [listValue([...values])],
  )
  return [...new Set(reader.getRows().map(([value]) => String(value)))]
}
