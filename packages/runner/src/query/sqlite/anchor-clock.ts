import { DatabaseSync, type SQLOutputValue } from 'node:sqlite'

/** Functions of days and times, with the place of the argument that `now` may stand in. */
const functions: Readonly<Record<string, number>> = {
  date: 0,
  time: 0,
  datetime: 0,
  julianday: 0,
  unixepoch: 0,
  strftime: 1,
}

const clocks: Readonly<Record<string, string>> = {
  current_date: 'date',
  current_time: 'time',
  current_timestamp: 'datetime',
}

/** Stops a database's clock: what asks for now is told the instant; the rest is SQLite's own arithmetic. */
export function anchorClock(database: DatabaseSync, now: string): void {
  const instant = now.replace('T', ' ').replace(/Z$/, '')
  // a second database computes what the first one's functions are replaced by
  const helper = new DatabaseSync(':memory:')
  for (const [name, place] of Object.entries(functions)) {
    const statements = new Map<number, ReturnType<typeof helper.prepare>>()
    database.function(name, { varargs: true, deterministic: true }, (...given) => {
      const values = given.length === place ? [...given, 'now'] : given
      const told = values.map((value, at) =>
        at === place && String(value).toLowerCase() === 'now' ? instant : value,
      )
      const statement =
        statements.get(told.length) ??
        helper.prepare(`SELECT ${name}(${told.map(() => '?').join(', ')}) AS value`)
      statements.set(told.length, statement)
      return readValue(statement.get(...told))
    })
  }
  for (const [name, of] of Object.entries(clocks)) {
    const value = readValue(helper.prepare(`SELECT ${of}(?) AS value`).get(instant))
    database.function(name, { deterministic: true }, () => value)
  }
}

function readValue(row: Record<string, SQLOutputValue> | undefined): SQLOutputValue {
  return row?.['value'] ?? null
}
