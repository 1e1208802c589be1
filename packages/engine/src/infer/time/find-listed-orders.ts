import { isTemporal } from '../structure/columns.ts'
import type { ColumnNode, TableNode } from '../structure/schema-graph.ts'
import { day, fitGap, type Gap, getPhaseGap, hour } from './gaps.ts'
import { dropTimeWords, type Phase, readPhase } from './phases.ts'
import type { RowOrder } from './row-order.ts'

/**
 * What no other knowledge orders comes in the order in which the table lists it, for so people write tables:
 * `applied_date`, `interview_date`, `offer_date`. Only what names something that happens is taken for a step.
 */
export function findListedOrders(node: TableNode): readonly RowOrder[] {
  const moments = [...node.columns.values()].flatMap((column) =>
    isTemporal(column.column.type) ? { ...column, phase: readPhase(column.words, node.words) } : [],
  )
  const steps = moments.filter(isStep)
  const chain = steps.flatMap((later, at) => {
    const earlier = steps[at - 1]
    if (!earlier || isKnown(earlier, later)) return []
    return [order(node, earlier, later, 'The table lists it before.')]
  })
  return [
    ...findRepeated(node, moments),
    ...findFirst(node, moments),
    ...findBegun(node, moments, steps),
    ...chain,
  ]
}

/** What is listed after the day the row was written down is a step that it took since. */
function findBegun(
  node: TableNode,
  moments: readonly Moment[],
  steps: readonly Moment[],
): readonly RowOrder[] {
  const [record, ...others] = moments.filter(({ phase }) => phase === 'created')
  const [first] = steps
  if (!record || others.length > 0 || !first || first.phase !== null) return []
  const isLater = moments.indexOf(record) < moments.indexOf(first)
  return isLater && record.column.type.kind === first.column.type.kind
    ? [order(node, record, first, 'The table lists it before.')]
    : []
}

interface Moment extends ColumnNode {
  readonly phase: Phase | null
}

/** Two phases have their order, or have none. */
function isKnown(one: Moment, other: Moment): boolean {
  return one.phase !== null && other.phase !== null
}

/** Something that happens once in the row's life, by its phase or by a word such as `interview` or `contacted`. */
function isStep({ words, phase }: Moment): boolean {
  if (phase !== null) return !standing.has(phase)
  const telling = dropTimeWords(words)
  const last = telling.at(-1) ?? ''
  if (telling.length === 0 || telling.length > 3) return false
  if (words.some((word) => apart.has(word)) || telling.some((word) => plans.has(word))) return false
  return acts.has(telling.join(' ')) || acts.has(last) || /[a-z]{2}ed$/.test(last)
}

/** Phases that say nothing about when the others come. */
const standing: ReadonlySet<Phase> = new Set<Phase>([
  'born',
  'created',
  'updated',
  'deleted',
  'active',
  'due',
  'disabled',
  'changed',
  'left',
  'cancelled',
  'rejected',
])

/** What stands for many times, for none, or for a plan. */
const apart: ReadonlySet<string> = new Set(
  `first last next previous prior latest earliest start starts begin begins end ends from until to valid effective
  expiry trial current period server client local event utc`.split(/\s+/),
)

const plans: ReadonlySet<string> = new Set(
  'scheduled planned expected estimated required promised proposed projected anticipated target suggested preferred needed based used fixed closed updated changed modified synchronized synced locked failed edited'.split(
    ' ',
  ),
)

const acts: ReadonlySet<string> = new Set(
  `interview offer hearing verdict contract inspection service installation delivery pickup survey quote quotation proposal
  negotiation demo screening assessment evaluation triage diagnosis treatment surgery discharge departure commissioning
  calibration test testing harvest shipment import export clearance appeal onboarding training exam defense graduation
  settlement report transfer handover pick pack load unload dispatch redemption activation migration assembly
  out for delivery`.split(/\s+/),
).add('out for delivery')

/** A second dose follows the first. */
function findRepeated(node: TableNode, moments: readonly Moment[]): readonly RowOrder[] {
  return moments.flatMap((earlier) =>
    moments.flatMap((later) => {
      const [one, other] = [readNumbered(earlier), readNumbered(later)]
      if (!one || !other || one.rest !== other.rest || other.number !== one.number + 1) return []
      const gap: Gap = { minimumSeconds: 21 * day, maximumSeconds: 90 * day }
      const needs = { needs: true }
      return [{ ...order(node, earlier, later, 'One follows the other.', gap), ...needs }]
    }),
  )
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

function readNumbered({
  words,
}: Moment): { readonly number: number; readonly rest: string } | null {
  const at = words.findIndex((word) => /^\d$/.test(word) || ordinals.includes(word))
  const word = words[at]
  if (word === undefined) return null
  const number = /\d/.test(word) ? Number(word) : ordinals.indexOf(word) + 1
  return { number, rest: words.toSpliced(at, 1).join(' ') }
}

/** The first and the last purchase come once somebody is there. */
function findFirst(node: TableNode, moments: readonly Moment[]): readonly RowOrder[] {
  const there = moments.find(({ phase }) => phase !== null && beginnings.has(phase))
  if (!there) return []
  return moments
    .filter(
      (moment) =>
        moment !== there &&
        moment.phase === null &&
        /^(first|last|latest|most recent)$/.test(moment.words[0] ?? ''),
    )
    .map((moment) => {
      const isFirst = moment.words[0] === 'first'
      const gap: Gap = { minimumSeconds: hour, maximumSeconds: (isFirst ? 40 : 300) * day }
      return order(node, there, moment, 'It comes once the row is there.', gap)
    })
}

const beginnings: ReadonlySet<Phase> = new Set<Phase>([
  'registered',
  'joined',
  'hired',
  'opened',
  'created',
])

function order(
  node: TableNode,
  { column: earlier, phase }: Moment,
  { column: later, phase: next }: Moment,
  why: string,
  gap: Gap = phase !== null && next !== null
    ? getPhaseGap(phase, next, node.words)
    : later.type.kind === 'date'
      ? { minimumSeconds: day, maximumSeconds: 30 * day }
      : { minimumSeconds: hour / 4, maximumSeconds: 2 * day },
): RowOrder {
  return { earlier: earlier.name, later: later.name, ...fitGap(gap, earlier.type, later.type), why }
}
