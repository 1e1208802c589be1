import type { ModelRequest } from '../models/model.ts'

/** A call with what its asker knows of it. */
export interface CallRequest extends ModelRequest {
  /** What is wrong with an answer; one with flaws is kept for audit and never reused. */
  readonly judge?: (value: unknown) => readonly string[]
}

/** An answer and how it was come by. */
export interface Called {
  readonly value: unknown
  readonly text: string
  /** What `judge` found. */
  readonly flaws: readonly string[]
  /** `model` was asked now; `ledger` is an answer of another run; `run` one that this run had before it stopped. */
  readonly source: 'model' | 'ledger' | 'run'
  /** The key in the ledger: a hash of all that shaped the answer. */
  readonly key: string
  readonly tokens: { readonly input: number; readonly output: number }
  /** Null where the price is not known. */
  readonly dollars: number | null
  /** Calls made for it, with those that failed; 0 where the ledger answered. */
  readonly attempts: number
  readonly seconds: number
}

/** What happens to a call, for traces and progress. */
export type CallEvent =
  | { readonly kind: 'call-start'; readonly key: string; readonly attempt: number }
  | {
      readonly kind: 'call-fault'
      readonly key: string
      readonly attempt: number
      readonly fault: string
      readonly message: string
      /** Milliseconds until the next attempt, or null for the last. */
      readonly wait: number | null
    }
  | { readonly kind: 'call-end'; readonly key: string; readonly called: Called }

/** Totals of a run's calls: what `report.json` shows under `calls`. */
export interface CallTotals {
  /** Answers bought. */
  readonly made: number
  /** Answers the ledger gave. */
  readonly cached: number
  /** Requests that brought no answer, those that were made again too. */
  readonly failed: number
  readonly inputTokens: number
  readonly outputTokens: number
  /** Null where the price is not known. */
  readonly dollars: number | null
}

/** Asks one model, with ledger, budget, limits and retries around it. */
export interface Caller {
  /** Throws a `ModelFault` where no answer comes. */
  call(request: CallRequest, signal?: AbortSignal): Promise<Called>
  readonly totals: CallTotals
  /** Keeps what is not kept yet; to be called at the end of a run. */
  flush(): void
}
