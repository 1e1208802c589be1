import type { ForeignKey } from '@worldloom/engine'
import type { SymbolicRow, Witness } from '../solve/symbolic/witness.ts'
import { getTable, type World, type WorldTable } from '../world/world.ts'
import type { DerivedPart } from './derivation.ts'

/** The table of an aggregate's rows, and the link by which they lead up. */
export function getPartTable(
  world: World,
  { child, links }: DerivedPart,
): { readonly table: WorldTable; readonly link: ForeignKey } {
  const table = getTable(world, child)
  const link = table.links.find((each) => each.link === links[0])
  if (!link) throw new Error(`The table "${child}" has no link "${links[0]}"`)
  return { table, link }
}

/** Whether a row of a witness leads to another by a link. */
export function isLedTo(
  witness: Witness,
  from: SymbolicRow,
  { columns, parentColumns }: ForeignKey,
  to: SymbolicRow,
): boolean {
  return columns.every((name, at) => {
    const [start, end] = [from.cells.get(name), to.cells.get(parentColumns[at] ?? '')]
    return start !== undefined && end !== undefined && witness.find(start) === witness.find(end)
  })
}
