import { constants, type DatabaseSync } from 'node:sqlite'

const allowed: ReadonlySet<number> = new Set([
  constants.SQLITE_SELECT,
  constants.SQLITE_READ,
  constants.SQLITE_FUNCTION,
  constants.SQLITE_RECURSIVE,
])

/** From here on a database is only read: no statement attaches, writes, or asks about the database itself. */
export function lockSqlite(database: DatabaseSync): void {
  database.setAuthorizer((action, table) => {
    const isOwn = action === constants.SQLITE_READ && /^sqlite_/i.test(table ?? '')
    return allowed.has(action) && !isOwn ? constants.SQLITE_OK : constants.SQLITE_DENY
  })
}
