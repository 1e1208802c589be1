import { isTemporal } from '../structure/columns.ts'
import type { ColumnNode, TableNode } from '../structure/schema-graph.ts'
import { day, fitGap, type Gap, hour, minute } from './gaps.ts'
import { type Phase, readPhase } from './phases.ts'
import type { RowOrder } from './row-order.ts'

/** What is planned is written down before, and done soon after it was planned for: planned, started, completed. */
export function findPlannedOrders(node: TableNode): readonly RowOrder[] {
  const moments = [...node.columns.values()].filter(({ column }) => isTemporal(column.type))
  const pairs = findPairs(moments)
  const [begun] = pairs
  if (begun && pairs.length > 1) return [...pairs, ...listRecords(node, moments, begun.earlier)]
  const [plan, ...others] = moments.filter(({ words }) => planned.test(words.join(' ')))
  if (!plan || others.length > 0) return []
  const acts = moments.flatMap((moment) => {
    const gap = moment === plan ? null : findGap(node, moment)
    return gap ? [order(plan, moment, gap, after)] : []
  })
  const isMeant = acts.length > 0 || visits.has(node.head)
  const records = moments
    .filter(({ words }) => isMeant && readPhase(words, node.words) === 'created')
    .map((record) => order(record, plan, { minimumSeconds: day, maximumSeconds: 30 * day }, before))
  return [...acts, ...(acts.length > 0 ? listWork(node, moments) : []), ...records]
}

/** Where each end has a plan, both happen about then: `scheduled_arrival` and `actual_arrival`. */
function findPairs(moments: readonly ColumnNode[]): readonly RowOrder[] {
  return moments.flatMap((plan) => {
    const [, rest] = /^(?:scheduled|planned) (.+)$/.exec(plan.words.join(' ')) ?? []
    const act = moments.find(
      ({ words }) => rest !== undefined && words.join(' ') === `actual ${rest}`,
    )
    if (!act) return []
    const late: Gap =
      act.column.type.kind === 'date'
        ? { minimumSeconds: 0, maximumSeconds: 5 * day }
        : { minimumSeconds: 0, maximumSeconds: 50 * minute }
    return [order(plan, act, late, after)]
  })
}

/** The plan of what begins was made once the row was written down. */
function listRecords(
  node: TableNode,
  moments: readonly ColumnNode[],
  begun: string,
): readonly RowOrder[] {
  const plan = node.columns.get(begun)
  return moments.flatMap((record) =>
    plan && readPhase(record.words, node.words) === 'created'
      ? [order(record, plan, { minimumSeconds: day, maximumSeconds: 30 * day }, before)]
      : [],
  )
}

/** What was planned for a day is done in hours. */
function listWork(node: TableNode, moments: readonly ColumnNode[]): readonly RowOrder[] {
  const find = (phase: Phase): readonly ColumnNode[] =>
    moments.filter(({ words }) => readPhase(words, node.words) === phase)
  const work: Gap = { minimumSeconds: 10 * minute, maximumSeconds: 4 * hour }
  return find('started').flatMap((start) =>
    [...find('completed'), ...find('ended')].map((end) => ({
      ...order(start, end, work, 'It is completed once it was started.'),
      needs: true,
    })),
  )
}

const planned =
  /^(scheduled|planned)( (start|begin|for|date|at|time|on|datetime|pickup|departure|visit))*$|^(reserved|booked) for$|^reservation (date|time|date time)$/

const visits: ReadonlySet<string> = new Set(
  'appointment visit reservation interview showing viewing inspection meeting hearing'.split(' '),
)

const before = 'It is planned once it is written down.'
const after = 'It is done when it was planned for, or soon after.'

function findGap(node: TableNode, { column, words }: ColumnNode): Gap | null {
  const name = words.join(' ')
  if (/\b(scheduled|planned|estimated|expected|next|due)\b/.test(name)) return null
  if (column.type.kind === 'date') return { minimumSeconds: 0, maximumSeconds: day }
  if (/^(check|checked) in\b/.test(name)) return { minimumSeconds: 0, maximumSeconds: 20 * minute }
  if (/^actual (start|begin|departure|pickup)\b/.test(name)) return soon
  switch (readPhase(words, node.words)) {
    case 'started':
    case 'occurred':
      return soon
    case 'completed':
    case 'ended':
      return { minimumSeconds: 20 * minute, maximumSeconds: 8 * hour }
    default:
      return null
  }
}

const soon: Gap = { minimumSeconds: 0, maximumSeconds: 40 * minute }

function order(first: ColumnNode, second: ColumnNode, gap: Gap, why: string): RowOrder {
  const [earlier, later] = [first.column, second.column]
  // a day's work begins by day: the plan's midnight is hours before it
  const begins = earlier.type.kind === 'date' && later.type.kind === 'timestamp'
  const shifted = begins
    ? { minimumSeconds: 7 * hour, maximumSeconds: 17 * hour }
    : fitGap(gap, earlier.type, later.type)
  return { earlier: earlier.name, later: later.name, ...shifted, why }
}
