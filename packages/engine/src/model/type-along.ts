import type { Schema, Table, Type } from './schema.ts'

/** The type of the column at the end of a path of links. */
export function typeAlong(path: readonly string[], table: Table, schema: Schema): Type | null {
  const end = path.slice(0, -1).reduce<Table | undefined>((at, link) => {
    const key = at?.foreignKeys.find((candidate) => candidate.link === link)
    return schema.tables.find(({ id }) => id === key?.parent)
  }, table)
  return end?.columns.find(({ name }) => name === path.at(-1))?.type ?? null
}
