import type { Lookup } from '../../analyze/find-lookups.ts'
import { getTable, type Value, type World, type WorldTable } from '../../world/world.ts'
import type { Cells } from '../store/read-rows.ts'
import type { Store } from '../store/store.ts'
import { NoWitness, type SymbolicRow, type Witness } from '../symbolic/witness.ts'
import { fitValue } from './fit-value.ts'
import { makeRow } from './make-row.ts'
import { mergeRow } from './merge-row.ts'

/** A row that a witness consists of. */
export interface WovenRow {
  readonly table: WorldTable
  /** Its number in the table. */
  readonly row: number
  /** The columns that the witness speaks of. */
  readonly columns: readonly string[]
}

/** One that it added to the background. */
export interface AddedRow extends WovenRow {
  readonly of: SymbolicRow
  readonly cells: Cells
}

/** One that was there, with the cells that the witness speaks of. */
interface MergedRow extends WovenRow {
  readonly cells: Cells
}

export interface Woven {
  readonly added: readonly AddedRow[]
  /** Rows that were there and were taken for those of the witness. */
  readonly merged: readonly WovenRow[]
}

/** Weaves a solved witness into the rows there are, in the open transaction. */
export async function insertWitness(
  store: Store,
  witness: Witness,
  values: ReadonlyMap<number, Value>,
  lookups: readonly Lookup[],
): Promise<Woven> {
  const merged: MergedRow[] = []
  const added: AddedRow[] = []
  const order = orderTables(store.world)
  const rows = witness
    .listLive()
    .toSorted((a, b) => order.indexOf(a.table) - order.indexOf(b.table))
  for (const row of rows) {
    const { table } = row
    const fixed = readFixed(witness, row, values)
    const touched = [...row.cells].filter(
      ([name, cell]) => name in fixed || witness.isTouched(cell),
    )
    const columns = touched.map(([name]) => name)
    const { mentioned } = witness
    const known = await mergeRow(store, table, fixed, { columns, mentioned, lookups })
    if (known !== null) {
      merged.push({ table, row: known, columns, cells: fixed })
      continue
    }
    // what a query shows is there once, and in more rows as often as in others
    const isFirst = added.every((other) => other.table !== table)
    const { cells, changed } = await makeRow(store, table, fixed, {
      mentioned: isFirst ? mentioned : nothing,
      mayBeEmpty: isFirst ? [] : listHabitual(witness, row),
    })
    const at = await store.insert(table, cells, changed)
    store.protect(table, at, columns)
    added.push({ table, row: at, of: row, cells, columns })
  }
  for (const row of added) await checkLinks(store, row, [...added, ...merged])
  return { added, merged }
}

const nothing: ReadonlySet<string> = new Set()

/** The columns of a row that may be empty where those of other rows are: only what usually comes before asks for them. */
function listHabitual(witness: Witness, { cells }: SymbolicRow): readonly string[] {
  const asked = new Set([...witness.measures].map((cell) => witness.find(cell)))
  return [...cells].flatMap(([name, cell]) =>
    witness.habitual.has(cell) && !asked.has(witness.find(cell)) ? [name] : [],
  )
}

function readFixed(witness: Witness, row: SymbolicRow, values: ReadonlyMap<number, Value>): Cells {
  const fixed: Record<string, Value> = {}
  for (const [name, cell] of row.cells) {
    const value = values.get(witness.find(cell))
    const { column } = witness.place(cell)
    if (witness.nulls.has(cell)) fixed[name] = null
    else if (value !== undefined) fixed[name] = fitValue(row.table, column, value)
    if (fixed[name] === null && column.isRequired)
      throw new NoWitness(`${witness.name(cell)} may not be NULL`)
  }
  return fixed
}

/** Parents before children, as far as there is such an order. */
function orderTables(world: World): readonly WorldTable[] {
  const ordered: WorldTable[] = []
  const open = new Set<WorldTable>()
  const visit = (table: WorldTable): void => {
    if (ordered.includes(table) || open.has(table)) return
    open.add(table)
    for (const { parent } of table.links) visit(getTable(world, parent))
    ordered.push(table)
  }
  for (const table of world.tables) visit(table)
  return ordered
}

/** Links that the witness says nothing of are those of a row of the background. */
async function checkLinks(
  store: Store,
  { table, cells, columns: said }: AddedRow,
  woven: readonly MergedRow[],
): Promise<void> {
  for (const { columns, parent, parentColumns } of table.links) {
    if (!columns.some((name) => said.includes(name))) continue
    const values = columns.map((name) => cells[name] ?? null)
    if (values.includes(null)) continue
    // what the witness brings along need not be looked for
    const isThere = woven.some(
      (row) =>
        row.table.id === parent &&
        parentColumns.every((name, at) => row.cells[name] === values[at]),
    )
    if (isThere) continue
    const key = Object.fromEntries(parentColumns.map((name, at) => [name, values[at] ?? null]))
    if (!(await store.find(getTable(store.world, parent), key)))
      throw new NoWitness(`${table.id}.${columns.join(', ')} leads nowhere: ${values.join(', ')}`)
  }
}
