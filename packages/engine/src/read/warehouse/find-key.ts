import type { FlatColumn } from './flatten-table.ts'
import type { WarehouseTable } from './warehouse.ts'

/** The column that tells a table's rows apart: its declared key, else `id` or the table's name with `_id`. */
export function findKey({
  name: { name },
  fields,
  key,
}: WarehouseTable): Pick<FlatColumn, 'name' | 'type'> | null {
  if (key && key.length !== 1) return null
  const wanted = key?.map((column) => column.toLowerCase()) ?? [
    'id',
    ...listSingulars(name).flatMap((word) => [`${word}_id`, `${word}id`]),
  ]
  for (const { name: own, type } of fields)
    if (type.kind === 'plain' && wanted.includes(own.toLowerCase()))
      return { name: own, type: type.text }
  return null
}

function listSingulars(name: string): readonly string[] {
  const word = name.toLowerCase()
  return [
    word,
    word.replace(/ies$/, 'y'),
    word.replace(/(ss|x|ch|sh)es$/, '$1'),
    word.replace(/s$/, ''),
  ]
}
