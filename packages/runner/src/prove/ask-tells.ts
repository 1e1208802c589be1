import type { DuckDBConnection } from '@duckdb/node-api'
import type { Tell } from '@worldloom/engine'
import { mergeJoins, printJoin } from '@worldloom/engine/join'
import { quoteName } from '../sql/quote.ts'
import { runLimited } from '../sql/run-limited.ts'
import { groupCases } from './group-cases.ts'

type Told = Exclude<Tell, { kind: 'query' }>

/** Which of some tells show that their promise is kept, by one look at each of the same rows or at the `first` of them. */
export async function askTells(
  tells: readonly Told[],
  seconds: number,
  connection: DuckDBConnection,
  first: number | null = null,
): Promise<readonly boolean[]> {
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
  // what cannot be asked shows nothing; the promise's own query will say why
  const asked = await runLimited(connection, query, seconds).catch(() => null)
  const found = (asked?.getRows()[0] ?? []).map(Number)
  const members = [...groups.map((group) => group.members), ...judged.map((tell) => [tell])]
  const kept = new Set<Told>(members.filter((_, index) => found[index] === 0).flat())
  return tells.map((tell) => kept.has(tell))
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
