/** Why a call brought no usable answer. */
export type ModelFaultKind =
  | 'rate-limit' // 429: later
  | 'overloaded' // 503: later
  | 'server-error' // 5xx: it may go better the next time
  | 'cut' // the connection broke before or within the answer
  | 'timeout' // the time limit of a call passed
  | 'truncated' // the answer ran into its limit of tokens
  | 'unreadable' // the answer holds no JSON, or none that can be told
  | 'endless' // the answer did not end within a sane size
  | 'refused' // the model or its filter would not answer
  | 'unauthorized' // no key, a wrong key, no credit
  | 'not-found' // no such model, or no such address
  | 'unsupported-format' // the provider does not take this way to ask for JSON; a weaker one follows
  | 'bad-request' // the provider does not take the request
  | 'impossible' // no value satisfies the schema
  | 'unavailable' // what the model needs is not on this machine
  | 'budget' // the cap is reached
  | 'replay-miss' // the ledger alone was to answer and cannot
  | 'stopped' // stopped from outside

/** A call that failed. Its message is fit for a trace: it holds no key. */
export class ModelFault extends Error {
  readonly kind: ModelFaultKind
  /** How long the provider asks to wait, in milliseconds. */
  readonly retryAfter: number | null
  /** What was answered all the same: it was paid for, and is kept for audit. */
  readonly answered: AnsweredPart | null

  constructor(
    kind: ModelFaultKind,
    message: string,
    {
      retryAfter = null,
      answered = null,
      cause,
    }: {
      readonly retryAfter?: number | null
      readonly answered?: AnsweredPart | null
      readonly cause?: unknown
    } = {},
  ) {
    super(message, { cause })
    this.name = 'ModelFault'
    this.kind = kind
    this.retryAfter = retryAfter
    this.answered = answered
  }
}

/** An answer that could not be used. */
export interface AnsweredPart {
  readonly text: string
  readonly inputTokens: number
  readonly outputTokens: number
}
