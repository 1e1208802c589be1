import type { Context, Generated } from '../../generators/generator.ts'
import { happens } from '../../generators/happens.ts'
import { add, call, cast, choose, multiply, number, column as read } from '../../sql/build.ts'
import { isMadeFrom } from './is-made-from.ts'

/** What is left of a whole that stands beside it: `available_seats` of `total_seats`; null for other columns. */
export function makeRest(context: Context): Generated | null {
  const { column, table, plan } = context
  const thing = restWords.exec(spell(column.name))
  const rest = thing?.[1] ?? thing?.[2]
  if (rest === undefined || column.type.kind !== 'integer' || context.domain.values) return null
  const singular = rest.replace(/s$/, '')
  const names = [
    `total_${rest}`,
    `${rest}_total`,
    `total_${singular}`,
    `number_of_${rest}`,
    `${singular}_count`,
    `max_${rest}`,
  ]
  const whole = table.table.columns.find(
    (other) =>
      other.type.kind === 'integer' &&
      names.includes(spell(other.name)) &&
      !isMadeFrom(plan, table.table.id, other.name, column.name) &&
      (column.nullable || !other.nullable),
  )
  if (!whole) return null
  const total = read(whole.name)
  // a third of all are whole: nobody has taken anything yet
  const part = call(
    'shift_right',
    multiply(add(total, number(1)), call('shift_right', context.draw(0), number(12))),
    number(20),
  )
  return {
    expression: cast(choose([[happens(context.draw(1), 0.3), total]], part), { kind: 'integer' }),
    why: `at most its ${whole.name}`,
  }
}

const restWords =
  /^(?:available|remaining|free|vacant|unsold)_(\w+)$|^(\w+)_(?:available|remaining|left|free|vacant)$/

/** `availableSeats` as `available_seats`. */
function spell(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase()
}
