import { nameWork } from '../../names/work-names.ts'
import { column } from '../../sql/build.ts'
import { type Lookup, rowColumn, type TablePlan } from '../plan.ts'

/** The lookup that brings a table's reference rows. */
export function givenLookup({ table }: TablePlan): Lookup {
  return {
    alias: 'given',
    relation: nameWork(table.id, 'given'),
    on: [{ column: rowColumn, equals: column(rowColumn) }],
  }
}
