import type { World, WorldTable } from './world.ts'

/** Whether links of any table point to a column. */
export function isPointedAt(
  { tables }: Pick<World, 'tables'>,
  { id }: Pick<WorldTable, 'id'>,
  name: string,
): boolean {
  return tables.some(({ links }) =>
    links.some(({ parent, parentColumns }) => parent === id && parentColumns.includes(name)),
  )
}
