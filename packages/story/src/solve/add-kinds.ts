import { hasOwnAggregate } from '../analyze/aggregates.ts'
import { findGoals } from '../analyze/find-goals.ts'
import type { QueryNode } from '../tree/node.ts'
import { askAgain } from './ask-again.ts'
import { tryLimited } from './ask-limited.ts'
import { hasGroups, listLabels } from './list-labels.ts'
import type { QueryToSolve } from './solve-query.ts'
import type { Store } from './store/store.ts'
import { type Attempt, tryWitness, type Witnessed } from './try-witness.ts'

const mostGoals = 6

/**
 * Gives the first row of an answer rows of each kind that the query counts or sums up by a condition, where a number of it
 * is nothing: witnesses that fall into that row. An answer about all rows together has no other.
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
  const isWhole = !hasGroups(query)
  if (goals.length === 0 || (labels.length === 0 && !isWhole)) return found
  for (const goal of goals) {
    const answer = await askAgain(store, form)
    // rows that are listed are what they are
    if (isWhole && answer.rows !== 1) break
    const cells = await readFirst(store, sql)
    if (!(isWhole ? cells.some(isNothing) : isHollow(query, cells))) break
    const wanted = labels.flatMap((output) => {
      const value = cells[output]
      return typeof value === 'string' ? [{ output, value }] : []
    })
    const asked = { ...given, ...form, variant: 0, goal, isMass: false, reuses: true, wanted }
    const tried = await tryWitness(store, asked, answer)
    if (tried.ok) found.push(tried)
  }
  return found
}

async function readFirst(store: Store, sql: string): Promise<readonly unknown[]> {
  const first = `SELECT CAST(COLUMNS(*) AS VARCHAR) FROM (${sql}) LIMIT 1`
  // what takes too long to be read again is left as it is
  return (await tryLimited(store.connection, first))?.getRows()[0] ?? []
}

/** Whether a number that an aggregate gives is nothing. */
function isHollow(query: QueryNode, cells: readonly unknown[]): boolean {
  if (query.type !== 'SELECT_NODE') return false
  return query.select_list.some((item, at) => {
    return hasOwnAggregate(item) && isNothing(cells[at])
  })
}

function isNothing(cell: unknown): boolean {
  return cell === null || Number(cell) === 0
}
