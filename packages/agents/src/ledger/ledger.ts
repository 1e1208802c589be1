/**
 * How a call ended: `valid` may be reused; `invalid` has flaws; `unusable` was answered and cannot be read;
 * `failed` was not answered. All are kept; only what is valid is ever given to another run.
 */
export type Outcome = 'valid' | 'invalid' | 'unusable' | 'failed'

/** One call as the ledger keeps it. */
export interface LedgerEntry {
  /** A hash of all that shaped the answer. */
  readonly key: string
  /** The run that made the call. */
  readonly run: string
  readonly outcome: Outcome
  /** Milliseconds since 1970. */
  readonly at: number
  readonly provider: string
  readonly model: string
  readonly role: string
  readonly system: string
  readonly prompt: string
  /** The JSON Schema as text, or null. */
  readonly schema: string | null
  /** Seed, sample, limit of tokens and temperature. */
  readonly parameters: string
  readonly text: string
  readonly inputTokens: number
  readonly outputTokens: number
  readonly dollars: number | null
  readonly fault: string | null
  /** The fault's message, or the flaws, each on its line. */
  readonly why: string
  readonly seconds: number
}

/** What the ledger holds; the names are those of `cache stats --json`. */
export interface LedgerStats {
  readonly valid_entries: number
  /** Valid ones past their time to live: replayed, no longer reused. */
  readonly expired_entries: number
  readonly invalid_entries: number
  readonly failed_entries: number
  readonly total_size_mb: number
  readonly runs: number
  readonly input_tokens: number
  readonly output_tokens: number
  readonly dollars: number
}

/** Every answer ever bought. Safe for several processes at once. */
export interface Ledger {
  /** What this very run was answered, of whatever outcome: the run goes on where it stopped. */
  recall(key: string, run: string): LedgerEntry | null
  /** The newest valid answer that is young enough to be reused. */
  find(key: string): LedgerEntry | null
  /** The newest answer of whatever outcome and age, for a replay. */
  replay(key: string): LedgerEntry | null
  /** Kept when this returns: a process that is killed loses nothing. */
  record(entry: LedgerEntry): void
  /** What a run was found to be flawed after it was recorded is no longer reused. */
  reject(key: string, run: string, why: string): void
  stats(): LedgerStats
  /** Removes all entries, or the expired ones alone, and says how many. */
  clear(which: 'all' | 'expired'): number
  entries(): Iterable<LedgerEntry>
  /** Adds entries that are not there yet, all or none, and says how many. */
  add(entries: Iterable<LedgerEntry>): number
  close(): void
}
