import { partOf } from '../../../generators/calendars/day-arithmetic.ts'
import type { Context, Generated } from '../../../generators/generator.ts'
import { columnWords } from '../../../generators/parts/words-of.ts'
import { pickWeighted } from '../../../generators/pick-weighted.ts'
import { readWords } from '../../../infer/meanings/table-words.ts'
import { number, column as read, subtract } from '../../../sql/build.ts'
import { findOther } from './find-other.ts'

/** A vehicle was built in the year in which it was bought, or in one of the years before. */
export function modelYear(context: Context): Generated | null {
  const { column, table, now } = context
  const isYear =
    /^((model|build|manufacture|manufacturing|production) )?year$|^year (built|made|of manufacture)$/.test(
      columnWords(table.table, column),
    )
  const isVehicle =
    /\b(car|vehicle|truck|van|bus|motorcycle|fleet|trailer|aircraft|equipment|machine)$/.test(
      readWords(table.table).table,
    )
  if (!isYear || !isVehicle || column.type.kind !== 'integer') return null
  const bought = findOther(
    context,
    /^(purchased?|acquired|acquisition|bought|registered|registration|delivered)\b/,
    ['date', 'timestamp'],
  )
  const years = [1, 0, 2, 3, 4, 5, 6, 8, 10, 13]
  const age = pickWeighted(
    years.map((value, i) => ({ value: number(value), weight: 20 / (i + 2) })),
    context.draw(0),
  )
  const last = bought
    ? partOf('year', read(bought.name))
    : number(new Date(now * 1000).getUTCFullYear())
  return { expression: subtract(last, age), why: 'built a few years before' }
}
