import type { Table } from '../../model/schema.ts'
import type { Reference } from '../../reference/reference.ts'
import type { DataPromise } from '../promise.ts'
import { buildPromise } from './build-promise.ts'

/** The rows a person gave stand in the data as they were given. */
export function promiseReference(table: Table, reference: Reference): readonly DataPromise[] {
  const given = reference.tables[table.id]
  if (!given || given.rows.length === 0) return []
  const { length } = given.rows
  return [
    buildPromise(table.id, 'reference', {
      name: 'reference',
      says: `${length === 1 ? 'The reference row' : `All ${length} reference rows`} of ${table.id} ${length === 1 ? 'is' : 'are'} kept exactly.`,
      claim: { kind: 'reference-rows' },
      place: given.rows[0]?.place ?? null,
    }),
  ]
}
