import type { Schema, Understanding } from '@worldloom/engine'
import { hasWord } from '../queries/has-word.ts'
import { addDays } from './calendar.ts'

/** Within a quarter, in seconds, a moment follows another; after longer it only comes later. */
export const soon: number = 90 * 86_400

/** Those to whom things happen came before the first of these, in so many years. */
const yearsBefore = 3

/** The moment at which rows of a table came, and the days between which it lies. */
export interface Birth {
  readonly table: string
  readonly column: string
  readonly isDay: boolean
  readonly from: string
  readonly until: string
}

/** The moments at which rows came that shaped dates lead to, such as sign-ups: before all that happens to them. */
export function findBirths(
  starts: readonly { readonly table: string; readonly column: string; readonly first: string }[],
  schema: Schema,
  timeOrders: Understanding['timeOrders'],
): readonly Birth[] {
  const found = new Map<string, Birth>()
  const open = [...starts]
  for (const { table, column, first } of open) {
    const own = schema.tables.find(({ id }) => id === table)
    for (const { earlier, later, ...order } of timeOrders) {
      const [link, birth, ...further] = earlier
      const parent = own?.foreignKeys.find((key) => key.link === link)?.parent
      const isTold = order.table === table && later === column && further.length === 0
      if (!isTold || !parent || parent === table || birth === undefined) continue
      const held = schema.tables.find(({ id }) => id === parent)
      const type = held?.columns.find(({ name, generated }) => name === birth && !generated)?.type
        .kind
      const name = `${parent} ${birth}`
      const until = addDays(first, -1)
      const isEarlier = until < (found.get(name)?.until ?? '9999')
      // a check may let it be at other times alone
      if (held?.checks.some(({ text }) => hasWord(text, birth))) continue
      // what follows soon after takes its shares from there
      if ((type !== 'date' && type !== 'timestamp') || order.maximumSeconds < soon || !isEarlier)
        continue
      const from = addDays(first, -365 * yearsBefore)
      found.set(name, { table: parent, column: birth, isDay: type === 'date', from, until })
      if (open.length < mostSteps) open.push({ table: parent, column: birth, first: from })
    }
  }
  return [...found.values()]
}

/** Links go round in some schemas. */
const mostSteps = 200
