import type { Table } from '../../model/schema.ts'
import type { PromiseSources } from '../list-promises.ts'
import type { DataPromise } from '../promise.ts'
import { buildPromise } from './build-promise.ts'

/** Keys count in the order of a time. */
export function promiseSorted(table: Table, { rules }: PromiseSources): readonly DataPromise[] {
  const rule = rules.tables[table.id]?.sorted
  if (!rule) return []
  const { key, path, place } = rule
  return [
    buildPromise(table.id, 'rule', {
      name: key,
      says: `${key} of ${table.id} counts up in the order of ${path.join('.')}.`,
      claim: { kind: 'sorted', key, path },
      place,
    }),
  ]
}
