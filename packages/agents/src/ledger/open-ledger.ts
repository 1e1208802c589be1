import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { hashText } from './hash-request.ts'
import type { Ledger, LedgerEntry } from './ledger.ts'
import { ledgerFile } from './ledger-file.ts'
import { openDatabase } from './open-database.ts'
import { prepareStatements, type StoredEntry } from './statements.ts'

/** How a ledger is opened. */
export interface LedgerOptions {
  readonly folder: string
  /** How long an answer may be reused by other runs. */
  readonly hours?: number
  readonly now?: () => number
}

const defaultHours = 24

/** Opens the ledger of a folder, and makes it where there is none. */
export async function openLedger({
  folder,
  hours = defaultHours,
  now = Date.now,
}: LedgerOptions): Promise<Ledger> {
  mkdirSync(folder, { recursive: true })
  const database = await openDatabase(join(folder, ledgerFile))
  const statements = prepareStatements(database)
  const oldest = (): number => now() - hours * 3_600_000
  const insert = (entry: LedgerEntry): boolean => {
    // a prompt's fixed parts are kept once
    const system = hashText(entry.system)
    statements.keepText.run(system, entry.system)
    const schema = entry.schema === null ? null : hashText(entry.schema)
    if (schema !== null) statements.keepText.run(schema, entry.schema)
    return Number(statements.insert.run({ ...entry, system, schema }).changes) > 0
  }
  return {
    recall: (key, run) => read(statements.recall.get(key, run)),
    find: (key) => read(statements.find.get(key, oldest())),
    replay: (key) => read(statements.replay.get(key)),
    record: (entry) => void addAll(database, [entry], insert),
    reject: (key, run, why) => void statements.reject.run(why, key, run),
    stats: () => statements.stats(oldest()),
    clear(which) {
      const removed =
        which === 'all' ? statements.clear.run() : statements.clearExpired.run(oldest())
      statements.dropTexts.run()
      database.exec('VACUUM')
      return Number(removed.changes)
    },
    *entries() {
      for (const row of statements.all.iterate()) yield row as unknown as LedgerEntry
    },
    add: (entries) => addAll(database, entries, insert),
    close: () => database.close(),
  }
}

function read(row: StoredEntry | undefined): LedgerEntry | null {
  return row === undefined ? null : (row as unknown as LedgerEntry)
}

function addAll(
  database: DatabaseSync,
  entries: Iterable<LedgerEntry>,
  insert: (entry: LedgerEntry) => boolean,
): number {
  database.exec('BEGIN IMMEDIATE')
  try {
    let added = 0
    for (const entry of entries) if (insert(entry)) added++
    database.exec('COMMIT')
    return added
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}
