import { listValue } from '@duckdb/node-api'
import type { Connection } from '@worldloom/runner'

type Found = Promise<readonly string[]>

/** What was asked of a pool's database, which holds no rows: it answers the same again. */
const answers = new WeakMap<Connection, Map<string, Found>>()

/** Answers that are remembered, at most. */
const mostAnswers = 5000

function remember(pool: Connection, question: readonly unknown[], ask: () => Found): Found {
  const known = answers.get(pool) ?? new Map<string, Found>()
  answers.set(pool, known)
  const key = JSON.stringify(question)
  const found = known.get(key) ?? ask()
  if (known.size >= mostAnswers) known.clear()
  known.set(key, found)
  return found
}

/** The values that a type and conditions let through, as DuckDB spells them, in their order. */
export async function filterValues(
  pool: Connection,
  type: string,
  values: readonly string[],
  conditions: readonly string[],
): Promise<readonly string[]> {
  if (values.length === 0) return []
  return await remember(pool, [type, values, conditions], async () => {
    const tests = conditions.map((condition) => ` AND TRY(${condition})`).join('')
    const reader = await pool.runAndReadAll(
      `SELECT CAST(v AS VARCHAR) FROM (
         SELECT i, TRY_CAST(u AS ${type}) AS v
         FROM (SELECT unnest($1) AS u, unnest(range(${values.length})) AS i)
       ) WHERE v IS NOT NULL${tests} ORDER BY i`,
      [listValue([...values])],
    )
    return [...new Set(reader.getRows().map(([value]) => String(value)))]
  })
}

/** Values that an expression is computed from, under the name it has there. */
export interface Source {
  readonly name: string
  readonly type: string
  readonly values: readonly string[]
}

/** Combinations of sources that are computed, at most. */
const most = 2500

/** What an expression over some sources gives for each of their values, in another type. */
export async function computeValues(
  pool: Connection,
  {
    sources,
    to,
    expression,
  }: {
    readonly sources: readonly Source[]
    readonly to: string
    readonly expression: string
  },
): Promise<readonly string[]> {
  const each = Math.floor(most ** (1 / Math.max(1, sources.length)))
  const lists = sources.map(({ values }) => values.slice(0, each))
  const tables = sources.map(
    ({ name, type }, at) => `(
       SELECT i AS i${at}, TRY_CAST(u AS ${type}) AS ${name}
       FROM (SELECT unnest($${at + 1}) AS u, unnest(range(${lists[at]?.length ?? 0})) AS i)
     )`,
  )
  const order = sources.map((_, at) => `i${at}`)
  return await remember(pool, [lists, tables, to, expression], async () => {
    const reader = await pool.runAndReadAll(
      `SELECT CAST(x AS VARCHAR) FROM (
         SELECT *, TRY(TRY_CAST(${expression} AS ${to})) AS x
         FROM ${tables.join(', ') || '(SELECT 0)'}
       ) WHERE x IS NOT NULL ${order.length > 0 ? `ORDER BY ${order.join(' + ')}, ${order.join(', ')}` : ''}`,
      lists.map((values) => listValue([...values])),
    )
    return [...new Set(reader.getRows().map(([value]) => String(value)))]
  })
}
