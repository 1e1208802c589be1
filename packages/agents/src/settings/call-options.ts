/** How models are called, as every job takes it; numbers may be as they were typed. */
export interface CallOptions {
  /** `provider:name`; default `WORLDLOOM_MODEL`, else `worldloom.config.json`, else `offline`. */
  readonly model?: string | undefined
  /** Where the server of `openai-compatible` models is. */
  readonly baseUrl?: string | undefined
  /** The most calls at once. */
  readonly concurrency?: number | string | undefined
  /** Dollars; before more is spent, the run stops and can be resumed. */
  readonly budget?: number | string | undefined
  readonly maxTokens?: number | string | undefined
  readonly cacheDir?: string | undefined
  /** The ledger alone answers. */
  readonly replay?: boolean | undefined
  /** `full` writes a page for every call. */
  readonly trace?: string | undefined
  /** Stops the run; it can be resumed. */
  readonly signal?: AbortSignal | undefined
}
