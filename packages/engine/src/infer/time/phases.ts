/** A moment in a row's life, as a column's name tells it. */
export type Phase = keyof typeof phaseWords

/** The words that name a phase, after words such as `at` and `date` are taken away. */
export const phaseWords = {
  born: 'birth, born',
  created: 'created, create, creation, added, add, inserted, insert, entered, cr',
  registered: 'registered, registration, register, signup, signed up, sign up, member since',
  joined: 'joined, join, enrolled, enrollment, subscribed',
  hired: 'hired, hire, employed, employment',
  requested: 'requested, request, submitted, submission, applied, application, filed, reported',
  opened: 'opened',
  ordered:
    'ordered, order, placed, purchased, purchase, sold, sale, booked, booking, reserved, reservation, rented, rental, loan, borrowed, bought',
  confirmed: 'confirmed, confirmation, accepted',
  authorized: 'authorized, authorised',
  issued: 'issued, issue, invoice, invoiced, billed',
  paid: 'paid, payment, charged, captured',
  processed: 'processed, packed, picked, fulfilled',
  shipped: 'shipped, ship, shipping, shipment, dispatched',
  delivered: 'delivered, delivery, received, receipt',
  returned: 'returned, return',
  refunded: 'refunded, refund',
  cancelled: 'cancelled, canceled, cancellation',
  assigned: 'assigned',
  acknowledged: 'acknowledged',
  reviewed: 'reviewed',
  approved: 'approved, approval, granted',
  rejected: 'rejected, denied, declined',
  started: 'started, began',
  completed: 'completed, completion, complete, finished, resolved, resolution, solved',
  ended: 'ended, stopped',
  closed: 'closed, closing, close',
  published: 'published, posted',
  queued: 'queued',
  sent: 'sent',
  read: 'read, seen, viewed, opened mail',
  clicked: 'clicked',
  answered: 'answered, replied, responded',
  verified: 'verified, activated, validated, email verified, email confirmed, phone verified',
  active:
    'last login, last sign in, last seen, last active, last activity, last used, last access, last visit, last accessed',
  updated:
    'updated, update, modified, last update, last updated, last modified, last change, last edited, edited',
  deleted: 'deleted, removed, archived',
  left: 'left, terminated, termination, fired, resigned, dismissed',
  due: 'due, expire, expired, expiry, required, expected delivery, estimated delivery, expected, deadline, valid until, commit',
  occurred: 'occurred, happened, recorded, logged, measured, visited, searched, transaction',
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
  const telling = dropTimeWords(words)
  if (telling.some((word) => planned.has(word)) && !phaseByName.has(telling.join(' '))) return null
  const named = phaseByName.get(telling.join(' '))
  if (named && !actOfTable.has(named)) return named
  if (isOwnMoment(telling, tableWords)) return 'occurred'
  if (named) return named
  const beyond = telling.filter((word) => !tableWords.includes(word))
  return beyond.length < telling.length ? (phaseByName.get(beyond.join(' ')) ?? null) : null
}

/** What a view's `viewed_at` or a search's `date` tells is when the row itself happened. */
function isOwnMoment(telling: readonly string[], tableWords: readonly string[]): boolean {
  const head = tableWords.at(-1) ?? ''
  if (telling.length === 1 && [`${head}ed`, `${head}d`].includes(telling[0] ?? '')) return true
  return telling.every((word) => tableWords.includes(word)) && !scheduled.has(head)
}

// phases that are the very act of some tables: a view is viewed, a review reviewed
const actOfTable: ReadonlySet<Phase> = new Set<Phase>(['read', 'clicked', 'reviewed', 'answered'])
