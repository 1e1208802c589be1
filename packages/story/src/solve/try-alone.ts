import type { QueryNode } from '../tree/node.ts'
import { printSql } from '../tree/parse-sql.ts'
import { rank } from './answer.ts'
import { askAgain } from './ask-again.ts'
import type { Store } from './store/store.ts'
import { type Attempt, type Tried, tryWitness } from './try-witness.ts'

/** Gives a part of a query a witness as if it stood alone, on parents that are there; null where it cannot be asked. */
export async function tryAlone(
  store: Store,
  query: QueryNode,
  given: Pick<Attempt, 'now' | 'lookups' | 'variant'>,
): Promise<Tried | null> {
  const asked = { query, sql: await printSql(store.connection, query) }
  const before = await askAgain(store, asked)
  if (rank(before) < 1) return null
  return await tryWitness(
    store,
    { ...asked, ...given, goal: null, isMass: false, reuses: true },
    before,
  )
}
