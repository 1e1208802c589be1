import type { Price } from '../budget/price.ts'

/** What can be set by a flag, by the environment, or in `worldloom.config.json`, in this order. */
export interface Settings {
  readonly model: string
  readonly baseUrl: string | null
  readonly embedder: string
  /** Rows or texts a call. */
  readonly batchSize: number
  /** The folder in which runs get theirs. */
  readonly runs: string
  /** The folder of the ledger. */
  readonly cache: string
  /** How long an answer may be reused by other runs. */
  readonly cacheHours: number
  /** Dollars. */
  readonly budget: number | null
  /** Tokens of a whole run, in and out. */
  readonly maxTokens: number | null
  /** The most calls at once. */
  readonly concurrency: number | null
  readonly requestsPerMinute: number | null
  readonly tokensPerMinute: number | null
  /** The time limit of a call; null for one that fits where the model runs. */
  readonly seconds: number | null
  /** The limit of tokens of one answer. */
  readonly answerTokens: number
  /** By model, as `--model` names it; each wins over what the program knows. */
  readonly prices: Readonly<Record<string, Price>>
}
