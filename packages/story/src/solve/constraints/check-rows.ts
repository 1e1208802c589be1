import { listValue } from '@duckdb/node-api'
import { quoteName } from '../../tree/quote.ts'
import type { Constraint, WorldTable } from '../../world/world.ts'
import type { Moved } from '../store/moved.ts'
import { firstLocal } from '../store/read-rows.ts'
import type { Store } from '../store/store.ts'
import { NoWitness } from '../symbolic/witness.ts'
import { listHeld } from './list-held.ts'
import { listNames } from './list-own-conditions.ts'

/** Ends a witness that put a row in, or moved one, that breaks what its table asks of every row. */
export async function checkRows(store: Store): Promise<void> {
  for (const table of store.world.tables) {
    const moved = store.listMoved(table)
    if (!moved) continue
    // the rest of a row is as it was in the background
    const constraints = listHeld(store, table).filter(({ condition }) =>
      listNames(condition).some((name) => moved.columns.has(name)),
    )
    if (constraints.length === 0) continue
    const nth = moved.isMany
      ? await askTable(store, table, constraints, moved)
      : await askRows(store, table, constraints, moved)
    const broken = nth === null ? undefined : constraints[nth]
    if (broken) throw new NoWitness(`A row of ${table.id} would break "${broken.name}"`)
  }
}

/** The rows are told in full, so one statement is planned for a table and a choice of constraints. */
async function askRows(
  store: Store,
  { columns }: WorldTable,
  constraints: readonly Constraint[],
  { rows }: Moved,
): Promise<number | null> {
  const named = new Set(constraints.flatMap(({ condition }) => listNames(condition)))
  const told = columns.filter(({ name }) => named.has(name.toLowerCase()))
  const lists = told.map(
    ({ name, type }, at) => `CAST(unnest($${at + 1}::VARCHAR[]) AS ${type}) AS ${quoteName(name)}`,
  )
  const reader = await store.ask(
    `SELECT nth FROM (SELECT ${chooseBroken(constraints)} AS nth FROM (SELECT ${lists.join(', ')}) AS t) WHERE nth IS NOT NULL ORDER BY nth LIMIT 1`,
    told.map(({ name }) => listValue(rows.map((row) => row[name] ?? null))),
  )
  return readNth(reader.getRows())
}

async function askTable(
  { connection }: Store,
  { sqlName }: WorldTable,
  constraints: readonly Constraint[],
  { places }: Moved,
): Promise<number | null> {
  const where = [`t.rowid >= ${firstLocal}`]
  if (places.size > 0) where.push(`t.rowid IN (${[...places].join(', ')})`)
  const reader = await connection.runAndReadAll(
    `SELECT nth FROM (SELECT ${chooseBroken(constraints)} AS nth FROM ${sqlName} AS t WHERE ${where.join(' OR ')}) WHERE nth IS NOT NULL ORDER BY nth LIMIT 1`,
  )
  return readNth(reader.getRows())
}

function chooseBroken(constraints: readonly Constraint[]): string {
  const tests = constraints.map(({ breaks }, nth) => `WHEN ${breaks} THEN ${nth}`)
  return `CASE ${tests.join(' ')} END`
}

function readNth([first]: readonly (readonly unknown[])[]): number | null {
  return typeof first?.[0] === 'number' ? first[0] : null
}
