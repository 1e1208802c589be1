import { ModelFault } from '../models/model-fault.ts'
import type {
  FailedTry,
  Flaw,
  ImproveEvent,
  ImproveOutcome,
  Review,
  Turn,
} from './improve-event.ts'

/** The parts of the loop. */
export interface ImproveOptions<Draft> {
  readonly draft: (turn: Turn<Draft>) => Promise<Draft>
  readonly validate: (draft: Draft) => readonly Flaw[]
  readonly review: (draft: Draft, flaws: readonly Flaw[]) => Promise<Review<Draft>>
  readonly tries: number
}

// a prompt must not grow with the number of things wrong
const mostFlaws = 20

/** Drafts, validates, reviews and drafts again, until a draft is valid or its tries are spent. */
export async function* improve<Draft>({
  draft,
  validate,
  review,
  tries,
}: ImproveOptions<Draft>): AsyncGenerator<ImproveEvent<Draft>, ImproveOutcome<Draft>> {
  const failed: FailedTry<Draft>[] = []
  let turn: Turn<Draft> = { attempt: 1, previous: null, flaws: [], advice: [] }
  for (let attempt = 1; attempt <= tries; attempt++) {
    yield { kind: 'draft-start', attempt }
    const made = await tryDraft(draft, { ...turn, attempt })
    if (made.kind === 'fault') {
      const { kind: fault, message } = made.fault
      yield { kind: 'draft-fault', attempt, fault, message }
      const flaws = [{ path: '', message }]
      failed.push({ attempt, draft: null, flaws })
      turn = { attempt, previous: null, flaws, advice: [] }
      continue
    }
    yield { kind: 'draft-end', attempt, draft: made.draft }
    const flaws = validate(made.draft)
    yield { kind: 'check-end', attempt, draft: made.draft, flaws }
    const reviewed = await review(made.draft, flaws)
    yield { kind: 'review-end', attempt, review: reviewed }
    const after = reviewed.draft ?? made.draft
    const left = reviewed.draft === undefined ? flaws : validate(after)
    // a review may reject what is valid; it may not accept what is not
    if (reviewed.outcome !== 'rejected' && left.length === 0)
      return { kind: 'accepted', draft: after, attempts: attempt, failed }
    failed.push({ attempt, draft: made.draft, flaws })
    const shown = flaws.slice(0, mostFlaws)
    turn = {
      attempt,
      previous: isSame(shown, turn.flaws) ? null : made.draft,
      flaws: shown,
      advice: reviewed.advice,
    }
  }
  return { kind: 'spent', attempts: tries, failed }
}

function isSame(flaws: readonly Flaw[], others: readonly Flaw[]): boolean {
  const say = ({ path, message }: Flaw): string => `${path} ${message}`
  return flaws.map(say).join('\n') === others.map(say).join('\n')
}

type Made<Draft> =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'fault'; readonly fault: ModelFault }

/** A fault that another try may mend is a failed try; any other ends the loop. */
async function tryDraft<Draft>(
  draft: (turn: Turn<Draft>) => Promise<Draft>,
  turn: Turn<Draft>,
): Promise<Made<Draft>> {
  try {
    return { kind: 'draft', draft: await draft(turn) }
  } catch (error) {
    if (error instanceof ModelFault && mendable.has(error.kind))
      return { kind: 'fault', fault: error }
    throw error
  }
}

const mendable: ReadonlySet<string> = new Set([
  'unreadable',
  'truncated',
  'endless',
  'refused',
  'timeout',
  'cut',
  'overloaded',
  'server-error',
  'rate-limit',
])
