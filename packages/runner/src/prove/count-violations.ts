import type { DuckDBConnection } from '@duckdb/node-api'
import { mergeJoins, printJoin, type Tell } from '@worldloom/engine'
import { quoteName } from '../sql/quote.ts'
import { groupCases } from './group-cases.ts'
import { runLimited } from '../sql/run-limited.ts'

type Told = Exclude<Tell, { kind: 'query' }>

/**
 * How many rows break each of some promises, told by one look at each of the same rows: null where that
 * cannot be, NaN for a promise of which it tells only that it may be broken. `first` looks at so many rows.
 */
export async function countViolations(
  tells: readonly Told[],
  seconds: number,
  connection: DuckDBConnection,
  first: number | null = null,
): Promise<readonly number[] | null> {
  const groups = groupCases(tells.filter((tell) => tell.kind === 'broken'))
  const judged = tells.filter((tell) => tell.kind !== 'broken')
  const counts = groups.map(({ where }) => `count(*) FILTER (WHERE ${where})`)
  const figures = new Set([...counts, ...judged.flatMap((tell) => tell.figures)])
  const values = [...figures].map((figure) => `${figure} AS ${quoteName(figure)}`)
  const told = [
    ...counts.map(quoteName),
    ...judged.map(({ breaks }) => `CAST((${breaks}) IS DISTINCT FROM false AS INTEGER)`),
  ]
  const all = `(SELECT ${values.join(',\n')}\nFROM ${printRows(tells, first)}) AS "all"`
  const query = `SELECT ${told.join(',\n')}\nFROM ${[all, ...printBeside(judged)].join('\nCROSS JOIN ')}`
  const counted = await runLimited(connection, query, seconds).catch(() => null)
  if (!counted) return null
  const found = (counted.getRows()[0] ?? []).map(Number)
  const violations = new Map<Told, number>(
    groups.flatMap(({ members }, index) => {
      const count = found[index] ?? Number.NaN
      const own = members.length > 1 && count > 0 ? Number.NaN : count
      return members.map((tell) => [tell, own] as const)
    }),
  )
  for (const [index, tell] of judged.entries())
    violations.set(tell, found[counts.length + index] === 0 ? 0 : Number.NaN)
  return tells.map((tell) => violations.get(tell) ?? Number.NaN)
}

/** The rows that all look at, with the values and joins that any of them asks for. */
function printRows(tells: readonly Told[], first: number | null): string {
  const [{ from }] = tells as readonly [Told]
  const limit = first === null ? '' : ` LIMIT ${first}`
  const joins = mergeJoins(tells.flatMap((tell) => tell.joins))
  const rows = [from, ...joins.map(printJoin)].join('\n')
  const values = new Set(tells.flatMap((tell) => (tell.kind === 'steps' ? tell.values : [])))
  if (values.size === 0) return rows
  const beside = [...values].flatMap((value) => [
    `${value} AS ${quoteName(value)}`,
    `lag(${value}) OVER () AS ${quoteName(`before ${value}`)}`,
  ])
  return `(SELECT lag(false, 1, true) OVER () AS "is first", ${beside.join(', ')} FROM ${rows}${limit})`
}

/** Each query of one row once. */
function printBeside(tells: readonly Told[]): readonly string[] {
  const named = tells.flatMap((tell) =>
    tell.kind === 'figures' ? tell.beside.map(({ name, sql }) => [name, sql] as const) : [],
  )
  return [...new Map(named)].map(([name, sql]) => `(${sql}) AS ${quoteName(name)}`)
}
