import type { DatabaseSync } from 'node:sqlite'

const version = 1
// 64 MB stand beside the file before they are taken over into it, which holds up all calls: at every 4 MB, SQLite's own
// measure, for ten milliseconds each time; a run of some thousand answers is done with it when the ledger is closed
const pagesBeside = 16_000

const tables = `
  CREATE TABLE IF NOT EXISTS texts (hash TEXT PRIMARY KEY, text TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS entries (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    run TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('valid', 'invalid', 'unusable', 'failed')),
    at INTEGER NOT NULL,
    provider TEXT NOT NULL,
    model TEXT NOT NULL,
    role TEXT NOT NULL,
    system TEXT NOT NULL REFERENCES texts (hash),
    prompt TEXT NOT NULL,
    schema TEXT REFERENCES texts (hash),
    parameters TEXT NOT NULL,
    text TEXT NOT NULL,
    inputTokens INTEGER NOT NULL,
    outputTokens INTEGER NOT NULL,
    dollars REAL,
    fault TEXT,
    why TEXT NOT NULL,
    seconds REAL NOT NULL
  );
  CREATE INDEX IF NOT EXISTS entries_by_key ON entries (key, at);
  PRAGMA user_version = ${version};
`

/** A file that is there and no ledger this program can read. */
export class LedgerUnreadable extends Error {
  override readonly name = 'LedgerUnreadable'
}

/** Opens the file in WAL mode, in which readers and a writer of several processes do not wait for each other. */
export async function openDatabase(path: string): Promise<DatabaseSync> {
  // loaded where it is used: Node 22 says on loading that it is new
  const { DatabaseSync } = await import('node:sqlite')
  // SQLite does not wait for the lock under which the mode changes, so processes that start together try again
  for (let attempt = 1; ; attempt++) {
    const database = new DatabaseSync(path)
    try {
      prepare(database)
      return database
    } catch (error) {
      database.close()
      if (error instanceof LedgerUnreadable) throw error
      const message = error instanceof Error ? error.message : String(error)
      if (!/locked|busy/i.test(message) || attempt === 50)
        throw new LedgerUnreadable(`"${path}" cannot be opened as a ledger: ${message}.`, {
          cause: error,
        })
      await new Promise((resolve) => setTimeout(resolve, 20 * attempt))
    }
  }
}

function prepare(database: DatabaseSync): void {
  // of a killed process nothing is lost in this mode; of a machine that loses power, the last moment
  database.exec(`PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
    PRAGMA wal_autocheckpoint = ${pagesBeside};`)
  const found = Number(database.prepare('PRAGMA user_version').get()?.['user_version'])
  if (found > version)
    throw new LedgerUnreadable(`The ledger is of version ${found}; this program reads ${version}.`)
  if (found < version) database.exec(`BEGIN IMMEDIATE; ${tables} COMMIT;`)
}
