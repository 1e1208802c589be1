import { isPartOfLink } from '../../world/is-part-of-link.ts'
import { getTable, isNumeric, type Value, type WorldTable } from '../../world/world.ts'
import { isBoundToOthers } from '../constraints/list-own-conditions.ts'
import type { Cells } from '../store/read-rows.ts'
import type { Store } from '../store/store.ts'
import { type CellPlace, NoWitness } from '../symbolic/witness.ts'
import { listFreeTextsOf } from '../values/list-free-texts.ts'
import { makeKey } from '../values/make-key.ts'
import { fillShown } from './fill-shown.ts'

const mostTries = 40

/** A row, and the columns in which it is not the row of the background that it was made of. */
interface MadeRow {
  readonly cells: Cells
  readonly changed: readonly string[]
}

/** A new row: a row of the background with some cells fixed, so that the others stay believable. */
export async function makeRow(
  store: Store,
  table: WorldTable,
  given: Cells,
  {
    mentioned,
    mayBeEmpty = [],
  }: {
    /** Columns that hold something, in small letters. */
    readonly mentioned: ReadonlySet<string>
    /** Those that need not hold what was found for them. */
    readonly mayBeEmpty?: readonly string[]
  },
): Promise<MadeRow> {
  const template = await store.pickRow(table)
  if (!template) throw new NoWitness(`There is no row of ${table.id} to learn from`)
  const fixed = leaveEmpty(table, given, template, mayBeEmpty)
  const row: Record<string, Value> = { ...template }
  const mayFill = (name: string): boolean => !(name in fixed) && !isPartOfLink(table, name)
  Object.assign(row, await fillShown(store, table, row, { mentioned, mayFill }), fixed)
  await completeLinks(store, table, fixed, row)
  for (const key of table.keys) await makeUnique(store, table, key, fixed, row)
  // the default address of a user is there already
  for (const name of listMarks(table))
    if (!(name in fixed) && row[name] !== null) row[name] = 'false'
  const names = table.columns.map(({ name }) => name)
  return { cells: row, changed: names.filter((name) => row[name] !== template[name]) }
}

/** What is fixed without moments that have not come in the row that is copied: who is there still has not left. */
function leaveEmpty(
  { constraints, byName }: WorldTable,
  fixed: Cells,
  template: Cells,
  mayBeEmpty: readonly string[],
): Cells {
  const left: Record<string, Value> = { ...fixed }
  // the last moment first, for what comes after something that is not there is not there either
  for (let isChanged = true; isChanged; ) {
    isChanged = false
    for (const name of mayBeEmpty) {
      const isFollowed = constraints.some(
        ({ moments }) =>
          moments?.[0] === name && (left[moments[1]] ?? template[moments[1]]) !== null,
      )
      const isRequired = byName.get(name.toLowerCase())?.isRequired
      if (template[name] !== null || isRequired || isFollowed || left[name] === null) continue
      left[name] = null
      isChanged = true
    }
  }
  return left
}

/** Columns that are true for the rows of a unique index that holds for some rows only. */
function listMarks({ table, byName }: WorldTable): readonly string[] {
  return table.uniques.flatMap(({ where }) => {
    const mark = where?.expression
    const name = mark?.kind === 'column' && mark.path.length === 1 ? mark.path[0] : undefined
    const column = name === undefined ? undefined : byName.get(name.toLowerCase())
    return column?.category === 'boolean' ? column.name : []
  })
}

/** Where some columns of a link are fixed, the others are those of a parent with them. */
async function completeLinks(
  store: Store,
  { links }: WorldTable,
  fixed: Cells,
  row: Record<string, Value>,
): Promise<void> {
  for (const { columns, parent, parentColumns } of links) {
    const given = columns.filter((name) => (fixed[name] ?? null) !== null)
    if (given.length === 0 || given.length === columns.length) continue
    const wanted = given.map((name) => [
      parentColumns[columns.indexOf(name)] ?? '',
      row[name] ?? null,
    ])
    const found = await store.find(getTable(store.world, parent), Object.fromEntries(wanted))
    for (const [at, name] of columns.entries())
      if (found && !(name in fixed)) row[name] = found.cells[parentColumns[at] ?? ''] ?? null
  }
}

async function makeUnique(
  store: Store,
  table: WorldTable,
  key: readonly string[],
  fixed: Cells,
  row: Record<string, Value>,
): Promise<void> {
  const free = key.filter((name) => !(name in fixed))
  const [only] = key
  const column = only === undefined ? undefined : table.columns.find(({ name }) => name === only)
  if (key.length === 1 && free.length === 1 && column && !findLink(table, column.name)) {
    row[column.name] = await makeKeyOf(store, { table, column }, row)
    return
  }
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const values = Object.fromEntries(key.map((name) => [name, row[name] ?? null]))
    // a row with a key that the witness fixes altogether was looked for before this one was made
    if (free.length === 0 || Object.values(values).includes(null)) return
    if (!(await store.find(table, values))) return
    for (const name of free) await change(store, table, name, fixed, row, attempt)
  }
  throw new NoWitness(`${table.id} has a row with this ${key.join(', ')} already`)
}

/** A new key for a row: where other cells have a say in it, one that goes with them. */
async function makeKeyOf(store: Store, place: CellPlace, row: Cells): Promise<string> {
  if (isNumeric(place.column) || !isBoundToOthers(place.table, place.column))
    return await makeKey(store, [place], [place])
  const [found] = await listFreeTextsOf(store, place, row)
  if (found === undefined)
    throw new NoWitness(`No new key was found for ${place.table.id}.${place.column.name}`)
  return found
}

/** Another parent for a link, another value for a column. */
async function change(
  store: Store,
  table: WorldTable,
  name: string,
  fixed: Cells,
  row: Record<string, Value>,
  attempt: number,
): Promise<void> {
  const link = findLink(table, name)
  if (link) {
    if (link.columns.some((each) => each in fixed)) return
    const parent = store.dice.pick(await store.sample(getTable(store.world, link.parent)))
    for (const [at, each] of link.columns.entries())
      if (parent) row[each] = parent[link.parentColumns[at] ?? ''] ?? null
    return
  }
  const column = table.columns.find((each) => each.name === name)
  if (!column) return
  if (isNumeric(column) || attempt > 10) {
    row[name] = await makeKey(store, [{ table, column }], [{ table, column }])
    return
  }
  const sample = await store.sample(table)
  row[name] = store.dice.pick(sample)?.[name] ?? row[name] ?? null
}

function findLink({ links }: WorldTable, name: string): WorldTable['links'][number] | null {
  return links.find(({ columns }) => columns.includes(name)) ?? null
}
