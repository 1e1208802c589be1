import type { Phase } from './phases.ts'

/** Lives that rows lead, each in its order; phases on one line have no order between them. */
const lives: readonly (readonly (readonly Phase[])[])[] = [
  [
    ['created', 'occurred'],
    ['requested'],
    ['ordered'],
    ['confirmed'],
    ['authorized'],
    ['paid'],
    ['processed'],
    ['shipped'],
    ['delivered'],
    ['received'],
    ['returned'],
    ['refunded'],
    ['updated'],
    ['deleted'],
  ],
  [['ordered', 'occurred'], ['issued'], ['paid'], ['updated']],
  [['created', 'requested', 'ordered', 'joined'], ['notified'], ['updated']],
  [['published'], ['ordered', 'completed'], ['closed']],
  [['occurred'], ['published']],
  [
    ['created', 'requested', 'issued'],
    ['queued', 'approved'],
    ['settled'],
    ['closed'],
    ['updated'],
  ],
  [['occurred'], ['requested'], ['settled', 'paid']],
  [['settled'], ['due']],
  [['queued'], ['started'], ['completed', 'ended']],
  [['joined', 'registered'], ['completed']],
  [['created'], ['uploaded', 'requested'], ['verified', 'reviewed'], ['approved', 'rejected']],
  [['created', 'ordered', 'received'], ['cleared']],
  [['paid', 'ordered'], ['sent'], ['updated']],
  [['ordered', 'requested'], ['cancelled'], ['updated']],
  [['created', 'occurred', 'started', 'joined', 'registered'], ['cancelled']],
  [
    ['delivered', 'received', 'paid', 'shipped', 'started', 'confirmed'],
    ['completed'],
    ['closed'],
    ['updated'],
  ],
  [
    ['created', 'occurred'],
    ['requested', 'opened', 'ordered'],
    ['assigned'],
    ['acknowledged'],
    ['reviewed'],
    ['approved', 'rejected'],
    ['started'],
    ['completed', 'ended'],
    ['closed'],
    ['updated'],
    ['deleted'],
  ],
  [['created'], ['requested'], ['approved'], ['published'], ['updated'], ['deleted']],
  [
    ['created'],
    ['queued'],
    ['sent'],
    ['delivered'],
    ['received'],
    ['opened', 'read'],
    ['clicked'],
    ['answered'],
  ],
  [['born'], ['created', 'registered', 'joined', 'hired']],
  [['hired', 'joined', 'registered'], ['left']],
  [['created', 'registered', 'joined'], ['verified']],
  [
    ['created', 'registered', 'joined', 'opened', 'hired'],
    ['active'],
    ['disabled', 'closed'],
    ['deleted'],
  ],
  [['created'], ['registered', 'joined']],
  [
    ['registered', 'joined', 'hired', 'published', 'issued', 'sent', 'changed'],
    ['updated'],
    ['deleted'],
  ],
  [
    [
      'created',
      'occurred',
      'ordered',
      'issued',
      'requested',
      'registered',
      'joined',
      'started',
      'published',
      'assigned',
      'approved',
    ],
    ['due'],
  ],
]

/** Whether a row comes to `earlier` before it comes to `later`. */
export function comesBefore(earlier: Phase, later: Phase): boolean {
  return lives.some((life) => {
    const start = life.findIndex((group) => group.includes(earlier))
    const end = life.findIndex((group) => group.includes(later))
    return start !== -1 && start < end
  })
}

/** The phases that can bring a row into being, the likeliest first. */
export const birthPhases: readonly Phase[] = [
  'created',
  'registered',
  'joined',
  'ordered',
  'requested',
  'opened',
  'occurred',
  'issued',
  'hired',
  'sent',
  'paid',
  'processed',
  'changed',
  'published',
  'started',
  'assigned',
  'shipped',
  'delivered',
  'received',
  'returned',
  'refunded',
]
