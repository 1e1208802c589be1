import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite'
import type { LedgerStats } from './ledger.ts'

/** A row as SQLite gives it. */
export type StoredEntry = Record<string, SQLOutputValue>

/** The ledger's SQL, prepared once. */
export interface Statements {
  readonly keepText: StatementSync
  readonly insert: StatementSync
  readonly recall: StatementSync
  readonly find: StatementSync
  readonly replay: StatementSync
  readonly reject: StatementSync
  readonly clear: StatementSync
  readonly clearExpired: StatementSync
  readonly dropTexts: StatementSync
  readonly all: StatementSync
  stats(oldest: number): LedgerStats
}

const columns = `key, run, outcome, at, provider, model, role, prompt, parameters, entries.text AS text,
  inputTokens, outputTokens, dollars, fault, why, seconds`
const select = `SELECT ${columns}, systems.text AS system, schemas.text AS schema FROM entries
  JOIN texts AS systems ON systems.hash = entries.system
  LEFT JOIN texts AS schemas ON schemas.hash = entries.schema`
const newest = 'ORDER BY at DESC, entries.id DESC LIMIT 1'

/** Prepares every statement of the ledger. */
export function prepareStatements(database: DatabaseSync): Statements {
  const stats = database.prepare(`SELECT
    count(*) FILTER (WHERE outcome = 'valid' AND at >= :oldest) AS valid,
    count(*) FILTER (WHERE outcome = 'valid' AND at < :oldest) AS expired,
    count(*) FILTER (WHERE outcome = 'invalid') AS invalid,
    count(*) FILTER (WHERE outcome IN ('unusable', 'failed')) AS failed,
    count(DISTINCT run) AS runs, sum(inputTokens) AS input, sum(outputTokens) AS output, sum(dollars) AS dollars
    FROM entries`)
  const size = database.prepare(
    'SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()',
  )
  return {
    keepText: database.prepare('INSERT OR IGNORE INTO texts (hash, text) VALUES (?, ?)'),
    // an entry that is there already, as after a second import, stays as it is
    insert:
      database.prepare(`INSERT INTO entries (key, run, outcome, at, provider, model, role, system, prompt,
      schema, parameters, text, inputTokens, outputTokens, dollars, fault, why, seconds)
      SELECT :key, :run, :outcome, :at, :provider, :model, :role, :system, :prompt,
      :schema, :parameters, :text, :inputTokens, :outputTokens, :dollars,
      :fault, :why, :seconds
      WHERE NOT EXISTS (SELECT 1 FROM entries WHERE key = :key AND at = :at AND run = :run AND text = :text
        AND outcome = :outcome)`),
    recall: database.prepare(
      `${select} WHERE key = ? AND run = ? AND outcome <> 'failed' ${newest}`,
    ),
    find: database.prepare(`${select} WHERE key = ? AND at >= ? AND outcome = 'valid' ${newest}`),
    replay: database.prepare(`${select} WHERE key = ? AND outcome <> 'failed' ${newest}`),
    reject: database.prepare(
      `UPDATE entries SET outcome = 'invalid', why = ? WHERE key = ? AND run = ? AND outcome = 'valid'`,
    ),
    clear: database.prepare('DELETE FROM entries'),
    clearExpired: database.prepare('DELETE FROM entries WHERE at < ?'),
    dropTexts: database.prepare(`DELETE FROM texts WHERE hash NOT IN (SELECT system FROM entries)
      AND hash NOT IN (SELECT schema FROM entries WHERE schema IS NOT NULL)`),
    all: database.prepare(`${select} ORDER BY entries.id`),
    stats: (oldest) => readStats(stats.get({ oldest }) ?? {}, size.get() ?? {}),
  }
}

function readStats(row: StoredEntry, size: StoredEntry): LedgerStats {
  const read = (name: string): number => Number(row[name] ?? 0)
  return {
    valid_entries: read('valid'),
    expired_entries: read('expired'),
    invalid_entries: read('invalid'),
    failed_entries: read('failed'),
    total_size_mb: Math.round(Number(size['bytes'] ?? 0) / 1000) / 1000,
    runs: read('runs'),
    input_tokens: read('input'),
    output_tokens: read('output'),
    dollars: Math.round(read('dollars') * 1e6) / 1e6,
  }
}
