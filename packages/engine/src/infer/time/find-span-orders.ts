import { isTemporal } from '../structure/columns.ts'
import type { ColumnNode, TableNode } from '../structure/schema-graph.ts'
import { day, fitGap, type Gap } from './gaps.ts'
import { type Phase, readPhase } from './phases.ts'
import type { RowOrder } from './row-order.ts'

/** What runs from a row's beginning: the trial ends weeks after, and the current period begins later. */
export function findSpanOrders(node: TableNode): readonly RowOrder[] {
  const moments = [...node.columns.values()].filter(({ column }) => isTemporal(column.type))
  const start = findStart(node, moments)
  const wages = wageTables.has(node.head) ? findWages(node, moments) : []
  const uses = moments.filter(({ words }) => readPhase(words, node.words) === 'active')
  const runs = moments.flatMap((moment) => {
    if (moment === start) return []
    const name = moment.words.join(' ')
    const began = trialEnd.test(name)
      ? (moments.find(({ words }) => trialStart.test(words.join(' '))) ?? start)
      : null
    if (began) return [order(began, moment, trial, 'A trial runs for some weeks.')]
    if (start && currentStart.test(name)) return [order(start, moment, period, 'It began before.')]
    // what opens doors is not used once it has expired
    const isOver = keys.has(node.head) && readPhase(moment.words, node.words) === 'due'
    return isOver
      ? uses.map((use) => order(use, moment, left, 'It is used while it is valid.'))
      : []
  })
  return [...wages, ...runs, ...findNext(moments), ...findGranted(node, moments)]
}

/** A permit is valid once it was granted. */
function findGranted(node: TableNode, moments: readonly ColumnNode[]): readonly RowOrder[] {
  const granted = moments.find(({ words }) => readPhase(words, node.words) === 'approved')
  const valid = moments.find(({ words }) => /^(valid|effective) from\b/.test(words.join(' ')))
  return granted && valid && permits.has(node.head)
    ? [order(granted, valid, soon, 'It is valid once it was granted.')]
    : []
}

const permits: ReadonlySet<string> = new Set('permit license licence visa'.split(' '))
const soon: Gap = { minimumSeconds: 0, maximumSeconds: 14 * day }

/** What is due again is so some time after it was done, which is the one moment that stands before it. */
function findNext(moments: readonly ColumnNode[]): readonly RowOrder[] {
  const [done, next, ...others] = moments
  const isNext =
    next && again.test(next.words.join(' ')) && !again.test(done?.words.join(' ') ?? '')
  return done && isNext && others.length === 0
    ? [order(done, next, year, 'It is due again some time after.')]
    : []
}

const again =
  /^next (due|dose|service|inspection|vaccination|check|maintenance|visit|review|calibration)\b/
const year: Gap = { minimumSeconds: 30 * day, maximumSeconds: 365 * day }

/** Wages are paid within days of the end of the period that they are for. */
function findWages(node: TableNode, moments: readonly ColumnNode[]): readonly RowOrder[] {
  const paid = moments.find(({ words }) => readPhase(words, node.words) === 'paid')
  const end = moments.find(({ words }) => periodEnd.test(words.join(' ')))
  const payday: Gap = { minimumSeconds: 0, maximumSeconds: 7 * day }
  return paid && end ? [order(end, paid, payday, 'Wages are paid once they are earned.')] : []
}

const periodEnd = /\bperiod (end|to)\b/
const wageTables: ReadonlySet<string> = new Set(
  'payroll payslip paystub paycheck salary'.split(' '),
)

const trialStart = /^trial (start|starts|started|begin|begins|began|from)\b/
const trialEnd = /^trial (end|ends|ended|until|expires|expiry|expiration|expired)\b/
const currentStart = /^current (period|term|billing period|cycle) (start|starts|started|begin)\b/

const trial: Gap = { minimumSeconds: 7 * day, maximumSeconds: 30 * day }
const period: Gap = { minimumSeconds: 0, maximumSeconds: 700 * day }
const left: Gap = { minimumSeconds: day, maximumSeconds: 300 * day }

const keys: ReadonlySet<string> = new Set('key token credential secret certificate'.split(' '))

const begins: readonly Phase[] = ['started', 'joined', 'registered', 'ordered', 'created']

function findStart(node: TableNode, moments: readonly ColumnNode[]): ColumnNode | null {
  for (const phase of begins) {
    const found = moments.find(({ words }) => readPhase(words, node.words) === phase)
    if (found) return found
  }
  return null
}

function order(
  { column: first }: ColumnNode,
  { column: second }: ColumnNode,
  gap: Gap,
  why: string,
): RowOrder {
  return { earlier: first.name, later: second.name, ...fitGap(gap, first.type, second.type), why }
}
