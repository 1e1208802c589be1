import { hasOwnAggregate } from '../analyze/aggregates.ts'
import { findGoals } from '../analyze/find-goals.ts'
import { isShare } from '../meaning/is-share.ts'
import type { QueryNode } from '../tree/node.ts'
import { askAgain } from './ask-again.ts'
import { tryLimited } from './ask-limited.ts'
import { listLabels } from './list-labels.ts'
import type { QueryToSolve } from './solve-query.ts'
import type { Store } from './store/store.ts'
import type { WantedOutput } from './symbolic/build-witness.ts'
import type { Goal } from './symbolic/run.ts'
import { type Attempt, tryWitness, type Witnessed } from './try-witness.ts'

const mostGoals = 12
/** Rows of an answer that get more, one after the other: the one that comes first changes by what is put in. */
const mostFirst = 4

/**
 * Gives the first row of an answer rows of each kind that the query counts or sums up by a condition, where a number of it
 * is nothing, or a share all: witnesses that fall into that row, or else into any. An answer about all rows together has no other.
 */
export async function addKinds(
  store: Store,
  form: QueryToSolve,
  given: Pick<Attempt, 'now' | 'lookups'>,
): Promise<readonly Witnessed[]> {
  const { query, sql } = form
  const found: Witnessed[] = []
  const goals = findGoals(query).slice(0, mostGoals)
  const labels = listLabels(query)
  const isWhole = isOneRow(query)
  if (goals.length === 0 || (labels.length === 0 && !isWhole)) return found
  for (let round = 0; round < mostFirst; round += 1) {
    const before = found.length
    for (const goal of goals) {
      const answer = await askAgain(store, form)
      const cells = await readFirst(store, sql)
      const fault = findFault(query, cells, isWhole)
      if (!fault) return found
      // what all rows are already is wanted of no more
      if (fault === 'all' && goal.isTrue) continue
      const wanted = labels.flatMap((output) => {
        const value = cells[output]?.value
        return typeof value === 'string' ? [{ output, value }] : []
      })
      for (const way of listWays(goal, wanted, fault)) {
        const asked = { ...given, ...form, variant: 0, isMass: false, reuses: true, ...way }
        const tried = await tryWitness(store, asked, answer)
        if (!tried.ok) continue
        found.push(tried)
        break
      }
    }
    if (found.length === before) break
  }
  return found
}

type Way = Pick<Attempt, 'goal' | 'wanted' | 'isSpread'>

/** Into the first row; into any, where all have nothing of it. */
function listWays(
  goal: Goal,
  wanted: readonly WantedOutput[],
  fault: 'nothing' | 'all',
): readonly Way[] {
  const ways = wanted.length > 0 && fault === 'nothing' ? [wanted, []] : [wanted]
  return ways.map((each) => ({ goal, wanted: each }))
}

/** Whether a query aggregates all rows together. */
function isOneRow(query: QueryNode): boolean {
  if (query.type !== 'SELECT_NODE' || query.group_expressions?.[0] !== undefined) return false
  return query.select_list.some(hasOwnAggregate)
}

interface NamedCell {
  readonly name: string
  readonly value: unknown
}

async function readFirst(store: Store, sql: string): Promise<readonly NamedCell[]> {
  const first = `SELECT CAST(COLUMNS(*) AS VARCHAR) FROM (${sql}) LIMIT 1`
  // what takes too long to be read again is left as it is
  const reader = await tryLimited(store.connection, first)
  const names = reader?.columnNames() ?? []
  return (reader?.getRows()[0] ?? []).map((value, at) => ({ name: names[at] ?? '', value }))
}

/** Whether a number that an aggregate gives is nothing, or a share all. */
function findFault(
  query: QueryNode,
  cells: readonly NamedCell[],
  isWhole: boolean,
): 'nothing' | 'all' | null {
  if (query.type !== 'SELECT_NODE') return null
  const hasNothing = cells.some(({ name, value }, at) => {
    const item = query.select_list[at]
    return (isWhole || isShare(name) || (item && hasOwnAggregate(item))) && isNothing(value)
  })
  if (hasNothing) return 'nothing'
  const isAll = cells.some(
    ({ name, value }) => isShare(name) && (Number(value) === 100 || Number(value) === 1),
  )
  return isAll ? 'all' : null
}

function isNothing(cell: unknown): boolean {
  return cell === null || Number(cell) === 0
}
