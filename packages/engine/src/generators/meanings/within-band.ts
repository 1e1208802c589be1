import { readWords } from '../../infer/meanings/table-words.ts'
import type { Table } from '../../model/schema.ts'
import {
  add,
  call,
  cast,
  choose,
  column,
  isPresent,
  multiply,
  number,
  or,
  subtract,
} from '../../sql/build.ts'
import type { Context, Generated } from '../generator.ts'
import { fromUnits } from '../parts/units.ts'

/** A salary between the least and the most that the row's job pays, where it leads to one that says so. */
export function withinBand(context: Context, plain: Generated): Generated {
  const { maximum } = context.domain
  const band = findBand(context)
  if (!band) return plain
  const [least, most] = [band.low, band.high].map((path) =>
    cast(column(...path), { kind: 'integer' }),
  )
  if (!least || !most) return plain
  // of a band with one end, the other lies half as much away again
  const low = call('coalesce', least, call('div', multiply(most, number(2)), number(3)))
  const high = call('coalesce', most, call('div', multiply(least, number(3)), number(2)))
  const steps = call('div', call('greatest', subtract(high, low), number(0)), number(100))
  const above = multiply(call('below', context.draw(3), add(steps, number(1))), number(100))
  const known = or(isPresent(column(...band.low)), isPresent(column(...band.high)))
  const within = add(low, above)
  const paid = maximum === null ? within : call('least', within, number(Math.floor(maximum)))
  return {
    expression: choose([[known, fromUnits(context, paid, 0)]], plain.expression),
    why: `between ${band.low.join('.')} and ${band.high.join('.')}`,
  }
}

function findBand({ plan, table: { table } }: Context): {
  readonly low: readonly string[]
  readonly high: readonly string[]
} | null {
  for (const { link, parent, columns } of table.foreignKeys) {
    const above = plan.schema.tables.find(({ id }) => id === parent)
    if (!above || parent === table.id || columns.length > 1) continue
    const low = findPay(above, /^(min|minimum|low|lowest|base)\b/)
    const high = findPay(above, /^(max|maximum|high|highest|top)\b/)
    if (low !== null && high !== null) return { low: [link, low], high: [link, high] }
  }
  return null
}

function findPay(table: Table, end: RegExp): string | null {
  const words = readWords(table).columns
  const found = table.columns.find(({ name, type }) => {
    const own = words.get(name) ?? ''
    const isNumber = ['integer', 'decimal', 'float'].includes(type.kind)
    return isNumber && end.test(own) && /\b(salary|pay|wage)$/.test(own)
  })
  return found?.name ?? null
}
