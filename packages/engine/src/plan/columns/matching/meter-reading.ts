import type { Context, Generated } from '../../../generators/generator.ts'
import { fromUnits, isNumeric, scaleOf } from '../../../generators/parts/units.ts'
import { columnWords } from '../../../generators/parts/words-of.ts'
import { day } from '../../../generators/times/as-type.ts'
import { seconds } from '../../../generators/times/find-floor.ts'
import { readWords } from '../../../infer/meanings/table-words.ts'
import { drawKey } from '../../../random/hash.ts'
import {
  add,
  call,
  choose,
  column,
  isNull,
  multiply,
  number,
  subtract,
} from '../../../sql/build.ts'
import type { Expression } from '../../../sql/expression.ts'
import { linkRow, mixColumn } from '../../plan.ts'
import { findOther } from './find-other.ts'

const shown =
  /^(reading|value|reading value|meter reading|meter value|counter|counter value|index|register|register value|current reading|cumulative (reading|value))( (kwh|kilowatt hour|m 3|cubic meter|unit))?$/

/** What a meter shows only grows: where it began, and what goes through it a day since then, are its own. */
export function meterReading(context: Context): Generated | null {
  const { plan, table, column: own, domain, now } = context
  const words = readWords(table.table)
  if (!isNumeric(own.type) || !shown.test(columnWords(table.table, own))) return null
  if (!/\breading$/.test(words.table) || (domain.maximum ?? most) < most) return null
  const link = table.table.foreignKeys.find(({ parent }) => {
    const found = plan.tables[parent]
    return found && /\b(meter|counter|gauge)$/.test(readWords(found.table).table)
  })
  const at = findOther(context, /\b(read|reading|taken|recorded|measured|date|time)\b/, [
    'date',
    'timestamp',
  ])
  if (!link || !at) return null
  const row = column(linkRow(link.link))
  const draw = (n: number): Expression => {
    const key = number(drawKey(plan.settings.seed, `${link.parent}.#meter`, n))
    return choose(
      [[isNull(row), call('draw', column(mixColumn), key)]],
      call('draw', call('row_mix', row), key),
    )
  }
  const start = Math.floor(now / day - 6 * 365) * day
  const passed = call('greatest', subtract(seconds(context, [at.name]), number(start)), number(0))
  // thousandths a day
  const daily = add(number(2000), call('below', draw(1), number(14_000)))
  const scale = scaleOf(context, 2)
  const since = call('div', multiply(passed, daily), number(day * 10 ** (3 - scale)))
  const begun = multiply(call('below', draw(0), number(18_000)), number(10 ** scale))
  return {
    expression: fromUnits(context, add(begun, since), scale),
    why: `what its meter showed by ${at.name}`,
  }
}

/** What no meter passes in the years that are told of. */
const most = 60_000
