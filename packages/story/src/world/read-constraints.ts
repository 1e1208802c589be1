import {
  buildCheckContext,
  type CheckContext,
  type CheckQuery,
  type Column,
  type DataPromise,
  type Expression as Formula,
  type Schema,
  type Table,
  type TimeOrder,
  writeCheck,
} from '@worldloom/engine'
import type { Connection } from '@worldloom/runner'
import type { Expression } from '../tree/node.ts'
import { type Parsed, parseAll } from '../tree/parse-sql.ts'
import type { Scale } from './scales.ts'
import type { Constraint } from './world.ts'

/** What every row of a table must meet, as the proof will ask for it, and what it usually meets beside that. */
export async function readConstraints(
  connection: Connection,
  schema: Schema,
  now: string,
  { orders, scales }: { readonly orders: readonly TimeOrder[]; readonly scales: readonly Scale[] },
): Promise<ReadonlyMap<string, readonly Constraint[]>> {
  const context = buildCheckContext({ schema, reference: { tables: {} }, now })
  const named = schema.tables.flatMap((table) => {
    const must = [...table.checks, ...table.columns.flatMap(generate)]
    const asked = [
      ...must.map((each) => ({ ...each, isHabit: false, moments: null })),
      ...listHabits(table, orders).map((each) => ({ ...each, isHabit: true })),
      ...listEnds(table, scales).map((each) => ({ ...each, isHabit: true, moments: null })),
    ]
    return asked.flatMap(({ name, expression, isHabit, moments }) => {
      const breaks = expression && writeBreaks(context, table, { name, expression })
      return breaks ? [{ table, name, breaks, isHabit, moments }] : []
    })
  })
  const parsed = await parseAll(
    connection,
    named.map(({ breaks }) => `SELECT 1 FROM x AS t WHERE ${breaks}`),
  )
  const byTable = new Map<string, Constraint[]>()
  for (const [at, { table, name, breaks, isHabit, moments }] of named.entries()) {
    const condition = readCondition(parsed[at])
    if (!condition) continue
    const known = byTable.get(table.id) ?? []
    byTable.set(table.id, known)
    known.push({ name, condition, breaks, isHabit, moments })
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

/** The order of a row's own moments. */
function listHabits(
  { id }: Table,
  orders: readonly TimeOrder[],
): readonly (Named & Pick<Constraint, 'moments'>)[] {
  return orders.flatMap(({ table, earlier, later }) => {
    const [first, ...further] = earlier
    if (table !== id || first === undefined || further.length > 0) return []
    const left: Formula = { kind: 'column', path: [first] }
    const right: Formula = { kind: 'column', path: [later] }
    const expression: Formula = { kind: 'binary', operator: '<=', left, right }
    return [
      { name: `${first} is not after ${later}`, expression, moments: [first, later] as const },
    ]
  })
}

/** That what is given on a scale lies on it. */
function listEnds({ id, columns }: Table, scales: readonly Scale[]): readonly Named[] {
  return scales.flatMap(({ table, column, least, most }) => {
    const kind = columns.find(({ name }) => name === column)?.type.kind ?? ''
    if (table !== id || !['integer', 'decimal', 'float'].includes(kind)) return []
    const operand: Formula = { kind: 'column', path: [column] }
    const beyond = (operator: '>=' | '<=', end: number): Formula => ({
      ...{ kind: 'binary', operator, left: operand },
      right: { kind: 'number', text: String(end) },
    })
    const expression: Formula = {
      ...{ kind: 'binary', operator: 'and' },
      ...{ left: beyond('>=', least), right: beyond('<=', most) },
    }
    return [{ name: `${column} lies between ${least} and ${most}`, expression }]
  })
}

interface Named {
  readonly name: string
  readonly expression: Formula
}

/** Null where the proof cannot tell either, or the condition is about more than the row. */
function writeBreaks(
  context: CheckContext,
  table: Table,
  { name, expression }: Named,
): string | null {
  const promise: DataPromise = {
    id: `${table.id}/check/${name}`,
    table: table.id,
    name,
    says: '',
    source: 'schema',
    place: null,
    claim: { kind: 'check', expression },
  }
  const broken = write(promise, context)?.find(({ kind }) => kind === 'broken')
  return broken?.kind !== 'broken' || broken.joins.length > 0 ? null : broken.where
}

/** Null for a function that the proof does not know: what it cannot ask of rows cannot be asked of new ones. */
function write(promise: DataPromise, context: CheckContext): CheckQuery['tells'] | null {
  try {
    return writeCheck(promise, context)?.tells ?? null
  } catch {
    return null
  }
}

/** The proof asks for rows that break it: `NOT CAST(… AS BOOLEAN)`. */
function readCondition(parsed: Parsed | undefined): Expression | null {
  if (!parsed?.ok || parsed.query.type !== 'SELECT_NODE') return null
  const where = parsed.query.where_clause
  if (where?.class !== 'OPERATOR' || where.type !== 'OPERATOR_NOT') return null
  const [cast] = where.children
  return cast?.class === 'CAST' ? cast.child : (cast ?? null)
}
