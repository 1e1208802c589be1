import { listReadTables } from '../analyze/list-read-tables.ts'
import type { QueryNode } from '../tree/node.ts'
import { type Answer, askQuery, judgeRows, printLimited, rank } from './answer.ts'
import { waitLimited } from './ask-limited.ts'
import type { Store } from './store/store.ts'

export interface AskedForm {
  readonly query: QueryNode
  readonly sql: string
  /** The query with its ties in the orders that say least. */
  readonly worst?: readonly string[] | undefined
}

/** What a query answers by now, at worst: it runs only where a table that it reads has changed. */
export async function askAgain(store: Store, { query, sql, worst }: AskedForm): Promise<Answer> {
  const tables = listReadTables(query, store.world)
  let least: Answer | null = null
  for (const each of worst ?? [sql]) {
    const answer = await store.remember(tables, each, () =>
      store.isSteady
        ? judgeRows(() => waitLimited(store.connection, () => store.ask(printLimited(each), [])))
        : askQuery(store.connection, each),
    )
    if (least === null || rank(answer) < rank(least)) least = answer
  }
  return least ?? { status: 'error', rows: 0, message: null }
}
