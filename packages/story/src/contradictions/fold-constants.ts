import type { Connection } from '@worldloom/runner'
import { cast, textConstant } from '../tree/build.ts'
import { isExpression, mapEverywhere, walkEverything, walkExpression } from '../tree/map-tree.ts'
import type { Expression, QueryNode } from '../tree/node.ts'
import { printExpression } from '../tree/print-expression.ts'

/** A query in which days and times that are computed from constants are the day or time that they are. */
export async function foldConstants(connection: Connection, query: QueryNode): Promise<QueryNode> {
  const folded = new Map<string, Expression>()
  const known = knownOf(connection)
  for (const part of walkEverything(query)) {
    if (!isExpression(part) || !isComputed(part)) continue
    const spelt = JSON.stringify(part)
    const value = known.has(spelt) ? known.get(spelt) : await compute(connection, part)
    known.set(spelt, value ?? null)
    if (value) folded.set(spelt, value)
  }
  if (folded.size === 0) return query
  return mapEverywhere(query, (part) => replaceSides(part, folded))
}

/** What was computed in a database: queries of a story ask for the same days. */
const computed = new WeakMap<Connection, Map<string, Expression | null>>()

function knownOf(connection: Connection): Map<string, Expression | null> {
  const known = computed.get(connection) ?? new Map<string, Expression | null>()
  computed.set(connection, known)
  return known
}

/** Only what a column is compared with: elsewhere a name or a type may hang on its spelling. */
function replaceSides(part: Expression, folded: ReadonlyMap<string, Expression>): Expression {
  const fold = (side: Expression): Expression => folded.get(JSON.stringify(side)) ?? side
  if (part.class === 'COMPARISON')
    return { ...part, left: fold(part.left), right: fold(part.right) }
  if (part.class !== 'BETWEEN') return part
  return { ...part, lower: fold(part.lower), upper: fold(part.upper) }
}

function isComputed(part: Expression): boolean {
  if (part.class !== 'FUNCTION' && part.class !== 'CAST') return false
  if (part.class === 'CAST' && part.child.class === 'CONSTANT') return false
  return [...walkExpression(part)].every(
    (each) =>
      /^(?:CONSTANT|CAST|FUNCTION)$/.test(each.class) &&
      (each.class !== 'FUNCTION' || !/random|uuid|count|nextval/i.test(each.function_name)),
  )
}

async function compute(connection: Connection, part: Expression): Promise<Expression | null> {
  const sql = printExpression(part, () => 'NULL')
  if (sql === null) return null
  try {
    const reader = await connection.runAndReadAll(
      `SELECT CAST(value AS VARCHAR), typeof(value) FROM (SELECT ${sql} AS value)`,
    )
    const [text, type] = reader.getRows()[0] ?? []
    const isMoment = type === 'DATE' || type === 'TIMESTAMP'
    return isMoment && typeof text === 'string' ? cast(textConstant(text), type) : null
  } catch {
    // what the database cannot compute stays as it is
    return null
  }
}
