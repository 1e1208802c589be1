import type { Schema, Table } from '../model/schema.ts'

/** The shortest links that lead from one table to another; several where there is a choice, none where no path is. */
export function findPathsTo(
  from: Table,
  to: Table,
  schema: Schema,
): readonly (readonly string[])[] {
  let ends: readonly { readonly table: Table; readonly path: readonly string[] }[] = [
    { table: from, path: [] },
  ]
  const passed = new Set([from.id])
  while (ends.length > 0) {
    const next = ends.flatMap(({ table, path }) =>
      table.foreignKeys.flatMap(({ link, parent }) => {
        const found = schema.tables.find(({ id }) => id === parent)
        return found ? [{ table: found, path: [...path, link] }] : []
      }),
    )
    const arrived = next.filter(({ table }) => table.id === to.id)
    if (arrived.length > 0) return arrived.map(({ path }) => path)
    ends = next.filter(({ table }) => !passed.has(table.id))
    for (const { table } of ends) passed.add(table.id)
  }
  return []
}
