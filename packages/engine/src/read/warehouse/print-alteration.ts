import { quoteName } from '../../sql/quote.ts'
import type { FlatTable } from './flatten-table.ts'
import { printColumn, printColumnComments, printComment } from './print-table.ts'
import { printName } from './read-words.ts'
import type { WarehouseAction, WarehouseName } from './warehouse.ts'

/** An ALTER TABLE as statements of one action each, in one line. */
export function printAlteration(
  table: WarehouseName,
  actions: readonly WarehouseAction[],
  columns: FlatTable['columns'],
): string {
  const name = printName(table)
  const alter = (action: string): string => `ALTER TABLE ${name} ${action};`
  const print = (action: WarehouseAction): readonly string[] => {
    switch (action.kind) {
      case 'add-field': {
        const added = columns.get(action.field) ?? []
        const each = added.map((column) => alter(`ADD ${printColumn(column)}`))
        return [...each, ...printColumnComments(table, added)]
      }
      case 'add-constraint':
        return [alter(`ADD ${action.constraint.text}`)]
      case 'change':
        return [alter(action.text)]
      case 'comment': {
        const { column, text } = action
        const what = column === null ? `TABLE ${name}` : `COLUMN ${name}.${quoteName(column)}`
        return printComment(what, text)
      }
      case 'keep':
      case 'unknown':
        return []
    }
  }
  return actions.flatMap(print).join(' ')
}
