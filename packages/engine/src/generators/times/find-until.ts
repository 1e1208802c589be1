import { readWords } from '../../infer/meanings/table-words.ts'
import type { TimeOrder } from '../../infer/understanding.ts'
import type { Context } from '../generator.ts'

/**
 * The way to the end of what a row happens within: a parcel's scan lies before its delivery, a meal before the
 * guest's departure. Null where the row is no such part, or has its moments from elsewhere too.
 */
export function findUntil(
  { plan, table: { table } }: Context,
  orders: readonly TimeOrder[],
): readonly string[] | null {
  if (!parts.test(readWords(table).table)) return null
  const links = new Set(orders.map(({ earlier }) => (earlier.length === 2 ? earlier[0] : '')))
  const [link = ''] = links
  const parent = table.foreignKeys.find((key) => key.link === link)?.parent
  if (links.size !== 1 || !parent || parent === table.id) return null
  const begun = new Set(orders.map(({ earlier }) => earlier[1]))
  const laters = plan.understanding.timeOrders.filter(
    ({ table: id, earlier }) => id === parent && earlier.length === 1,
  )
  const follows = (name: string, depth = 4): boolean =>
    depth > 0 &&
    laters.some(
      ({ earlier: [first = ''], later }) =>
        later === name && (begun.has(first) || follows(first, depth - 1)),
    )
  const meanings = plan.understanding.meanings[parent] ?? {}
  for (const meaning of ends) {
    const found = laters.find(({ later }) => meanings[later]?.name === meaning && follows(later))
    if (found) return [link, found.later]
  }
  return null
}

const parts = /\b(tracking|scan|checkpoint|event|service|usage|charge|meal|extra|stop|leg)s?$/
const ends: readonly string[] = ['time.delivered', 'time.ended', 'time.completed', 'time.closed']
