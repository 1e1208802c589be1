import type { Budget, Usage } from '../budget/open-budget.ts'
import type { Clock } from '../clock.ts'
import type { Limits } from '../limits/open-limits.ts'
import type { Model, ModelAnswer, ModelRequest } from '../models/model.ts'
import { ModelFault } from '../models/model-fault.ts'

/** What one attempt passes through. */
export interface AskOptions {
  readonly model: Model
  readonly request: ModelRequest
  readonly budget: Budget
  readonly limits: Limits
  readonly seconds: number
  readonly clock: Clock
  /** What the call will about take, and what it can take at the most. */
  readonly likely: Usage
  readonly most: Usage
  /** Called when the call goes out. */
  readonly onStart: () => void
  readonly signal: AbortSignal | undefined
}

/** Makes one call: money is set aside for it, it waits for its place, and its time is limited. */
export async function askModel(options: AskOptions): Promise<ModelAnswer> {
  const { model, request, budget, limits, likely, most, onStart, signal } = options
  // what is computed here costs nothing and waits for nobody
  if (model.isComputed) return model.answer(request, signal)
  const reservation = await budget.reserve(most, signal)
  const slot = await limits.enter(likely.input + likely.output, signal).catch((error: unknown) => {
    reservation.settle({ input: 0, output: 0 })
    throw error
  })
  onStart()
  try {
    const answer = await answerInTime(options)
    reservation.settle({ input: answer.inputTokens, output: answer.outputTokens })
    slot.succeed(answer.inputTokens + answer.outputTokens)
    return answer
  } catch (error) {
    const fault = error instanceof ModelFault ? error : null
    if (fault?.answered) {
      const { inputTokens: input, outputTokens: output } = fault.answered
      reservation.settle({ input, output })
      slot.succeed(input + output)
    } else if (fault === null || unknownCost.has(fault.kind)) {
      // the provider may have worked on it, and may send the bill
      reservation.forfeit()
      slot.leave()
    } else {
      reservation.settle({ input: 0, output: 0 })
      if (fault.kind === 'rate-limit' || fault.kind === 'overloaded') slot.retreat(fault.retryAfter)
      else slot.leave()
    }
    throw error
  }
}

const unknownCost: ReadonlySet<string> = new Set(['cut', 'timeout', 'endless', 'stopped'])

// a reason made once: one made each time would carry a stack
const done = new Error('The call is over.')

/** A model that does not hear the signal is left to itself. */
async function answerInTime({
  model,
  request,
  seconds,
  clock,
  signal,
}: AskOptions): Promise<ModelAnswer> {
  const call = new AbortController()
  const over = new AbortController()
  const stop = (): void =>
    call.abort(new ModelFault('stopped', 'The call was stopped.', { cause: signal?.reason }))
  signal?.addEventListener('abort', stop, { once: true })
  clock.sleep(seconds * 1000, over.signal).then(
    () => call.abort(new ModelFault('timeout', `No answer came within ${seconds} seconds.`)),
    () => undefined,
  )
  const aborted = new Promise<never>((_, reject) => {
    call.signal.addEventListener('abort', () => reject(call.signal.reason as Error), { once: true })
  })
  try {
    return await Promise.race([model.answer(request, call.signal), aborted])
  } finally {
    over.abort(done)
    signal?.removeEventListener('abort', stop)
  }
}
