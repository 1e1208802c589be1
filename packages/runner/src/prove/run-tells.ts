import type { DuckDBConnection } from '@duckdb/node-api'
import type { Tell } from '@worldloom/engine'
import { shareOut } from '../sql/share-out.ts'
import { askTells } from './ask-tells.ts'
import { countEach } from './count-each.ts'
import { cutList } from './cut-list.ts'
import { nameRows } from './name-rows.ts'
import type { CheckOutcome, ProveJob } from './prove-job.ts'

/** A check and what is asked next of the rows it speaks of. */
interface Asked {
  readonly promise: string
  readonly tell: Tell
}

/** The outcomes of checks that are told to be kept; the others are left to their own queries. */
export async function runTells(
  checks: ProveJob['checks'],
  seconds: number,
  connections: readonly DuckDBConnection[],
  isSmall: boolean,
): Promise<readonly CheckOutcome[]> {
  const kept = new Map<string, CheckOutcome>()
  for (const cost of costs) {
    const open = checks.filter(({ promise }) => !kept.has(promise))
    const asked = open.flatMap(({ promise, tells }) =>
      tells.filter((tell) => cost(tell)).map((tell) => ({ promise, tell })),
    )
    await shareOut(groupByRows(asked, isSmall ? 25 : 1), connections, async (batch, connection) => {
      const start = performance.now()
      const limit = seconds * Math.min(batch.length, 10)
      const told = await askBatch(batch, limit, connection, isSmall)
      const share = (performance.now() - start) / 1000 / batch.length
      for (const [index, { promise }] of batch.entries())
        if (told[index]) kept.set(promise, { promise, violations: 0, examples: [], seconds: share })
    })
  }
  return [...kept.values()]
}

/** From the cheapest on: the rows alone, then those with others joined, then queries of their own. */
const costs: readonly ((tell: Tell) => boolean)[] = [
  (tell) => tell.kind !== 'query' && tell.joins.length === 0,
  (tell) => tell.kind !== 'query' && tell.joins.length > 0,
  (tell) => tell.kind === 'query',
]

/** So many at once are planned in a moment. */
const most = 100

/** Those over the same rows together; queries of their own are joined as far as that saves something. */
function groupByRows(asked: readonly Asked[], size: number): readonly (readonly Asked[])[] {
  const groups = Object.groupBy(asked, ({ tell }) => nameRows(tell) ?? '')
  return Object.entries(groups).flatMap(([name, group]) =>
    cutList(group ?? [], name === '' ? size : most),
  )
}

async function askBatch(
  batch: readonly Asked[],
  seconds: number,
  connection: DuckDBConnection,
  isSmall: boolean,
): Promise<readonly boolean[]> {
  const queries = batch.flatMap(({ tell }) => (tell.kind === 'query' ? tell.sql : []))
  if (queries.length > 0) {
    const counts = await countEach(queries, seconds, connection)
    return queries.map((_, index) => counts?.[index] === 0)
  }
  const tells = batch.flatMap(({ tell }) => (tell.kind === 'query' ? [] : tell))
  const isWalk = tells.some(({ kind }) => kind === 'steps')
  if (isSmall || !isWalk) return askTells(tells, seconds, connection)
  // whoever does not follow the order at the beginning will not further on
  const begun = await askTells(tells, seconds, connection, 2000)
  const open = tells.filter((_, index) => begun[index])
  const ended = open.length > 0 ? await askTells(open, seconds, connection) : []
  const kept = new Set(open.filter((_, index) => ended[index]))
  return tells.map((tell) => kept.has(tell))
}
