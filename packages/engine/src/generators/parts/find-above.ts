import type { ColumnPattern } from '../../infer/meanings/meaning.ts'
import { readSchemaWords } from '../../infer/meanings/table-words.ts'
import type { Context } from '../generator.ts'

/** The way to a text of a row that this one is linked to, by what that is of: `species_id.name` is a species' name. */
export function findAbove(
  { plan, table }: Context,
  { name: asked }: ColumnPattern,
): readonly string[] | null {
  if (!asked) return null
  const words = readSchemaWords(plan.schema)
  for (const { link, parent, columns } of table.table.foreignKeys) {
    const above = plan.schema.tables.find(({ id }) => id === parent)
    const read = above && words.get(above)
    if (!above || !read || columns.length > 1 || parent === table.table.id) continue
    const found = above.columns.find(({ name, type }) => {
      const own = read.columns.get(name) ?? ''
      const isText = type.kind === 'text' || type.kind === 'enum'
      return isText && /\b(name|title|label)$/.test(own) && asked.test(read.table)
    })
    if (found) return [link, found.name]
  }
  return null
}
