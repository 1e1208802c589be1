import type { Schema } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'

/** The links by which rows of an aggregate's child point to a parent, or null where no one way leads there. */
export function findAggregateLinks(
  schema: Schema,
  { child, via }: Extract<Expression, { kind: 'aggregate' }>,
  parent: string,
): readonly string[] | null {
  if (via) return via
  const table = schema.tables.find(({ id }) => id === child)
  const keys = table?.foreignKeys.filter((key) => key.parent === parent) ?? []
  return keys.length === 1 ? keys.map(({ link }) => link) : null
}
