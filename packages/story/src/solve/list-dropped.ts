import type { Connection } from '@worldloom/runner'
import { quoteName } from '../tree/quote.ts'
import { getTable, type World, type WorldTable } from '../world/world.ts'
import type { Solved } from './solve-story.ts'

interface SampleSolved extends Pick<Solved, 'added' | 'masses'> {
  /** By table id, the number of the first row that was added to the sample. */
  readonly first: ReadonlyMap<string, number>
}

/**
 * The rows added to a sample that cannot be added to all rows: those with a key that a row outside the sample has,
 * and those that lead to nothing but such a row. Each as the id of its table and its number.
 */
export async function listDropped(
  whole: Connection,
  world: World,
  solved: SampleSolved,
): Promise<ReadonlySet<string>> {
  const dropped = new Set<string>()
  const rowsOf = ({ id }: WorldTable): readonly number[] =>
    [...dropped].flatMap((key) => {
      const [of, row] = key.split('\n')
      return of === id ? [Number(row)] : []
    })
  for (const table of world.tables)
    for (const key of table.keys)
      for (const row of await listTaken(whole, table, key, solved))
        dropped.add(`${table.id}\n${row}`)
  for (let before = -1; before < dropped.size; ) {
    before = dropped.size
    for (const table of world.tables)
      for (const link of table.links) {
        const parent = getTable(world, link.parent)
        const gone = rowsOf(parent)
        if (gone.length === 0) continue
        const rows = await listOrphans(whole, { table, link, parent, gone }, solved)
        for (const row of rows) dropped.add(`${table.id}\n${row}`)
      }
  }
  return dropped
}

async function listTaken(
  whole: Connection,
  table: WorldTable,
  key: readonly string[],
  solved: SampleSolved,
): Promise<readonly number[]> {
  const same = key.map((name) => `w.${quoteName(name)} = s.${quoteName(name)}`)
  return await listRows(
    whole,
    table,
    solved,
    `EXISTS (SELECT 1 FROM ${table.sqlName} AS w WHERE ${same.join(' AND ')})`,
  )
}

async function listOrphans(
  whole: Connection,
  {
    table,
    link: { columns, parentColumns },
    parent,
    gone,
  }: {
    readonly table: WorldTable
    readonly link: WorldTable['links'][number]
    readonly parent: WorldTable
    readonly gone: readonly number[]
  },
  solved: SampleSolved,
): Promise<readonly number[]> {
  const same = (alias: string): string =>
    parentColumns
      .map((name, at) => `${alias}.${quoteName(name)} = s.${quoteName(columns[at] ?? '')}`)
      .join(' AND ')
  return await listRows(
    whole,
    table,
    solved,
    `EXISTS (SELECT 1 FROM sample.main.${quoteName(parent.id)} AS d WHERE d.rowid IN (${gone.join(', ')}) AND ${same('d')})
     AND NOT EXISTS (SELECT 1 FROM ${parent.sqlName} AS w WHERE ${same('w')})`,
  )
}

/** The added rows for which a condition holds; those of one statement have keys of their own. */
async function listRows(
  whole: Connection,
  { id }: WorldTable,
  { added, masses, first }: SampleSolved,
  condition: string,
): Promise<readonly number[]> {
  if ((added[id] ?? 0) === 0) return []
  const others = masses
    .filter(({ table }) => table.id === id)
    .map(({ row, count }) => ` AND s.rowid NOT BETWEEN ${row} AND ${row + count - 1}`)
  const reader = await whole.runAndReadAll(
    `SELECT s.rowid FROM sample.main.${quoteName(id)} AS s
     WHERE s.rowid >= ${first.get(id) ?? 0}${others.join('')} AND ${condition} ORDER BY s.rowid`,
  )
  return reader.getRows().map(([row]) => Number(row))
}
