import { answerQuery, type Connection, type QueryOutcome } from '@worldloom/runner'
import { judgeOutcome } from '../meaning/judge-outcomes.ts'
import type { JudgedQuery } from '../meaning/judged-query.ts'
import type { Shape } from '../meaning/shape.ts'
import type { GoldenQuery } from '../queries/query.ts'
import type { QueryNode } from '../tree/node.ts'

/** A query in the form in which DuckDB runs it. */
export interface ShapedQuery {
  readonly golden: GoldenQuery
  readonly shape: Shape
  readonly sql: string
  readonly tree: QueryNode
  /** The same with one row more than its limit. */
  readonly oneMore: string | null
  /** The anchor instant, ISO 8601. */
  readonly now: string
}

/** Where the answer stands that was kept last. */
export const shownRows = '"__answer"'

/** So many rows of an answer are looked at one by one. */
export const shownCount = 2000

/** Judges an answer as it is while the rows still stand in the generator; its rows are kept where they are looked at again. */
export async function judgeHere(
  connection: Connection,
  { golden, shape, sql, oneMore, now }: ShapedQuery,
  seconds: number,
  { isKept = false }: { readonly isKept?: boolean } = {},
): Promise<JudgedQuery> {
  const { limit } = shape
  const longer = limit === null ? null : oneMore
  const query = { id: golden.id, sql: longer ?? sql }
  const asked = await answerQuery(query, connection, { seconds, rows: shownCount, isKept })
  if (longer === null || limit === null || asked.kind === 'failed')
    return judgeOutcome({ query: golden, shape, outcome: asked, more: null, now })
  // the answer itself is what is there without the last row: it is not asked twice
  const outcome: QueryOutcome = {
    ...asked,
    rows: asked.rows.slice(0, limit),
    rowCount: Math.min(asked.rowCount, limit),
  }
  return judgeOutcome({ query: golden, shape, outcome, more: asked, now })
}
