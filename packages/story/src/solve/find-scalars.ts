import { listReadTables } from '../analyze/list-read-tables.ts'
import { cast, textConstant } from '../tree/build.ts'
import { walkEverything } from '../tree/map-tree.ts'
import type { Expression, QueryNode, SubqueryExpression } from '../tree/node.ts'
import { printSql } from '../tree/parse-sql.ts'
import { askLimited } from './ask-limited.ts'
import type { Store } from './store/store.ts'

/** What the scalar subqueries that stand alone answer on the rows there are, by their nodes. */
export async function findScalars(
  store: Store,
  query: QueryNode,
): Promise<ReadonlyMap<SubqueryExpression, Expression>> {
  const found = new Map<SubqueryExpression, Expression>()
  for (const part of walkEverything(query)) {
    if (!isScalar(part)) continue
    const asked = withCommon(part.subquery.node, query)
    const tables = listReadTables(asked, store.world)
    const question = `scalar ${JSON.stringify(asked)}`
    const answer = await store.remember(tables, question, () => ask(store, asked))
    if (answer) found.set(part, answer)
  }
  return found
}

/** A query inside another one with the common tables of that, where it reads any of them. */
function withCommon(node: QueryNode, { cte_map: common }: QueryNode): QueryNode {
  const [own, given] = [node.cte_map?.map ?? [], common?.map ?? []]
  const names = new Set(given.map(({ key }) => key.toLowerCase()))
  const isReading = [...walkEverything(node)].some(
    (part) => 'table_name' in part && names.has(String(part.table_name).toLowerCase()),
  )
  return isReading ? { ...node, cte_map: { map: [...given, ...own] } } : node
}

function isScalar(part: object): part is SubqueryExpression {
  return 'subquery_type' in part && part.subquery_type === 'SCALAR'
}

/** Null where it answers nothing, more than one row, or depends on the query around it. */
async function ask({ connection }: Store, query: QueryNode): Promise<Expression | null> {
  try {
    const sql = await printSql(connection, query)
    const reader = await askLimited(connection, `SELECT * FROM (${sql}) LIMIT 2`)
    const rows = reader.getRows()
    const [value] = rows[0] ?? []
    if (rows.length !== 1 || value === null || value === undefined) return null
    return cast(textConstant(String(value)), String(reader.columnType(0)))
  } catch {
    // a name of the query around it is unknown here
    return null
  }
}
