import type { ForeignKey, Schema } from '../../model/schema.ts'

/** The one link by which rows of a child point to a parent, or null where there is none or a choice. */
export function findAggregateLink(
  schema: Schema,
  child: string,
  parent: string,
): ForeignKey | null {
  const table = schema.tables.find(({ id }) => id === child)
  const keys = table?.foreignKeys.filter((key) => key.parent === parent) ?? []
  return keys.length === 1 ? (keys[0] ?? null) : null
}
