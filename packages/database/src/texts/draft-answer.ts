import {
  type Called,
  type Caller,
  type CallRequest,
  type Flaw,
  type GroupChat,
  improve,
  ModelFault,
  type Turn,
} from '@worldloom/agents'
import { TalkOfCall } from './talk-of-call.ts'

/** What stands around every call of a run. */
export interface Drafting {
  readonly caller: Caller
  readonly chat: GroupChat
  readonly model: string
  readonly signal: AbortSignal
  readonly health: Health
}

/** How the model does; once it is known that no call can succeed, none is made. */
export interface Health {
  /** Why there is no use in asking, or null. */
  why: string | null
  /** Requests that were given up without any answer. */
  silent: number
  answered: number
}

/** One request with what makes its answer fit. */
export interface DraftTask {
  /** Such as `Product, rows 1 to 20`. */
  readonly subject: string
  readonly ask: (turn: Turn<unknown>) => CallRequest
  readonly check: (answer: unknown) => readonly Flaw[]
}

/** The answer, the best there was where none was wholly fit, and every call made for it. */
export interface Drafted {
  /** Null where there was none. */
  readonly answer: unknown
  /** Why there is no answer, or what is wrong with it; null where nothing is. */
  readonly why: string | null
  readonly calls: readonly DraftedCall[]
}

export interface DraftedCall {
  readonly prompt: string
  readonly answer: string
  /** Why it brought nothing that could be used, or null. */
  readonly fault: string | null
}

const tries = 3
// a model that never answered so many requests will not answer the next
const mostSilent = 3

/** Asks until an answer is fit or the tries are spent. What stops a run is thrown; what fails is told. */
export async function draftAnswer(drafting: Drafting, task: DraftTask): Promise<Drafted> {
  const { caller, signal, health } = drafting
  const calls: DraftedCall[] = []
  const talk = new TalkOfCall(drafting, task.subject)
  const last: { request: CallRequest | null; called: Called | null } = {
    request: null,
    called: null,
  }
  const loop = improve<unknown>({
    tries,
    draft: async (turn) => {
      if (health.why !== null) throw new ModelFault('unavailable', health.why)
      const judge = (value: unknown): readonly string[] => task.check(value).map(sayFlaw)
      const request = { ...task.ask(turn), judge }
      last.request = request
      talk.asks(request)
      last.called = await caller.call(request, signal)
      health.answered += 1
      return last.called.value
    },
    validate: task.check,
    review: async (_, flaws) =>
      flaws.length === 0
        ? { outcome: 'accepted', advice: [], by: 'rules' }
        : { outcome: 'rejected', advice: [], by: 'rules' },
  })
  let best: { readonly answer: unknown; readonly flaws: readonly Flaw[] } | null = null
  let lastFault = ''
  try {
    for (let step = await loop.next(); !step.done; step = await loop.next()) {
      const event = step.value
      if (event.kind === 'draft-end' && last.called) talk.answers(last.called)
      if (event.kind === 'check-end') {
        talk.finds(event.flaws)
        if (best === null || event.flaws.length < best.flaws.length)
          best = { answer: event.draft, flaws: event.flaws }
        calls.push(
          tellCall(
            last.request,
            last.called,
            event.flaws.length === 0 ? null : sayFlaws(event.flaws),
          ),
        )
      }
      if (event.kind === 'draft-fault') {
        lastFault = event.message
        talk.fails(event.fault, event.message)
        calls.push(tellCall(last.request, null, `${event.fault}: ${event.message}`))
      }
    }
  } catch (error) {
    if (!(error instanceof ModelFault) || stops.has(error.kind) || signal.aborted) throw error
    lastFault = error.message
    if (health.why === null) {
      talk.fails(error.kind, error.message)
      calls.push(tellCall(last.request, null, `${error.kind}: ${error.message}`))
      if (hopeless.has(error.kind)) health.why = error.message
    }
  }
  if (best)
    return { answer: best.answer, why: best.flaws.length > 0 ? sayFlaws(best.flaws) : null, calls }
  health.silent += 1
  if (health.answered === 0 && health.silent >= mostSilent) health.why ??= lastFault
  return { answer: null, why: lastFault, calls }
}

/** What ends the whole run, to be gone on with later. */
const stops: ReadonlySet<string> = new Set(['budget', 'replay-miss', 'stopped'])
/** What holds for every other call as well. */
const hopeless: ReadonlySet<string> = new Set(['unauthorized', 'not-found', 'unavailable'])

function tellCall(
  request: CallRequest | null,
  called: Called | null,
  fault: string | null,
): DraftedCall {
  return { prompt: request?.prompt ?? '', answer: called?.text ?? '', fault }
}

function sayFlaw({ path, message }: Flaw): string {
  return `${path || '/'} ${message}`
}

function sayFlaws(flaws: readonly Flaw[]): string {
  const [first, ...rest] = flaws
  return `${first ? sayFlaw(first) : ''}${rest.length > 0 ? `, and ${rest.length} more` : ''}`
}
