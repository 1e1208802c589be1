import { personNouns } from '../structure/nouns.ts'

/** A moment in a row's life, as a column's name tells it. */
export type Phase = keyof typeof phaseWords

/** The words that name a phase, after words such as `at` and `date` are taken away. */
const phaseWords = {
  born: 'birth, born',
  created: 'created, create, creation, added, add, inserted, insert, entered, cr',
  registered:
    'registered, registration, register, signup, signed up, sign up, member since, customer since, client since, subscriber since, patient since',
  joined: 'joined, join, joining, enrolled, enrollment, subscribed, onboarding, onboarded',
  hired: 'hired, hire, employed, employment',
  requested:
    'requested, request, submitted, submission, applied, application, filed, filing, reported, initiated',
  opened: 'opened, open',
  ordered:
    'ordered, order, po, purchase order, placed, purchased, purchase, sold, sale, booked, booking, reserved, reservation, rented, rental, loan, borrowed, bought',
  confirmed: 'confirmed, confirmation, accepted, confirm',
  authorized: 'authorized, authorised',
  issued: 'issued, issue, invoice, invoiced, billed',
  paid: 'paid, payment, donated, charged, captured, pay',
  processed: 'processed, packed, picked, fulfilled, process, handled, handle',
  shipped: 'shipped, ship, shipping, shipment, dispatched, picked up, collected',
  delivered: 'delivered, delivery',
  received: 'received, receive, receipt, confirm receive, receive confirm, arrived, arrival',
  returned: 'returned, return, actual return, actual returned, give back, brought back',
  refunded: 'refunded, refund',
  cancelled: 'cancelled, canceled, cancellation, cancel',
  assigned: 'assigned, assign',
  acknowledged:
    'acknowledged, first response, first responded, first reply, first replied, first answer',
  reviewed: 'reviewed, review, audit, audited',
  approved: 'approved, approval, granted, approve, decided, decision',
  rejected: 'rejected, denied, declined, reject',
  started: 'started, began, admitted, admit, admission',
  completed:
    'completed, completion, complete, finished, fixed, repaired, result, resulted, result available, resolved, resolution, solved, finish, done, resolve, solve',
  ended: 'ended, stopped',
  closed: 'closed, closing, close',
  published:
    'published, posted, publish, post, premiere, premiered, announced, announcement, released, release, listed, listing',
  uploaded: 'uploaded, upload',
  cleared: 'cleared, clearance, customs cleared',
  notified: 'notified, notification, informed',
  queued: 'queued',
  sent: 'sent, send, receipt sent',
  read: 'read, seen, viewed, opened mail',
  clicked: 'clicked',
  answered:
    'answered, replied, responded, reply, respond, response, answer, comment, commented, feedback',
  verified:
    'verified, activated, validated, email verified, email confirmed, phone verified, verify, activate, verification, activation',
  active:
    'last login, last logon, last log on, last sign in, last seen, last active, last activity, last used, last access, last visit, last accessed, last read, last transaction, last payment, last order, last purchase, last contact, last contacted, last interaction, last call',
  updated:
    'updated, update, modified, last update, last updated, last modified, last change, last edited, edited, modify, edit, modification, upd, last upd, last update user, changed last, revised, rewritten, last modify, last edit, refreshed, status change, status changed, password reset, password changed',
  settled:
    'settled, settlement, executed, execution, disbursed, disbursement, funded, funding, redeemed',
  disabled: 'deactivated, revoked, disabled, blocked, banned',
  deleted:
    'deleted, removed, archived, delete, remove, archive, deletion, removal, disposed, disposal, scrapped, discarded, decommissioned, written off',
  left: 'left, terminated, termination, fired, resigned, dismissed, deregistered, deregistration, withdrawn',
  due: 'due, expire, expired, expiry, required, expected delivery, estimated delivery, estimated arrival, expected, payment due, deadline, maturity, valid until, commit',
  occurred:
    'loss, incident, accident, occurred, origination, originated, happened, recorded, logged, measured, visited, searched, transaction, detected, discovered, raised, triggered, identified',
  changed: 'changed, change, transitioned',
} as const

const phaseByName: ReadonlyMap<string, Phase> = new Map(
  Object.entries(phaseWords).flatMap(([phase, names]) =>
    names.split(', ').map((name) => [name, phase as Phase] as const),
  ),
)

const timeWords: ReadonlySet<string> = new Set(
  'at on date time datetime timestamp day utc gmt when of the since stamp instant moment by'.split(
    ' ',
  ),
)

/** The words of a time column that tell which moment it is: `shipped` for `date_shipped`. */
export function dropTimeWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !timeWords.has(word) && word.length > 1)
}

// what is only meant to happen has no place among what happened
const planned: ReadonlySet<string> = new Set(
  'scheduled planned expected estimated next until target required promised proposed projected anticipated deadline due'.split(
    ' ',
  ),
)

// tables whose own date may lie ahead
const scheduled: ReadonlySet<string> = new Set(
  'appointment schedule shift flight match lesson exam screening meeting class event holiday game'.split(
    ' ',
  ),
)

/** The phase a time column stands for, or null: `order_date` is `ordered`, `review_date` in a review `occurred`. */
export function readPhase(words: readonly string[], tableWords: readonly string[]): Phase | null {
  // what was planned has happened: `actual_delivery_date`
  const telling = dropTimeWords(words).filter((word, at) => at > 0 || word !== 'actual')
  // a guest is expected for the day that a booking tells
  if (stays.has(tableWords.at(-1) ?? '') && telling.join() === 'arrival') return null
  const beyond = telling.filter((word) => !tableWords.includes(word))
  const isKnown = phaseByName.has(telling.join(' ')) || phaseByName.has(beyond.join(' '))
  if (telling.some((word) => planned.has(word)) && !isKnown) return null
  const named = phaseByName.get(telling.join(' '))
  // an outage is there once it has started, and is acknowledged after
  const head = tableWords.at(-1) ?? ''
  if (named === 'started' && outages.has(head)) return 'occurred'
  // a measurement is logged once, and people log in again and again
  if (telling.join() === 'logged' && personNouns.has(head)) return 'active'
  if (named && !actOfTable.has(named)) return named
  if (isOwnMoment(telling, tableWords)) return 'occurred'
  if (named) return named
  const bare = beyond.filter((word) => !ownNouns.has(word))
  return bare.length < telling.length ? (phaseByName.get(bare.join(' ')) ?? null) : null
}

const stays: ReadonlySet<string> = new Set('booking reservation stay'.split(' '))

// what a row is called whatever its table is called: `date_account_created`
const ownNouns: ReadonlySet<string> = new Set(
  'account record row entry profile information detail'.split(' '),
)

const outages: ReadonlySet<string> = new Set(
  'incident outage alarm alert downtime disruption failure'.split(' '),
)

/** What a view's `viewed_at` or a search's `date` tells is when the row itself happened. */
function isOwnMoment(telling: readonly string[], tableWords: readonly string[]): boolean {
  const head = tableWords.at(-1) ?? ''
  if (telling.length === 1 && [`${head}ed`, `${head}d`].includes(telling[0] ?? '')) return true
  return telling.every((word) => tableWords.includes(word)) && !scheduled.has(head)
}

// phases that are the very act of some tables: a view is viewed, a review reviewed
const actOfTable: ReadonlySet<Phase> = new Set<Phase>(['read', 'clicked', 'reviewed', 'answered'])
