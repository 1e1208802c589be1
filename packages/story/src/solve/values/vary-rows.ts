import { isLink } from '../../world/is-link.ts'
import { getColumn, isNumeric } from '../../world/world.ts'
import type { AddedRow } from '../insert/insert-witness.ts'
import type { Store } from '../store/store.ts'
import { listCells } from '../symbolic/list-cells.ts'
import { type CellPlace, type Mass, NoWitness, type Witness } from '../symbolic/witness.ts'
import { isKeyAlone, leaveOutTaken } from './leave-out-taken.ts'
import { type GroupTerm, listVaried } from './list-varied.ts'

/** What a class of equal cells is in each of many rows: numbers counted on, or values in turn, one for `every` rows. */
export type Series =
  | { readonly kind: 'numbers'; readonly after: string }
  | { readonly kind: 'values'; readonly values: readonly string[]; readonly every: number }

export interface VaryInput {
  readonly mass: Mass
  /** New rows of the block, those most likely to stand alone first. */
  readonly own: readonly AddedRow[]
  readonly added: readonly AddedRow[]
}

/** The rows that must come many times, and what differs in them; no rows where there are none that can. */
export async function varyRows(
  store: Store,
  witness: Witness,
  input: VaryInput,
): Promise<{ readonly rows: readonly AddedRow[]; readonly series: ReadonlyMap<number, Series> }> {
  for (const start of input.own)
    try {
      return await varyFrom(store, witness, start, input)
    } catch (error) {
      if (!(error instanceof NoWitness)) throw error
    }
  return { rows: [], series: new Map() }
}

/** A row, and all that share what differs in it. */
async function varyFrom(
  store: Store,
  witness: Witness,
  start: AddedRow,
  { mass, added }: VaryInput,
): Promise<{ readonly rows: readonly AddedRow[]; readonly series: ReadonlyMap<number, Series> }> {
  const series = new Map(await varyGroups(store, witness, start, mass))
  const rows = [start]
  const join = (): void => {
    for (const row of added) {
      const isShared = [...row.of.cells.values()].some((cell) => series.has(witness.find(cell)))
      if (isShared && !rows.includes(row)) rows.push(row)
    }
  }
  join()
  // a row that joins has keys of its own
  for (const row of rows)
    for (const key of row.table.keys) {
      const roots = key.map((name) => witness.find(row.of.cells.get(name) ?? -1))
      if (roots.some((root) => isUnique(series.get(root), mass.rows))) continue
      const [root, found] = await varyKey(store, witness, row, key, mass.rows)
      series.set(root, found)
      join()
    }
  return { rows, series }
}

function isUnique(series: Series | undefined, count: number): boolean {
  return series?.kind === 'numbers' || (series?.kind === 'values' && series.values.length >= count)
}

/** A series for a part of a key: it counts on from the greatest there is, or goes on in texts like those there are. */
async function varyKey(
  store: Store,
  witness: Witness,
  { table, of }: AddedRow,
  key: readonly string[],
  count: number,
): Promise<readonly [number, Series]> {
  const leads = (name: string): boolean => isLink(table, name)
  const isNumber = (name: string): boolean => isNumeric(getColumn(table, name))
  const rank = (name: string): number => (leads(name) ? 2 : 0) + (isNumber(name) ? 0 : 1)
  for (const name of key.toSorted((a, b) => rank(a) - rank(b))) {
    const cell = of.cells.get(name) ?? -1
    const root = witness.find(cell)
    if (witness.constants.has(root) || (leads(name) && !isNewParent(witness, root))) continue
    if (isNumber(name)) {
      const greatest = await store.greatest(table, getColumn(table, name))
      return [root, { kind: 'numbers', after: String(greatest) }]
    }
    const term = { class: 'CELL', type: 'CELL', cell } as const
    const values = await listVaried(store, witness, { term, cell }, count, {
      isFree: (list) => leaveOutTaken(store, listPlaces(witness, root), list),
    })
    if (values) return [root, { kind: 'values', values, every: 1 }]
  }
  throw new NoWitness(`${table.id} has a key that cannot be counted on`)
}

function listPlaces(witness: Witness, root: number): readonly CellPlace[] {
  return witness.places.filter((_, cell) => witness.find(cell) === root)
}

/** Whether the witness has the row that a link leads to. */
function isNewParent(witness: Witness, root: number): boolean {
  return witness
    .listLive()
    .some(({ table, cells }) =>
      table.primaryKey.some((name) => witness.find(cells.get(name) ?? -1) === root),
    )
}

/** Values for the columns that tell the groups apart: of two columns all pairs, of one as many as there are groups. */
async function varyGroups(
  store: Store,
  witness: Witness,
  { of }: AddedRow,
  { terms, rows: count }: Mass,
): Promise<readonly (readonly [number, Series])[]> {
  if (terms.length === 0) return []
  const own = new Set([...of.cells.values()].map((cell) => witness.find(cell)))
  const found = terms.flatMap((term) => {
    const [cell, ...others] = listCells(term)
    const root = cell === undefined ? -1 : witness.find(cell)
    return cell === undefined || others.length > 0 || !own.has(root) ? [] : [{ term, cell, root }]
  })
  const vary = async (
    group: GroupTerm & { readonly root: number },
    many: number,
  ): Promise<readonly string[] | null> => {
    const alone = listPlaces(witness, group.root).filter(isKeyAlone)
    const [counted] = alone.filter(({ column }) => column.category === 'integer')
    return await listVaried(store, witness, group, many, {
      isFree: (list) => leaveOutTaken(store, alone, list),
      after: counted ? await store.greatest(counted.table, counted.column) : null,
    })
  }
  const side = Math.ceil(Math.sqrt(count))
  const [first, second] = found
  if (first && second && first.root !== second.root) {
    const one = await vary(first, side)
    const other = await vary(second, side)
    if (one && other)
      return [
        [first.root, { kind: 'values', values: one, every: 1 }],
        [second.root, { kind: 'values', values: other, every: side }],
      ]
  }
  for (const each of found) {
    const values = await vary(each, count)
    if (values) return [[each.root, { kind: 'values', values, every: 1 }]]
  }
  throw new NoWitness(`No ${count} groups were found`)
}
