import type { Schema } from '@worldloom/engine'
import type { Connection } from '@worldloom/runner'
import { readShapes } from '../meaning/read-shape.ts'
import { unknownShape } from '../meaning/shape.ts'
import { spareSmall } from '../meaning/spare-small.ts'
import { loadParser } from '../queries/load-parser.ts'
import type { GoldenQuery } from '../queries/query.ts'
import type { Modifier, QueryNode } from '../tree/node.ts'
import { parseAll, parseSql, printAll, printSql } from '../tree/parse-sql.ts'
import type { ShapedQuery } from './judge-here.ts'

/** The queries that have a form in which DuckDB runs them, with what their texts promise of their answers. */
export async function shapeQueries(
  connection: Connection,
  schema: Schema,
  queries: readonly GoldenQuery[],
  forms: ReadonlyMap<string, string>,
  now: string,
  /** What the usual row holds of columns, by their names in small letters. */
  usual: ReadonlyMap<string, number>,
): Promise<readonly ShapedQuery[]> {
  const parser = await loadParser()
  const shaped: ShapedQuery[] = []
  // at one go: below, each is known by then
  const read = await parseAll(connection, [...forms.values()])
  await printAll(
    connection,
    read.flatMap((parsed) => (parsed.ok ? (addOne(parsed.query) ?? []) : [])),
  )
  const shapes = spareSmall(readShapes(parser, queries, schema), usual)
  for (const [at, golden] of queries.entries()) {
    const sql = forms.get(golden.id)
    const parsed = sql === undefined ? null : await parseSql(connection, sql)
    if (sql === undefined || !parsed?.ok) continue
    const { query: tree } = parsed
    const longer = addOne(tree)
    shaped.push({
      golden,
      shape: shapes[at] ?? unknownShape,
      sql,
      tree,
      now,
      oneMore: longer && (await printSql(connection, longer)),
    })
  }
  return shaped
}

/** A query with a limit of one more; null where it has none. */
function addOne(query: QueryNode): QueryNode | null {
  let isLimited = false
  const modifiers = (query.modifiers ?? []).map((modifier): Modifier => {
    if (modifier.type !== 'LIMIT_MODIFIER' || modifier.limit?.class !== 'CONSTANT') return modifier
    const { limit } = modifier
    const count = Number(limit.value.value)
    if (!Number.isSafeInteger(count)) return modifier
    isLimited = true
    return { ...modifier, limit: { ...limit, value: { ...limit.value, value: count + 1 } } }
  })
  return isLimited ? { ...query, modifiers } : null
}
