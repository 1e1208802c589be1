import { quoteName, quoteValue } from '../../tree/quote.ts'
import type { Store } from '../store/store.ts'
import { listCells } from '../symbolic/list-cells.ts'
import { NoWitness, type Witness } from '../symbolic/witness.ts'
import { type Series, varyRows } from '../values/vary-rows.ts'
import type { AddedRow } from './insert-witness.ts'

/**
 * Makes of one row as many as a block counts or leaves out, with the rows that share its keys: one statement
 * a table takes rows of the background in turn, with the cells that the witness speaks of, keys of their own
 * and, where groups are counted, other groups.
 */
export async function multiplyRows(
  store: Store,
  witness: Witness,
  added: readonly AddedRow[],
): Promise<void> {
  for (const mass of witness.masses) {
    const members = new Set(
      (witness.blocks.get(mass.block)?.rows ?? []).map((row) => witness.rowOf(row)),
    )
    const own = added.filter(({ of }) => members.has(of)).toReversed()
    const { rows, series } = await varyRows(store, witness, { mass, own, added })
    const same = new Set(mass.shared.flatMap(listCells).map((cell) => witness.find(cell)))
    // the witness itself is the first of them
    for (const row of rows)
      await multiply(store, witness, row, { count: mass.rows - 1, series, same })
    if (rows.length === 0) throw new NoWitness(`No row can be had ${mass.rows} times by itself`)
  }
}

async function multiply(
  store: Store,
  witness: Witness,
  row: AddedRow,
  {
    count,
    series,
    same,
  }: {
    readonly count: number
    readonly series: ReadonlyMap<number, Series>
    readonly same: ReadonlySet<number>
  },
): Promise<void> {
  const { table, of, columns } = row
  const cells = table.columns.map(({ name, type }) => {
    const root = witness.find(of.cells.get(name) ?? -1)
    const varied = series.get(root)
    if (varied?.kind === 'numbers') return `CAST(${varied.after} + n AS ${type})`
    if (varied) {
      const list = varied.values.map(quoteValue).join(', ')
      return `CAST([${list}][1 + (n // ${varied.every}) % ${varied.values.length}] AS ${type})`
    }
    if (columns.includes(name) || same.has(root))
      return `CAST(${quoteValue(row.cells[name] ?? null)} AS ${type})`
    return `b.${quoteName(name)}`
  })
  const names = table.columns.map(({ name }) => quoteName(name))
  await store.insertMany(
    table,
    count,
    `(${names.join(', ')}) SELECT ${cells.join(', ')} FROM range(1, ${count + 1}) AS numbers(n)
     JOIN ${table.sqlName} AS b ON b.rowid = (n * 7919) % ${table.rows} ORDER BY n`,
  )
}
