/**
 * Where a status stands in the life of an order, a payment, a ticket: main phases follow each other,
 * branches leave the main path after one of its phases.
 */
interface Phase {
  readonly words: readonly string[]
  readonly at: number
  /** For a branch: the last main phase before it. */
  readonly leaves?: number
}

const phases: readonly Phase[] = [
  { words: ['draft', 'cart'], at: 0 },
  {
    words: [
      'new',
      'created',
      'open',
      'opened',
      'placed',
      'submitted',
      'requested',
      'ordered',
      'todo',
      'received',
    ],
    at: 1,
  },
  {
    words: ['pending', 'awaiting', 'waiting', 'queued', 'hold', 'unpaid', 'scheduled', 'invited'],
    at: 2,
  },
  {
    words: ['confirmed', 'accepted', 'approved', 'assigned', 'authorized', 'verified', 'active'],
    at: 3,
  },
  { words: ['paid', 'captured', 'settled', 'invoiced'], at: 4 },
  { words: ['processing', 'progress', 'preparing', 'started', 'running', 'review'], at: 5 },
  { words: ['packed', 'ready', 'picked', 'label'], at: 6 },
  { words: ['shipped', 'dispatched', 'sent', 'published'], at: 7 },
  { words: ['transit', 'departed', 'arrived'], at: 8 },
  { words: ['out'], at: 9 },
  { words: ['delivered', 'succeeded', 'success'], at: 10 },
  {
    words: [
      'completed',
      'complete',
      'closed',
      'done',
      'resolved',
      'fulfilled',
      'finished',
      'archived',
    ],
    at: 11,
  },
  {
    words: ['cancelled', 'canceled', 'voided', 'void', 'withdrawn', 'abandoned', 'expired'],
    at: 20,
    leaves: 3,
  },
  {
    words: ['failed', 'declined', 'rejected', 'denied', 'error', 'blocked', 'suspended'],
    at: 21,
    leaves: 2,
  },
  { words: ['lost', 'exception', 'delayed'], at: 22, leaves: 8 },
  { words: ['returned', 'return', 'disputed', 'reopened'], at: 30, leaves: 10 },
  { words: ['refunded', 'refund', 'chargeback', 'reversed'], at: 31, leaves: 30 },
]

/** For each status, the positions of the statuses a row went through to reach it, itself last. */
export function findStatusPaths(statuses: readonly string[]): readonly (readonly number[])[] {
  const placed = statuses.map((status) => findPhase(status))
  const known = placed.map((phase, i) => ({ i, phase })).filter(({ phase }) => phase !== null)
  const before = (limit: number): readonly number[] =>
    known
      .filter(
        ({ phase }) => phase && phase.at <= limit && (phase.leaves === undefined || phase.at >= 30),
      )
      .sort((a, b) => (a.phase?.at ?? 0) - (b.phase?.at ?? 0))
      .map(({ i }) => i)
  return statuses.map((_, i) => {
    const phase = placed[i]
    if (!phase) return i === 0 ? [0] : [0, i]
    const path = phase.leaves === undefined ? before(phase.at - 1) : before(phase.leaves)
    return [...path.filter((step) => step !== i), i]
  })
}

/** The place of a status in the course of things, 0 to 31, or null where its word is not known. */
export function phaseOf(status: string): number | null {
  return findPhase(status)?.at ?? null
}

function findPhase(status: string): Phase | null {
  const words = status.toLowerCase().split(/[^a-z]+/)
  const matches = phases.filter((phase) => phase.words.some((word) => words.includes(word)))
  // the furthest word decides: «return requested» is a return
  return matches.at(-1) ?? null
}
