import {
  buildCheckContext,
  type CheckContext,
  type Column,
  type DataPromise,
  type Expression as Formula,
  type Schema,
  type Table,
  writeCheck,
} from '@worldloom/engine'
import type { Connection } from '@worldloom/runner'
import type { Expression } from '../tree/node.ts'
import { parseSql } from '../tree/parse-sql.ts'
import type { Constraint } from './world.ts'

/** What every row of a table must meet, as the proof will ask for it. */
export async function readConstraints(
  connection: Connection,
  schema: Schema,
  now: string,
): Promise<ReadonlyMap<string, readonly Constraint[]>> {
  const context = buildCheckContext({ schema, reference: { tables: {} }, now })
  const byTable = new Map<string, readonly Constraint[]>()
  for (const table of schema.tables) {
    const constraints: Constraint[] = []
    for (const { name, expression } of [...table.checks, ...table.columns.flatMap(generate)]) {
      const found = expression && (await read(connection, context, table, { name, expression }))
      if (found) constraints.push(found)
    }
    byTable.set(table.id, constraints)
  }
  return byTable
}

/** A generated column as what its value is: `total = price * quantity`. */
function generate({ name, generated }: Column): readonly Named[] {
  const expression = generated?.expression
  if (!expression) return []
  const column: Formula = { kind: 'column', path: [name] }
  return [{ name, expression: { kind: 'binary', operator: '=', left: column, right: expression } }]
}

interface Named {
  readonly name: string
  readonly expression: Formula
}

/** Null where the proof cannot tell either, or the condition is about more than the row. */
async function read(
  connection: Connection,
  context: CheckContext,
  table: Table,
  { name, expression }: Named,
): Promise<Constraint | null> {
  const promise: DataPromise = {
    id: `${table.id}/check/${name}`,
    table: table.id,
    name,
    says: '',
    source: 'schema',
    place: null,
    claim: { kind: 'check', expression },
  }
  const pass = write(promise, context)
  if (!pass || /\bJOIN\b/.test(pass.from)) return null
  const parsed = await parseSql(connection, `SELECT 1 FROM x AS t WHERE ${pass.where}`)
  if (!parsed.ok || parsed.query.type !== 'SELECT_NODE') return null
  const condition = readCondition(parsed.query.where_clause)
  return condition && { name, condition, breaks: pass.where }
}

/** Null for a function that the proof does not know. */
function write(
  promise: DataPromise,
  context: CheckContext,
): { readonly from: string; readonly where: string } | null {
  try {
    return writeCheck(promise, context)?.pass ?? null
  } catch {
    return null
  }
}

/** The proof asks for rows that break it: `NOT CAST(… AS BOOLEAN)`. */
function readCondition(where: Expression | undefined): Expression | null {
  if (where?.class !== 'OPERATOR' || where.type !== 'OPERATOR_NOT') return null
  const [cast] = where.children
  return cast?.class === 'CAST' ? cast.child : (cast ?? null)
}
