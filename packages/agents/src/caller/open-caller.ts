import { setImmediate as turn } from 'node:timers/promises'
import { boundTokens, countTokens } from '../budget/count-tokens.ts'
import { type Budget, openBudget, type Usage } from '../budget/open-budget.ts'
import type { Price } from '../budget/price.ts'
import { type Clock, systemClock } from '../clock.ts'
import { type HashedRequest, hashRequest } from '../ledger/hash-request.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { type Limits, openLimits } from '../limits/open-limits.ts'
import type { Model } from '../models/model.ts'
import { ModelFault } from '../models/model-fault.ts'
import { planRetry } from '../retry/plan-retry.ts'
import { askModel } from './ask-model.ts'
import type { CallEvent, Called, Caller, CallRequest } from './caller.ts'
import { consultLedger } from './consult-ledger.ts'
import { openRecorder } from './open-recorder.ts'

/** What stands around a model. */
export interface CallerOptions {
  readonly model: Model
  /** The name of the run, by which it finds its own answers when it goes on. */
  readonly run: string
  readonly ledger?: Ledger | undefined
  /** Null where it is not known. */
  readonly price: Price | null
  readonly budget?: Budget | undefined
  readonly limits?: Limits | undefined
  /** The time limit of a call. */
  readonly seconds?: number | undefined
  /** The limit of tokens of an answer, where a request names none. */
  readonly maxTokens?: number | undefined
  /** The ledger alone answers. */
  readonly replay?: boolean | undefined
  readonly events?: ((event: CallEvent) => void) | undefined
  readonly clock?: Clock | undefined
  readonly chance?: (() => number) | undefined
}

const defaultSeconds = 120
const defaultTokens = 4096
// what a provider adds around a message
const overhead = 100

/** Opens a caller: ledger, then budget, limits and time around each attempt, then the ledger again. */
export function openCaller(options: CallerOptions): Caller {
  const { model, run, ledger, price, replay = false, events, chance } = options
  const { clock = systemClock, seconds = defaultSeconds, maxTokens = defaultTokens } = options
  const budget = options.budget ?? openBudget({ price })
  const limits = options.limits ?? openLimits({ clock })
  const recorder = openRecorder({ model, run, ledger, price, clock })
  // questions that are equal to the last letter are asked once
  const underWay = new Map<string, Promise<Called>>()

  const answer = async (request: CallRequest, signal?: AbortSignal): Promise<Called> => {
    const hashed = hashRequest(model, request)
    const shared = underWay.get(hashed.key)
    if (shared) return shared
    const promise = findOrAsk(request, hashed, signal)
    underWay.set(hashed.key, promise)
    try {
      return await promise
    } finally {
      underWay.delete(hashed.key)
    }
  }

  const findOrAsk = async (
    request: CallRequest,
    hashed: HashedRequest,
    signal: AbortSignal | undefined,
  ): Promise<Called> => {
    const { key } = hashed
    if (ledger && (replay || !model.isComputed)) {
      const kept = consultLedger({ ledger, key, run, request, replay })
      if (kept) return tellEnd(recorder.recall(kept))
    }
    if (replay) throw new ModelFault('replay-miss', 'A replay needs a ledger.')
    return tellEnd(await askUntilAnswered(request, hashed, signal))
  }

  const tellEnd = (called: Called): Called => {
    events?.({ kind: 'call-end', key: called.key, called })
    return called
  }

  const askUntilAnswered = async (
    request: CallRequest,
    hashed: HashedRequest,
    signal: AbortSignal | undefined,
  ): Promise<Called> => {
    const { key } = hashed
    const usage = foresee(model, request, hashed, limits)
    for (let attempt = 1; ; attempt++) {
      let started = clock.now()
      const onStart = (): void => {
        started = clock.now()
        events?.({ kind: 'call-start', key, attempt })
      }
      try {
        const around = { model, request, budget, limits, seconds, clock, onStart, signal }
        const answered = await askModel({ ...around, ...usage })
        const flaws = request.judge?.(answered.value) ?? []
        const kept = recorder.keep({ request, hashed, answer: answered, flaws, attempt, started })
        // kept at once, so that no kill has it paid for twice; whoever waited for its place is sent before more is done
        if (!model.isComputed) await turn()
        return kept
      } catch (error) {
        if (!(error instanceof ModelFault) || error.kind === 'budget') throw error
        recorder.keepFault({ request, hashed, fault: error, started })
        const wait = planRetry(error, attempt, chance)
        const { kind: fault, message } = error
        events?.({ kind: 'call-fault', key, attempt, fault, message, wait })
        if (wait === null) throw error
        await clock.sleep(wait, signal)
      }
    }
  }

  return {
    async call(given, signal) {
      const request = model.isComputed ? given : { maxTokens, ...given }
      try {
        return await answer(request, signal)
      } catch (error) {
        if (!(error instanceof ModelFault) || error.kind !== 'truncated') throw error
        // once: an answer that still does not end repeats itself
        const roomier = { ...request, maxTokens: (request.maxTokens ?? maxTokens) * 4 }
        return await answer(roomier, signal)
      }
    },
    get totals() {
      return recorder.totals
    },
    flush: recorder.flush,
  }
}

const nothing: Usage = { input: 0, output: 0 }

/** What a call will about take, and what it can take at the most. */
function foresee(
  { isComputed }: Model,
  { system, prompt, maxTokens = defaultTokens }: CallRequest,
  { schema }: HashedRequest,
  { countsTokens }: Limits,
): { readonly likely: Usage; readonly most: Usage } {
  if (isComputed) return { likely: nothing, most: nothing }
  const text = `${system}\n${prompt}\n${schema ?? ''}`
  return {
    likely: { input: countsTokens ? countTokens(text) : 0, output: Math.min(maxTokens, 500) },
    most: { input: boundTokens(text) + overhead, output: maxTokens },
  }
}
