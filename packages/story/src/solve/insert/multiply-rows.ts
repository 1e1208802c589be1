import { type DuckDBValue, listValue } from '@duckdb/node-api'
import { quoteName } from '../../tree/print-expression.ts'
import { getColumn, isNumeric, type WorldTable } from '../../world/world.ts'
import type { Store } from '../store/store.ts'
import { listCells } from '../symbolic/list-cells.ts'
import { type Mass, NoWitness, type Witness } from '../symbolic/witness.ts'
import { listVaried } from '../values/list-varied.ts'
import type { AddedRow } from './insert-witness.ts'

/**
 * Makes of one row as many as a block counts or leaves out: one statement takes rows of the background in
 * turn, with the cells that the witness speaks of, keys of their own and, where groups are counted, other groups.
 */
export async function multiplyRows(
  store: Store,
  witness: Witness,
  added: readonly AddedRow[],
): Promise<void> {
  for (const mass of witness.masses) {
    const row = findRow(witness, mass, added)
    if (!row) throw new NoWitness(`No row can be had ${mass.rows} times by itself`)
    await multiply(store, witness, mass, row)
  }
}

/** A new row of the block to which no other row of the witness leads. */
function findRow(witness: Witness, { block }: Mass, added: readonly AddedRow[]): AddedRow | null {
  const members = new Set((witness.blocks.get(block)?.rows ?? []).map((row) => witness.rowOf(row)))
  const isLed = ({ of, table }: AddedRow): boolean =>
    witness.listLive().some(
      (other) =>
        other !== of &&
        table.keys.some((key) =>
          key.every((name) => {
            const root = witness.find(of.cells.get(name) ?? -1)
            return [...other.cells.values()].some((cell) => witness.find(cell) === root)
          }),
        ),
    )
  return added.findLast((row) => members.has(row.of) && !isLed(row)) ?? null
}

async function multiply(
  store: Store,
  witness: Witness,
  { rows, terms, shared }: Mass,
  row: AddedRow,
): Promise<void> {
  const { table } = row
  // the row itself is the first of them
  const count = rows - 1
  const values: DuckDBValue[] = []
  const same = new Set(shared.flatMap(listCells).map((cell) => witness.find(cell)))
  const isKept = (name: string): boolean =>
    row.columns.includes(name) || same.has(witness.find(row.of.cells.get(name) ?? -1))
  const varied = await vary(store, witness, row, terms, rows)
  const counted = await findCounted(store, table, row)
  const spell = (value: DuckDBValue): string => `$${values.push(value)}`
  let places = 1
  const lists = new Map<string, string>()
  for (const [name, list] of varied) {
    lists.set(name, `${spell(listValue([...list]))}[1 + (n // ${places}) % ${list.length}]`)
    places *= list.length
  }
  const cells = table.columns.map(({ name, type }) => {
    const start = counted.get(name)
    const list = lists.get(name)
    if (start !== undefined) return `CAST(${start} + n AS ${type})`
    if (list !== undefined) return `CAST(${list} AS ${type})`
    if (isKept(name)) return `CAST(${spell(row.cells[name] ?? null)}::VARCHAR AS ${type})`
    return `b.${quoteName(name)}`
  })
  const names = table.columns.map(({ name }) => quoteName(name))
  await store.insertMany(
    table,
    count,
    `(${names.join(', ')}) SELECT ${cells.join(', ')} FROM range(1, ${count + 1}) AS numbers(n)
     JOIN ${table.sqlName} AS b ON b.rowid = (n * 7919) % ${table.rows} ORDER BY n`,
    values,
  )
}

/** Values for the columns that tell the groups apart: of two columns all pairs, of one as many as there are groups. */
async function vary(
  store: Store,
  witness: Witness,
  row: AddedRow,
  terms: readonly Mass['terms'][number][],
  count: number,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (terms.length === 0) return new Map()
  const own = new Map([...row.of.cells].map(([name, cell]) => [witness.find(cell), name]))
  const found = terms.flatMap((term) => {
    const [cell, ...others] = listCells(term)
    const name = cell === undefined ? undefined : own.get(witness.find(cell))
    return cell === undefined || others.length > 0 || name === undefined
      ? []
      : [{ term, cell, name }]
  })
  const side = Math.ceil(Math.sqrt(count))
  const [first, second] = found
  if (first && second && first.name !== second.name) {
    const one = await listVaried(store, witness, first, side)
    const other = await listVaried(store, witness, second, side)
    if (one && other)
      return new Map([
        [first.name, one],
        [second.name, other],
      ])
  }
  for (const each of found) {
    const list = await listVaried(store, witness, each, count)
    if (list) return new Map([[each.name, list]])
  }
  throw new NoWitness(`No ${count} groups were found`)
}

/** The numbers from which keys are counted on, by their columns. */
async function findCounted(
  store: Store,
  table: WorldTable,
  { columns }: AddedRow,
): Promise<ReadonlyMap<string, string>> {
  const counted = new Map<string, string>()
  for (const key of table.keys) {
    const name = key.find(
      (each) =>
        isNumeric(getColumn(table, each)) &&
        (key.length === 1 || !columns.includes(each)) &&
        !table.links.some((link) => link.columns.includes(each)),
    )
    if (name === undefined) throw new NoWitness(`${table.id} has a key that cannot be counted on`)
    const reader = await store.connection.runAndReadAll(
      `SELECT CAST(CAST(max(${quoteName(name)}) AS HUGEINT) AS VARCHAR) FROM ${table.sqlName}`,
    )
    counted.set(name, String(reader.getRows()[0]?.[0] ?? 0))
  }
  return counted
}
