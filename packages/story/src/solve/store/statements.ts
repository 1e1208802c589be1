import type { DuckDBPreparedStatement, DuckDBValue } from '@duckdb/node-api'
import type { Connection } from '@worldloom/runner'
import type { Reader } from '../ask-limited.ts'

/** Statements that are kept ready, at most. */
const most = 600

/**
 * Statements that are planned once and run with other values each time: planning takes longer than looking up a row.
 * A plan may rest on what a column held when it was made, so only statements go here whose conditions compare with values.
 */
export class Statements {
  readonly #connection: Connection
  readonly #ready = new Map<string, DuckDBPreparedStatement>()

  constructor(connection: Connection) {
    this.#connection = connection
  }

  async ask(sql: string, values: readonly DuckDBValue[]): Promise<Reader> {
    const statement = this.#ready.get(sql) ?? (await this.#prepare(sql))
    statement.bind([...values])
    return await statement.runAndReadAll()
  }

  close(): void {
    for (const statement of this.#ready.values()) statement.destroySync()
    this.#ready.clear()
  }

  async #prepare(sql: string): Promise<DuckDBPreparedStatement> {
    if (this.#ready.size >= most) this.close()
    const statement = await this.#connection.prepare(sql)
    this.#ready.set(sql, statement)
    return statement
  }
}
