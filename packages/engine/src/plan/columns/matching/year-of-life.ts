import type { Context, Generated } from '../../../generators/generator.ts'
import { happens } from '../../../generators/happens.ts'
import { columnWords } from '../../../generators/parts/words-of.ts'
import { add, binary, call, choose, nothing, number, column as read } from '../../../sql/build.ts'
import { findOther } from './find-other.ts'

const births = /^((birth|born) year|year (of birth|born))$/
const deaths = /^((death|died) year|year (of death|died))$/

/** The years in which those were born and died of whom both are kept: authors, composers, painters. */
export function yearOfLife(context: Context): Generated | null {
  const { column, table, now } = context
  if (column.type.kind !== 'integer') return null
  const words = columnWords(table.table, column)
  if (
    births.test(words) &&
    table.table.columns.some((other) => deaths.test(columnWords(table.table, other)))
  )
    return {
      expression: add(number(1884), call('below', context.draw(0), number(108))),
      why: '1884 to 1991, as both the living and the dead were born',
    }
  const birth =
    deaths.test(words) && column.nullable ? findOther(context, births, ['integer']) : null
  if (!birth) return null
  const last = new Date(now * 1000).getUTCFullYear() - 1
  const age = add(
    number(38),
    call(
      'greatest',
      call('below', context.draw(0), number(58)),
      call('below', context.draw(1), number(58)),
    ),
  )
  const died = context.helper(
    `${column.name} expected`,
    () => add(read(birth.name), age),
    'when who was born then dies',
  )
  const isAlive = binary(died, '>', number(last))
  // not of everybody is it known
  const isUnknown = happens(context.draw(2), 0.03)
  return {
    expression: choose(
      [
        [isAlive, nothing],
        [isUnknown, nothing],
      ],
      died,
    ),
    why: `38 to 95 years after ${birth.name}, empty for the living`,
  }
}
