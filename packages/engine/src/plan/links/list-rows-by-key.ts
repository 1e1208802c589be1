import type { ForeignKey } from '../../model/schema.ts'
import { column } from '../../sql/build.ts'
import type { Relation } from '../plan.ts'

/** The relation that tells by a parent's key, its first column, which row has it: `key` → `found`. */
export function listRowsByKey({ parent, parentColumns }: ForeignKey): Relation {
  const [name = ''] = parentColumns
  return {
    name: `${parent} by ${name}, rows`,
    title: `${parent}: the row of each ${name}`,
    from: { kind: 'table', table: parent },
    columns: [
      { name: 'key', expression: column(name) },
      { name: 'found', expression: column('#row') },
    ],
    where: null,
    groupBy: [],
    lookups: [],
  }
}
