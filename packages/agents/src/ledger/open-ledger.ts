import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { remember } from '../remember.ts'
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
  // texts of which the same come again and again
  const hash = remember(hashText, { most: mostHashes, forgets: true })
  const insert = (entry: LedgerEntry): boolean => {
    const system = hash(entry.system)
    const schema = entry.schema === null ? null : hash(entry.schema)
    return Number(statements.insert.run({ ...entry, system, schema }).changes) > 0
  }
  // a prompt's fixed parts are kept once
  const addAll = (entries: Iterable<LedgerEntry>): number => {
    const texts = new Set<string>()
    return inTransaction(database, () => {
      let added = 0
      for (const entry of entries) {
        for (const text of listTexts(entry)) {
          if (texts.has(text)) continue
          statements.keepText.run(hash(text), text)
          if (texts.size >= mostHashes) texts.clear()
          texts.add(text)
        }
        if (insert(entry)) added++
      }
      return added
    })
  }
  const standing = new Set<string>()
  const record = (entry: LedgerEntry): void => {
    const texts = listTexts(entry)
    // one statement is a transaction of its own
    if (texts.every((text) => standing.has(text)) && tryInsert(entry, insert)) return
    addAll([entry])
    if (standing.size >= mostHashes) standing.clear()
    for (const text of texts) standing.add(text)
  }
  return {
    recall: (key, run) => read(statements.recall.get(key, run)),
    find: (key) => read(statements.find.get(key, oldest())),
    replay: (key) => read(statements.replay.get(key)),
    record,
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
    add: addAll,
    close: () => database.close(),
  }
}

/** The fixed parts of a prompt. */
function listTexts({ system, schema }: LedgerEntry): readonly string[] {
  return schema === null ? [system] : [system, schema]
}

const mostHashes = 100

/** False where another process has cleared the ledger since, and its texts with it. */
function tryInsert(entry: LedgerEntry, insert: (entry: LedgerEntry) => boolean): boolean {
  try {
    insert(entry)
    return true
  } catch (error) {
    if (error instanceof Error && /FOREIGN KEY/.test(error.message)) return false
    throw error
  }
}

function read(row: StoredEntry | undefined): LedgerEntry | null {
  return row === undefined ? null : (row as unknown as LedgerEntry)
}

function inTransaction<Value>(database: DatabaseSync, work: () => Value): Value {
  database.exec('BEGIN IMMEDIATE')
  try {
    const value = work()
    database.exec('COMMIT')
    return value
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}
