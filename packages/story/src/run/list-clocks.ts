import type { SetupStep } from '@worldloom/runner'

/** What tells the current date and time in the queries, set to the run's instant: the data has no other now. */
export function listClocks(now: string): readonly SetupStep[] {
  const instant = `TIMESTAMPTZ '${now}'`
  const local = `TIMESTAMP '${now.replace('T', ' ').replace(/Z$/, '')}'`
  const clocks: readonly (readonly [string, string])[] = [
    ...instants.map((name) => [name, instant] as const),
    ...locals.map((name) => [name, local] as const),
    ...days.map((name) => [name, `CAST(${local} AS DATE)`] as const),
    ...times.map((name) => [name, `CAST(${local} AS TIME)`] as const),
  ]
  return clocks.map(([name, value]) => ({ sql: `CREATE MACRO ${name}() AS ${value}` }))
}

const instants = ['now', 'current_timestamp', 'get_current_timestamp', 'transaction_timestamp']
const locals = ['localtimestamp', 'current_localtimestamp']
const days = ['current_date', 'today']
const times = ['localtime', 'current_localtime']
