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
  const hash = rememberHashes()
  const insert = (entry: LedgerEntry): boolean => {
    const system = hash(entry.system)
    const schema = entry.schema === null ? null : hash(entry.schema)
    return Number(statements.insert.run({ ...entry, system, schema }).changes) > 0
  }
  // a prompt's fixed parts are kept once
  const insertWithTexts = (entry: LedgerEntry): boolean => {
    for (const text of listTexts(entry)) statements.keepText.run(hash(text), text)
    return insert(entry)
  }
  const standing = new Set<string>()
  const record = (entry: LedgerEntry): void => {
    const texts = listTexts(entry)
    // one statement is a transaction of its own
    if (texts.every((text) => standing.has(text)) && tryInsert(entry, insert)) return
    addAll(database, [entry], insertWithTexts)
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
    add: (entries) => addAll(database, entries, insertWithTexts),
    close: () => database.close(),
  }
}

/** The fixed parts of a prompt. */
function listTexts({ system, schema }: LedgerEntry): readonly string[] {
  return schema === null ? [system] : [system, schema]
}

/** Hashes texts of which the same come again and again. */
function rememberHashes(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const found = known.get(text) ?? hashText(text)
    if (known.size >= mostHashes) known.clear()
    known.set(text, found)
    return found
  }
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
