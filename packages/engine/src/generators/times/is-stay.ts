import { readWords } from '../../infer/meanings/table-words.ts'
import type { Context } from '../generator.ts'
import { columnWords } from '../parts/words-of.ts'

/** Whether it is a day for which somebody booked: it is known before it comes. */
export function isStay({ table: { table }, column }: Pick<Context, 'table' | 'column'>): boolean {
  return (
    column.type.kind === 'date' &&
    /\b(reservation|booking|stay)$/.test(readWords(table).table) &&
    /^(check in|checkin|check out|checkout|arrival|departure)( (on|date|day))*$/.test(
      columnWords(table, column),
    )
  )
}
