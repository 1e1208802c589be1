import { listValue } from '@duckdb/node-api'
import { filterValues } from '../solve/pools/filter-values.ts'
import { listCandidates } from '../solve/pools/list-candidates.ts'
import type { Store } from '../solve/store/store.ts'
import { walkExpression } from '../tree/map-tree.ts'
import type { Expression } from '../tree/node.ts'
import { printExpression } from '../tree/print-expression.ts'
import { quoteName } from '../tree/quote.ts'
import { conformKey } from './conform-key.ts'
import type { Contract } from './find-contracts.ts'

/** Values that a column is refilled from, at most. */
const most = 400

/** Replaces the values of a column that break a contract, in one statement. */
export async function conformColumn(store: Store, contract: Contract, now: string): Promise<void> {
  const { table, column, expressions } = contract
  const name = quoteName(column.name)
  const print = (spelt: string): readonly string[] =>
    expressions.flatMap((expression) => printExpression(expression, () => spelt) ?? [])
  const tests = print(name).map((sql) => `TRY(${sql}) IS NULL`)
  if (tests.length === 0) return
  const broken = `${name} IS NOT NULL AND (${tests.join(' OR ')})`
  const counted = await store.connection.runAndReadAll(
    `SELECT count(*) FROM ${table.sqlName} WHERE ${broken}`,
  )
  if (Number(counted.getRows()[0]?.[0] ?? 0) === 0) return
  const conditions = print('v').map((sql) => `(${sql}) IS NOT NULL`)
  if (table.keys.some((key) => key.length === 1 && key[0] === column.name)) {
    await conformKey(store, contract, { broken, conditions, now })
    return
  }
  for (const pattern of expressions.flatMap((expression) => findPattern(expression) ?? []))
    await respellDays(store, contract, { broken, pattern })
  const sample = await store.sample(table)
  const background = sample.flatMap((cells) => cells[column.name] ?? [])
  const candidates = listCandidates({ column, predicates: expressions, background, now })
  const known = await filterValues(store.pool, column.type, candidates, conditions)
  const values = known
    .filter((value) => value.length <= (column.maxLength ?? value.length))
    .slice(0, most)
  if (values.length === 0) return
  await store.fill({
    table,
    column,
    sql: `UPDATE ${table.sqlName} SET ${name} = CAST($1[1 + (rowid * 7919) % ${values.length}] AS ${column.type}) WHERE ${broken}`,
    values: [listValue([...values])],
  })
}

/** Days that are written in some other way become the same days as they are read. */
async function respellDays(
  store: Store,
  { table, column }: Contract,
  { broken, pattern }: { readonly broken: string; readonly pattern: string },
): Promise<void> {
  const name = quoteName(column.name)
  const moment = `TRY_CAST(${name} AS TIMESTAMP)`
  await store.fill({
    table,
    column,
    sql: `UPDATE ${table.sqlName} SET ${name} = strftime(${moment}, $1) WHERE (${broken}) AND ${moment} IS NOT NULL`,
    values: [pattern],
  })
}

/** The pattern by which a text is read as a day. */
function findPattern(expression: Expression): string | null {
  for (const part of walkExpression(expression)) {
    if (part.class !== 'FUNCTION' || !/^(?:try_)?strptime$/.test(part.function_name)) continue
    const [text, pattern] = part.children ?? []
    if (text?.class === 'CELL' && pattern?.class === 'CONSTANT') return String(pattern.value.value)
  }
  return null
}
