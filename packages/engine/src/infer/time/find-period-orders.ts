import { isTemporal } from '../structure/columns.ts'
import type { ColumnNode, TableNode } from '../structure/schema-graph.ts'
import { day, fitGap, type Gap, hour, minute, year } from './gaps.ts'
import { periodPairs } from './period-pairs.ts'
import { dropTimeWords, readPhase } from './phases.ts'
import type { RowOrder } from './row-order.ts'

/** Pairs that open and close a period: `start_date` and `end_date`, `valid_from` and `valid_to`. */
export function findPeriodOrders(node: TableNode): readonly RowOrder[] {
  const times = [...node.columns.values()].filter(({ column }) => isTemporal(column.type))
  return times.flatMap((first, at) =>
    times.flatMap((second, place) => {
      const pair = first === second ? null : findPair(first, second)
      // a guest arrives and departs, a train departs and arrives: the table names first what comes first
      if (!pair || (place < at && isJourney(first) && isJourney(second))) return []
      if (
        isForeseen(second) &&
        readPhase(first.words, node.words) === 'shipped' &&
        times.some((time) => readPhase(time.words, node.words) === 'ordered')
      )
        return []
      const gap = fitGap(findPeriodGap(node, first, second), first.column.type, second.column.type)
      const why = `${first.column.name} opens what ${second.column.name} closes.`
      const order = { earlier: first.column.name, later: second.column.name, ...gap, why }
      return [pair.gap === null && first.column.nullable ? { ...order, needs: true } : order]
    }),
  )
}

// a longer period where the columns hold dates, and in what lasts for years or minutes
export function findPeriodGap(node: TableNode, first: ColumnNode, second: ColumnNode): Gap {
  // who checks in at a house stays for nights, and at work or for a training for hours
  const isCheckIn =
    /^(member |guest |gym |student |visitor )?(check in|checkin)( log| record)?$/.test(
      node.words.join(' '),
    )
  const isStay = node.links.some(({ parent }) =>
    /room|booking|reservation|stay|hotel/i.test(parent),
  )
  const isPresence = node.words.some((word) => presences.has(word)) || (isCheckIn && !isStay)
  if (
    isPresence &&
    first.column.type.kind === 'timestamp' &&
    first.words.join(' ').includes('check in')
  )
    return { minimumSeconds: 35 * minute, maximumSeconds: 9 * hour }
  const known = findPair(first, second)?.gap
  if (known) return known
  // a period that is billed is a month
  if (first.words.some((word) => word === 'period' || word === 'cycle')) {
    return { minimumSeconds: 28 * day, maximumSeconds: 31 * day }
  }
  // a call by phone lasts minutes
  if (calls.has(node.words.join(' ')) && first.column.type.kind !== 'date')
    return { minimumSeconds: 5, maximumSeconds: 30 * minute }
  if (node.words.some((word) => duties.has(word)) && first.column.type.kind !== 'date')
    return { minimumSeconds: 4 * hour, maximumSeconds: 11 * hour }
  const isOpening = first.words.includes('opened') || first.words.includes('open')
  const isShort = node.words.some(
    (word) => shortThings.has(word) || (isOpening && checks.has(word)),
  )
  if (isShort && first.column.type.kind !== 'date') {
    return { minimumSeconds: 5 * minute, maximumSeconds: 4 * hour }
  }
  if (node.words.some((word) => leaves.has(word))) {
    return { minimumSeconds: 0, maximumSeconds: 20 * day }
  }
  if (node.words.some((word) => operations.has(word)))
    return { minimumSeconds: 35 * minute, maximumSeconds: 6 * hour }
  if (node.words.some((word) => longThings.has(word))) {
    return { minimumSeconds: 90 * day, maximumSeconds: 5 * year }
  }
  return first.column.type.kind === 'date'
    ? { minimumSeconds: 7 * day, maximumSeconds: 120 * day }
    : { minimumSeconds: hour, maximumSeconds: 30 * day }
}

// who is on duty is there for hours
const duties: ReadonlySet<string> = new Set('shift duty watch'.split(' '))

const presences: ReadonlySet<string> = new Set(
  'attendance visit presence timesheet shift punch workout class session visitor'.split(' '),
)

const calls: ReadonlySet<string> = new Set('call,phone call,call record,call log,cdr'.split(','))

const shortThings: ReadonlySet<string> = new Set(
  'session visit call meeting appointment lesson class exam trip ride screening job run task booking event outage downtime stoppage interruption performance show concert gig'.split(
    ' ',
  ),
)

const operations: ReadonlySet<string> = new Set('surgery operation procedure'.split(' '))

// an order that is opened and closed is one at a table
const checks: ReadonlySet<string> = new Set('order check tab bill'.split(' '))

const leaves: ReadonlySet<string> = new Set('leave absence vacation'.split(' '))

const longThings: ReadonlySet<string> = new Set(
  'employee department employment salary contract membership subscription license policy history title lease enrollment account'.split(
    ' ',
  ),
)

/** The day that a parcel is promised for; what is ordered is promised then, and may be late in being shipped. */
function isForeseen({ words }: ColumnNode): boolean {
  return /^(promised|estimated|expected)\b/.test(words.join(' '))
}

function isJourney(moment: ColumnNode): boolean {
  return /\b(arriv|depart)/.test(telling(moment))
}

interface Pair {
  readonly gap: Gap | null
}

function findPair(first: ColumnNode, second: ColumnNode): Pair | null {
  const [one, other] = [telling(first), telling(second)]
  for (const [opens, closes, gap] of periodPairs) {
    const rest = cut(one, opens)
    if (rest !== null && rest === cut(other, closes)) return { gap }
  }
  return null
}

function telling({ words }: ColumnNode): string {
  return dropTimeWords(words).join(' ')
}

/** What is left of a name without the word that opens or closes, or null where it has none. */
function cut(name: string, word: string): string | null {
  const found = new RegExp(`(^|.* )(${word})( .*|$)`).exec(name)
  return found ? `${found[1] ?? ''}|${found[3] ?? ''}`.replace(/ /g, '') : null
}
