import { listReadTables } from '../../analyze/list-read-tables.ts'
import { getPartTable, isLedTo } from '../../derive/find-parts.ts'
import type { QueryNode } from '../../tree/node.ts'
import type { Value, WorldTable } from '../../world/world.ts'
import type { CountedRows } from '../constraints/assume-derived.ts'
import type { Cells } from '../store/read-rows.ts'
import type { Store } from '../store/store.ts'
import { NoWitness, type Witness } from '../symbolic/witness.ts'
import type { AddedRow } from './insert-witness.ts'
import { makeRow } from './make-row.ts'

/** A row gets so many parts at most by what it counts of them. */
const mostCounted = 500
/** So many parts come to a new row that the query asks none of. */
const mostParts = 3

/**
 * Puts in the rows that derived columns of new ones are made of: as many as a row counts, and some for a row of which the query
 * knows none, so that a new order has lines.
 */
export async function addParts(
  store: Store,
  {
    witness,
    query,
    values,
    added,
    counted,
  }: {
    readonly witness: Witness
    readonly query: QueryNode
    readonly values: ReadonlyMap<number, Value>
    readonly added: readonly AddedRow[]
    readonly counted: readonly CountedRows[]
  },
): Promise<void> {
  const rows: PutIn[] = [...added]
  for (const { part, times, cell } of counted) {
    const like = added.find(({ of }) => of === witness.rowOf(part))
    const root = cell === null ? -1 : witness.find(cell)
    const wanted = Number(values.get(root) ?? witness.constants.get(root) ?? times)
    if (!like || !(wanted >= 1)) throw new NoWitness('No rows are there to be counted')
    if (wanted > mostCounted) throw new NoWitness(`${wanted} rows are too many to be counted`)
    const own = like.table.keys.flatMap((key) => (key.length === 1 ? key : []))
    const said = like.columns.filter((name) => !own.includes(name))
    for (let nth = 1; nth < wanted; nth += 1)
      rows.push(await add(store, witness, like.table, pick(like.cells, said)))
  }
  const read = new Set(listReadTables(query, store.world))
  const done = new Set<string>()
  for (const { table, outline, parts } of store.derived)
    for (const part of outline ? parts : []) {
      if (part.name === 'count' || part.links.length > 1) continue
      const { table: child, link } = getPartTable(store.world, part)
      if (read.has(child)) continue
      for (const row of rows) {
        const name = `${row.row}\n${child.id}\n${link.link}`
        const { of } = row
        const isThere =
          of && added.some((other) => other.table === child && isLedTo(witness, other.of, link, of))
        if (row.table.id !== table || isThere || done.has(name)) continue
        done.add(name)
        const ends = link.columns.map(
          (each, at) => [each, row.cells[link.parentColumns[at] ?? ''] ?? null] as const,
        )
        for (let nth = store.dice.below(mostParts); nth >= 0; nth -= 1)
          await add(store, witness, child, Object.fromEntries(ends))
      }
    }
}

/** A row that was put in, and the row of the witness that it is, if it is one. */
type PutIn = Pick<AddedRow, 'table' | 'row' | 'cells'> & { readonly of?: AddedRow['of'] }

async function add(
  store: Store,
  { mentioned }: Witness,
  table: WorldTable,
  fixed: Cells,
): Promise<PutIn> {
  const { cells, changed } = await makeRow(store, table, fixed, { mentioned })
  const row = await store.insert(table, cells, changed)
  store.protect(table, row, Object.keys(fixed))
  return { table, row, cells }
}

function pick(cells: Cells, names: readonly string[]): Cells {
  return Object.fromEntries(names.map((name) => [name, cells[name] ?? null]))
}
