import type { Type } from '../../model/schema.ts'
import type { Phase } from './phases.ts'

/** How long after, in seconds: most values lie between the two. */
export interface Gap {
  readonly minimumSeconds: number
  readonly maximumSeconds: number
}

export const minute = 60
export const hour = 3600
export const day = 86_400
export const year = 31_557_600

const gap = (minimumSeconds: number, maximumSeconds: number): Gap => ({
  minimumSeconds,
  maximumSeconds,
})

/** How long a phase usually takes to come after the one before it. */
const usual: Readonly<Partial<Record<Phase, Gap>>> = {
  registered: gap(0, 5 * minute),
  joined: gap(0, day),
  requested: gap(0, day),
  opened: gap(10 * minute, 2 * day),
  ordered: gap(0, 30 * minute),
  confirmed: gap(10, hour),
  authorized: gap(1, 2 * minute),
  issued: gap(0, day),
  paid: gap(30, 2 * hour),
  processed: gap(hour, day),
  shipped: gap(4 * hour, 3 * day),
  delivered: gap(day, 6 * day),
  received: gap(day, 6 * day),
  returned: gap(2 * day, 30 * day),
  refunded: gap(day, 10 * day),
  cancelled: gap(5 * minute, 2 * day),
  assigned: gap(5 * minute, day),
  acknowledged: gap(minute, 4 * hour),
  reviewed: gap(hour, 3 * day),
  approved: gap(hour, 5 * day),
  rejected: gap(hour, 5 * day),
  started: gap(minute, 2 * day),
  completed: gap(hour, 10 * day),
  ended: gap(5 * minute, 4 * hour),
  closed: gap(hour, 7 * day),
  published: gap(0, 14 * day),
  notified: gap(hour, 20 * day),
  queued: gap(0, 5),
  sent: gap(1, 10 * minute),
  read: gap(minute, 2 * day),
  clicked: gap(5, hour),
  answered: gap(5 * minute, 2 * day),
  verified: gap(minute, day),
  active: gap(hour, 300 * day),
  settled: gap(day, 14 * day),
  updated: gap(0, 60 * day),
  disabled: gap(day, 300 * day),
  deleted: gap(day, 400 * day),
  left: gap(180 * day, 8 * year),
  due: gap(7 * day, 30 * day),
}

/** The usual gap before a phase; an age stands before what a grown person does. */
export function getPhaseGap(earlier: Phase, later: Phase, tableWords: readonly string[]): Gap {
  if (earlier === 'born') return getAge(later, tableWords)
  const soon = tableWords.includes('meal') ? meal[later] : undefined
  if (soon) return soon
  // who is offered a position sleeps on it
  if (tableWords.includes('offer') && (later === 'confirmed' || later === 'rejected'))
    return gap(day, 9 * day)
  // what is no order itself waits to be sold
  if (later === 'ordered' && !tableWords.some((word) => orderWords.has(word)))
    return gap(hour, 60 * day)
  if (later === 'returned' && tableWords.includes('rental')) return gap(day, 10 * day)
  if (later === 'read' || later === 'delivered' || later === 'received') {
    // a message arrives at once, a parcel takes days
    if (tableWords.some((word) => messageWords.has(word)) && later !== 'read') return gap(1, minute)
  }
  if (earlier === 'published' && later === 'closed') return gap(14 * day, 75 * day)
  if (earlier === 'delivered' && later === 'received') return gap(0, 2 * day)
  if (later === 'completed' && (earlier === 'joined' || earlier === 'registered'))
    return gap(30 * day, 200 * day)
  if (later === 'due' && tableWords.some((word) => loanWords.has(word))) return gap(year, 20 * year)
  // a parcel is promised for about when it comes, and a bill is paid by when it is due
  const isParcel = tableWords.some((word) => parcelWords.has(word))
  if (later === 'due' && isParcel) return gap(2 * day, 8 * day)
  if (later === 'paid' && earlier === 'issued') return gap(0, 25 * day)
  const isLong = tableWords.some((word) => longWords.has(word))
  if (later === 'cancelled' && isLong) return gap(20 * day, 500 * day)
  return usual[later] ?? gap(0, 30 * day)
}

/** A meal is hot: minutes pass where a parcel takes days. */
const meal: Readonly<Partial<Record<Phase, Gap>>> = {
  confirmed: gap(20, 5 * minute),
  assigned: gap(minute, 8 * minute),
  processed: gap(5 * minute, 25 * minute),
  shipped: gap(8 * minute, 35 * minute),
  delivered: gap(8 * minute, 40 * minute),
  received: gap(8 * minute, 40 * minute),
  completed: gap(5 * minute, 40 * minute),
  cancelled: gap(minute, 15 * minute),
}

const loanWords: ReadonlySet<string> = new Set('loan mortgage bond deposit note'.split(' '))

const orderWords: ReadonlySet<string> = new Set(
  'order purchase booking reservation rental sale loan cart'.split(' '),
)

const parcelWords: ReadonlySet<string> = new Set('shipment parcel package delivery'.split(' '))

const longWords: ReadonlySet<string> = new Set('subscription membership contract policy'.split(' '))

const messageWords: ReadonlySet<string> = new Set(
  'message email mail sms notification push mailing newsletter'.split(' '),
)

const young: ReadonlySet<string> = new Set(
  'student pupil patient child pet passenger animal player'.split(' '),
)

function getAge(later: Phase, tableWords: readonly string[]): Gap {
  const adult = later === 'hired' || !tableWords.some((word) => young.has(word))
  return adult ? gap(18 * year, 70 * year) : gap(0, 60 * year)
}

/**
 * The gap as the two types can show it: whole days where a date follows a timestamp, since the
 * date itself begins at midnight.
 */
export function fitGap(found: Gap, earlier: Type, later: Type): Gap {
  const atLeast = earlier.kind === 'timestamp' && later.kind === 'date' ? day : 0
  const minimumSeconds = Math.max(found.minimumSeconds, atLeast)
  return gap(
    minimumSeconds,
    Math.max(found.maximumSeconds, minimumSeconds + (later.kind === 'date' ? day : 0)),
  )
}
