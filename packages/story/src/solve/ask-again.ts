import { listReadTables } from '../analyze/list-read-tables.ts'
import type { QueryNode } from '../tree/node.ts'
import { type Answer, askQuery, judgeRows, printLimited } from './answer.ts'
import { waitLimited } from './ask-limited.ts'
import type { Store } from './store/store.ts'

export interface AskedForm {
  readonly query: QueryNode
  readonly sql: string
  readonly worst?: string | undefined
}

/** What a query answers by now: it runs only where a table that it reads has changed. */
export function askAgain(store: Store, { query, sql: asked, worst }: AskedForm): Promise<Answer> {
  const sql = worst ?? asked
  const tables = listReadTables(query, store.world)
  return store.remember(tables, sql, () =>
    store.isSteady
      ? judgeRows(() => waitLimited(store.connection, () => store.ask(printLimited(sql), [])))
      : askQuery(store.connection, sql),
  )
}
