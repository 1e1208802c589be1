import type { Table } from '../../model/schema.ts'
import type { PromiseSources } from '../list-promises.ts'
import type { DataPromise } from '../promise.ts'
import { buildPromise } from './build-promise.ts'

/** How many rows a table has: as planned, as the rules count, or at least one. */
export function promiseRows(table: Table, sources: PromiseSources): readonly DataPromise[] {
  const { rules, reference, rowCounts } = sources
  const rule = rules.tables[table.id]?.rows ?? null
  const counted = rowCounts?.[table.id] ?? (rule?.kind === 'count' ? rule.rows : null)
  const given = reference.tables[table.id]?.rows.length ?? 0
  const minimum = counted ?? Math.max(1, given)
  return [
    buildPromise(table.id, rule ? 'rule' : 'schema', {
      name: 'rows',
      says: `${table.id} has ${counted === null ? 'at least ' : ''}${minimum} ${minimum === 1 ? 'row' : 'rows'}.`,
      place: rule?.place ?? table.place,
      claim: { kind: 'row-count', minimum, maximum: counted ?? Number.MAX_SAFE_INTEGER },
    }),
  ]
}
