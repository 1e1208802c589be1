import { isTemporal } from '../structure/columns.ts'
import { isUndeclared } from '../structure/is-undeclared.ts'
import type { ColumnNode, TableNode } from '../structure/schema-graph.ts'
import { endsInStatus } from '../structure/status-names.ts'
import { day, fitGap } from './gaps.ts'
import { type Phase, readPhase } from './phases.ts'
import type { RowOrder } from './row-order.ts'

/**
 * What is kept about a row comes after the row itself: `failed_at`, `logo_updated_at` or `last_error_at` after
 * `created_at`, whatever they tell of. What may be planned, or have been before it was written down, is left alone.
 */
export function findLaterOrders(node: TableNode): readonly RowOrder[] {
  const moments = [...node.columns.values()].filter(
    ({ column }) => column.type.kind === 'timestamp',
  )
  const [birth, ...others] = moments.filter(
    ({ words }) => readPhase(words, node.words) === 'created',
  )
  const booked = findBooked(node) ?? (others.length === 0 ? (birth ?? null) : null)
  const ahead = booked ? listBooked(node, booked) : []
  if (!birth && others.length === 0) return [...listLast(node, moments), ...ahead]
  if (!birth || others.length > 0) return ahead
  const kept = moments
    .filter((moment) => moment !== birth && isAfterwards(moment))
    .map(({ column }) => ({
      earlier: birth.column.name,
      later: column.name,
      minimumSeconds: 0,
      maximumSeconds: 60 * day,
      why: 'It is kept about a row that is there.',
    }))
  return [...kept, ...ahead]
}

/** Where nothing says when the row was written down, what came last came after it was asked for: `last_stage_date`. */
function listLast(node: TableNode, moments: readonly ColumnNode[]): readonly RowOrder[] {
  const [asked, ...others] = moments.filter(({ words }) =>
    firsts.has(readPhase(words, node.words) ?? 'updated'),
  )
  if (!asked || others.length > 0) return []
  return moments
    .filter(({ words }) => words[0] === 'last' && readPhase(words, node.words) === null)
    .map(({ column }) => ({
      earlier: asked.column.name,
      later: column.name,
      minimumSeconds: 0,
      maximumSeconds: 60 * day,
      why: 'It is kept about a row that is there.',
    }))
}

const firsts: ReadonlySet<Phase> = new Set<Phase>(['requested', 'registered', 'joined', 'opened'])

/** When a booking was made, which may be long before its row was written down elsewhere. */
function findBooked(node: TableNode): ColumnNode | null {
  if (!isBooking(node)) return null
  const found = [...node.columns.values()].find(({ column, words }) => {
    const phase = readPhase(words, node.words)
    const isAsked = phase === 'ordered' || (phase === 'requested' && !bookings.has(node.head))
    // a column that the database fills is there, though it may be empty
    const isThere = !column.nullable || column.default !== null || isUndeclared(node.table)
    return isTemporal(column.type) && isThere && isAsked
  })
  return found ?? null
}

/** What is booked or announced begins after that was done; what is called off was so before it began. */
function listBooked(node: TableNode, birth: ColumnNode): readonly RowOrder[] {
  const isAnnounced = announced.has(node.head)
  if (!isAnnounced && !isBooking(node)) return []
  const minimumSeconds = isAnnounced ? day : day / 4
  const cancelled = [...node.columns.values()].filter(
    ({ column, words }) => isTemporal(column.type) && readPhase(words, node.words) === 'cancelled',
  )
  return [...node.columns.values()]
    .filter(({ column, words }) => {
      const rest = words.filter((word) => word !== node.head).join(' ')
      const opens = isAnnounced ? starts.test(rest) : begins.test(words.join(' '))
      return column !== birth.column && isTemporal(column.type) && opens
    })
    .flatMap(({ column }) => [
      {
        earlier: birth.column.name,
        later: column.name,
        ...fitGap({ minimumSeconds, maximumSeconds: 45 * day }, birth.column.type, column.type),
        why: `It is ${isAnnounced ? 'announced' : 'booked'} before it begins.`,
      },
      // a status that follows from what has begun tells what was called off, and cannot wait for it
      ...(hasStatus(node) ? [] : cancelled).map(({ column: off }) => ({
        earlier: off.name,
        later: column.name,
        ...fitGap({ minimumSeconds: day, maximumSeconds: 45 * day }, off.type, column.type),
        why: 'It is called off before it would begin.',
      })),
    ])
}

const announced: ReadonlySet<string> = new Set(
  `event appointment meeting webinar conference workshop lesson match game tournament exhibition concert trip tour
  interview screening exam`.split(/\s+/),
)
const starts =
  /^((scheduled|planned) )?(start|starts|begin|begins|scheduled|held)?( ?(date|at|time|datetime|on|for))*$/

/** A room or a car is booked, and leave is asked for. */
function isBooking(node: TableNode): boolean {
  return bookings.has(node.head) || node.words.some((word) => leaves.has(word))
}

const leaves: ReadonlySet<string> = new Set('leave absence vacation'.split(' '))
const bookings: ReadonlySet<string> = new Set('booking reservation rental hire'.split(' '))
const begins =
  /^(actual |planned )?(pickup|pick up|check in|checkin|start|begin|from|arrival|departure)( (date|at|time|datetime|on))*$/

function isAfterwards({ words }: ColumnNode): boolean {
  const isNamed =
    words.at(-1) === 'at' || words[0] === 'last' || words.some((word) => changes.has(word))
  return isNamed && !words.some((word) => apart.has(word))
}

const changes: ReadonlySet<string> = new Set(
  'changed updated modified synchronized synced graded locked failed retired voided claimed'.split(
    ' ',
  ),
)

/** Plans, and events that may be older than the row that tells of them. */
const apart: ReadonlySet<string> = new Set(
  `start started starts begin began end ended ends open opens unlock lock show hide publish published available
  effective valid from until to due expire expires expiry scheduled schedule next remind reminder trial run retry visible
  birth born taken occurred observed captured shot recorded measured founded sold purchased hired joined released event
  happened departure arrival check pickup first seen since planned expected estimated ordered`.split(
    /\s+/,
  ),
)

function hasStatus(node: TableNode): boolean {
  return [...node.columns.keys()].some(endsInStatus)
}
