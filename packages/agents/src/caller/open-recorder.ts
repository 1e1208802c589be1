import { findDollars, type Price } from '../budget/price.ts'
import type { Clock } from '../clock.ts'
import type { HashedRequest } from '../ledger/hash-request.ts'
import type { Ledger, LedgerEntry } from '../ledger/ledger.ts'
import type { Model, ModelAnswer } from '../models/model.ts'
import type { ModelFault } from '../models/model-fault.ts'
import type { Called, CallRequest, CallTotals } from './caller.ts'

/** An answer that came, and what it was an answer to. */
interface Answered {
  readonly request: CallRequest
  readonly hashed: HashedRequest
  readonly answer: ModelAnswer
  readonly flaws: readonly string[]
  readonly attempt: number
  readonly started: number
}

/** Keeps calls in the ledger and counts them. */
export interface Recorder {
  keep(answered: Answered): Called
  keepFault(
    failed: Pick<Answered, 'request' | 'hashed' | 'started'> & { readonly fault: ModelFault },
  ): void
  /** Counts an answer that the ledger gave. */
  recall(called: Called): Called
  flush(): void
  readonly totals: CallTotals
}

// computed answers are lost without harm, so they are written together
const together = 200

/** Opens the recorder of a run. */
export function openRecorder({
  model,
  run,
  ledger,
  price,
  clock,
}: {
  readonly model: Model
  readonly run: string
  readonly ledger: Ledger | undefined
  readonly price: Price | null
  readonly clock: Clock
}): Recorder {
  const totals = { made: 0, cached: 0, failed: 0, inputTokens: 0, outputTokens: 0 }
  const later: LedgerEntry[] = []
  const flush = (): void => {
    if (later.length > 0) ledger?.add(later.splice(0))
  }
  const record = (entry: LedgerEntry): void => {
    if (model.isComputed && ledger) later.push(entry)
    else ledger?.record(entry)
    if (later.length >= together) flush()
  }
  const cost = (input: number, output: number): number | null =>
    price && findDollars(price, { input, output })
  const count = (inputTokens: number, outputTokens: number): void => {
    totals.inputTokens += inputTokens
    totals.outputTokens += outputTokens
  }
  const describe = (
    { role, system, prompt }: CallRequest,
    { key, schema, parameters }: HashedRequest,
    started: number,
  ) => ({
    key,
    run,
    at: clock.now(),
    provider: model.provider,
    model: model.name,
    role,
    system,
    prompt,
    schema,
    parameters,
    seconds: (clock.now() - started) / 1000,
  })
  return {
    keep({ request, hashed, answer, flaws, attempt, started }) {
      const { value, text, inputTokens, outputTokens } = answer
      const dollars = cost(inputTokens, outputTokens)
      const shared = describe(request, hashed, started)
      const outcome = flaws.length === 0 ? 'valid' : 'invalid'
      const why = flaws.join('\n')
      record({ ...shared, outcome, text, inputTokens, outputTokens, dollars, fault: null, why })
      totals.made++
      count(inputTokens, outputTokens)
      const tokens = { input: inputTokens, output: outputTokens }
      const { key, seconds } = shared
      return {
        value,
        text,
        flaws,
        source: 'model',
        key,
        tokens,
        dollars,
        attempts: attempt,
        seconds,
      }
    },
    keepFault({ request, hashed, fault, started }) {
      const { kind, message, answered } = fault
      const { text, inputTokens, outputTokens } = answered ?? nothing
      // an answer without an end is one: whoever goes on or replays takes it for what it was
      const outcome = answered || kind === 'endless' ? 'unusable' : 'failed'
      const dollars = cost(inputTokens, outputTokens)
      const shared = describe(request, hashed, started)
      const why = message
      record({ ...shared, outcome, text, inputTokens, outputTokens, dollars, fault: kind, why })
      totals.failed++
      count(inputTokens, outputTokens)
    },
    recall(called) {
      totals.cached++
      return called
    },
    flush,
    get totals() {
      const { made, failed, inputTokens, outputTokens } = totals
      // what was asked without a price has cost nobody knows what
      const dollars = made + failed === 0 ? 0 : cost(inputTokens, outputTokens)
      return { ...totals, dollars }
    },
  }
}

const nothing = { text: '', inputTokens: 0, outputTokens: 0 }
