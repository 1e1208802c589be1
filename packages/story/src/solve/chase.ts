import type { Store } from './store/store.ts'
import { NoWitness, type SymbolicRow, type Witness } from './symbolic/witness.ts'

/** A witness of more rows than this is no small addition any more. */
const mostRows = 400
const mostRounds = 10

/**
 * Closes a witness over the keys of its tables: rows that share a key are one row, and a link that
 * matters leads to a row of its parent.
 */
export function chase(witness: Witness, { world }: Pick<Store, 'world'>): void {
  for (let round = 0; round < mostRounds; round += 1) {
    const merged = mergeRows(witness)
    const added = addParents(witness, world.byId)
    if (!merged && !added) break
  }
  checkGroups(witness)
}

/** A group of so many rows must not have become fewer by a key that they share. */
function checkGroups(witness: Witness): void {
  for (const group of witness.groups) {
    const spelt = group.map((rows) => rows.map((row) => witness.rowOf(row)))
    const [first = []] = spelt
    const isSame = spelt.slice(1).some((rows) => rows.every((row, at) => row === first[at]))
    if (isSame && group.length > 1 && first.length > 0) {
      const names = [...new Set(first.map(({ table }) => table.id))].join(', ')
      throw new NoWitness(
        `A key lets a group of ${names} have one row, where the query asks for ${group.length}`,
      )
    }
  }
}

function mergeRows(witness: Witness): boolean {
  const byKey = new Map<string, SymbolicRow>()
  let isChanged = false
  for (const row of witness.rows) {
    for (const key of row.table.keys) {
      if (row.mergedInto) break
      const cells = key.map((name) => witness.find(row.cells.get(name) ?? -1))
      const spelt = cells.map((cell) => witness.constants.get(cell) ?? `#${cell}`)
      const name = [row.table.id, key.join(','), ...spelt].join('\n')
      const known = byKey.get(name)
      if (!known) byKey.set(name, row)
      else if (known !== row && !known.mergedInto) {
        merge(witness, known, row)
        isChanged = true
      }
    }
  }
  return isChanged
}

function merge(witness: Witness, kept: SymbolicRow, row: SymbolicRow): void {
  for (const [name, cell] of row.cells) {
    const other = kept.cells.get(name) ?? cell
    if (witness.find(cell) === witness.find(other)) continue
    const isTouched = witness.isTouched(cell) || witness.isTouched(other)
    witness.unite(other, cell)
    if (!isTouched) witness.touched.delete(witness.find(other))
  }
  row.mergedInto = kept
}

function addParents(witness: Witness, tables: Store['world']['byId']): boolean {
  const uses = new Map<number, number>()
  for (const { cells } of witness.listLive())
    for (const cell of cells.values()) {
      const root = witness.find(cell)
      uses.set(root, (uses.get(root) ?? 0) + 1)
    }
  let isChanged = false
  const live = [...witness.listLive()]
  for (const row of live) {
    for (const { columns, parent, parentColumns } of row.table.links) {
      const table = tables.get(parent)
      const cells = columns.map((name) => row.cells.get(name) ?? -1)
      if (!table || cells.some((cell) => witness.nulls.has(cell))) continue
      const roots = cells.map((cell) => witness.find(cell))
      const isOneToOne =
        table !== row.table &&
        row.table.keys.some((key) => key.every((name) => columns.includes(name)))
      const matters = roots.some((root) => witness.touched.has(root) || (uses.get(root) ?? 0) > 1)
      if (!matters && !isOneToOne) continue
      const isThere = live.some(
        (other) =>
          other.table === table &&
          parentColumns.every(
            (name, at) => witness.find(other.cells.get(name) ?? -1) === roots[at],
          ),
      )
      if (isThere) continue
      if (live.length > mostRows) throw new NoWitness('The witness would have too many rows.')
      const added = witness.addRow(table)
      live.push(added)
      for (const [at, name] of parentColumns.entries())
        witness.unite(cells[at] ?? -1, added.cells.get(name) ?? -1)
      isChanged = true
    }
  }
  return isChanged
}
