import { isTemporal } from '../structure/columns.ts'
import type { ColumnNode, TableNode } from '../structure/schema-graph.ts'
import { day, fitGap, getPhaseGap } from './gaps.ts'
import { comesBefore } from './phase-order.ts'
import { type Phase, readPhase } from './phases.ts'
import type { RowOrder } from './row-order.ts'

/** The order of a row's moments as life brings them: ordered, paid, shipped, delivered. */
export function findPhaseOrders(node: TableNode): readonly RowOrder[] {
  const moments = [...node.columns.values()].flatMap((column) => {
    const phase = isTemporal(column.column.type) ? readPhase(column.words, node.words) : null
    return phase ? [{ ...column, phase }] : []
  })
  const words = isMeal(node) ? [...node.words, 'meal'] : node.words
  const found = moments.flatMap((first) =>
    moments
      .filter((second) => isOrdered(first, second))
      .map((second) => ({
        earlier: first.column.name,
        later: second.column.name,
        ...fitGap(
          getPhaseGap(first.phase, second.phase, words),
          first.column.type,
          second.column.type,
        ),
        ...(needed[second.phase] === first.phase ? { needs: true } : {}),
        why: `A row is ${first.phase} before it is ${second.phase}.`,
      })),
  )
  return [...found, ...findRecordings(moments), ...findInstalments(moments)]
}

/** Whether an order is one of a kitchen's. */
function isMeal({ words, links }: TableNode): boolean {
  const isOrder = words.some((word) => word === 'order' || word === 'delivery')
  return (
    isOrder && links.some(({ parent }) => /restaurant|menu|dish|kitchen|eatery|diner/i.test(parent))
  )
}

/** What cannot have happened without the other. */
const needed: Readonly<Partial<Record<Phase, Phase>>> = {
  completed: 'started',
  ended: 'started',
  delivered: 'shipped',
  read: 'sent',
}

/** An instalment, whose row tells nothing but when it is due and when it was paid, is paid within days. */
function findInstalments(moments: readonly Moment[]): readonly RowOrder[] {
  const [due, ...more] = moments.filter(({ phase }) => phase === 'due')
  const [paid, ...others] = moments.filter(({ phase }) => phase === 'paid')
  const isAlone = moments.every((moment) => moment === due || moment === paid)
  if (!due || !paid || !isAlone || more.length + others.length > 0) return []
  const soon = { minimumSeconds: 0, maximumSeconds: 9 * day }
  return [
    {
      earlier: due.column.name,
      later: paid.column.name,
      ...fitGap(soon, due.column.type, paid.column.type),
      why: 'It is paid when it is due, or soon after.',
    },
  ]
}

/** What is written down has happened: the day of an invoice is that of its row, or the one before. */
function findRecordings(moments: readonly Moment[]): readonly RowOrder[] {
  const [record, ...others] = moments.filter(({ phase }) => phase === 'created')
  const acts = moments.filter(
    ({ phase, column }) =>
      phase === 'occurred' || (recorded.has(phase) && column.type.kind === 'date'),
  )
  const [act, ...more] = acts
  if (!record || !act || others.length > 0 || more.length > 0) return []
  return [
    {
      earlier: act.column.name,
      later: record.column.name,
      ...fitGap({ minimumSeconds: 0, maximumSeconds: day }, act.column.type, record.column.type),
      why: 'It is written down once it has happened.',
    },
  ]
}

const recorded: ReadonlySet<Phase> = new Set<Phase>(['ordered', 'issued', 'requested', 'paid'])

interface Moment extends ColumnNode {
  readonly phase: Phase
}

function isOrdered(first: Moment, second: Moment): boolean {
  if (!comesBefore(first.phase, second.phase)) return false
  // what is recorded later may be dated back: a release, a purchase on paper
  const backdated = first.phase === 'created' && second.column.type.kind === 'date'
  return !backdated || !paperDates.has(second.phase)
}

const paperDates: ReadonlySet<Phase> = new Set<Phase>([
  'ordered',
  'issued',
  'joined',
  'registered',
  'requested',
  'paid',
  'approved',
  'published',
  'started',
])
