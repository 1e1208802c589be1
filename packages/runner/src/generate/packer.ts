import type { DuckDBConnection } from '@duckdb/node-api'

/** Bytes of rows from which on they may not fit into memory with what is at work beside them. */
const many = 1_300_000_000

/**
 * Packs the tables on the way once many rows have come. As they are made, they stand in memory value by value;
 * packed, they take a tenth of the room, and what would be written to disk and read again stays in memory.
 */
export class Packer {
  readonly #connection: DuckDBConnection
  readonly #many: number
  #packed = 0

  constructor(connection: DuckDBConnection, most: number = many) {
    this.#connection = connection
    this.#many = most
  }

  async pack(): Promise<void> {
    const held = await this.#measure()
    // tables may have been dropped since
    this.#packed = Math.min(this.#packed, held)
    // what is packed already is not packed again
    if (held < this.#many || held - this.#packed < this.#many / 2) return
    await this.#connection.run('CHECKPOINT')
    this.#packed = await this.#measure()
  }

  async #measure(): Promise<number> {
    const result = await this.#connection.runAndReadAll(
      "SELECT sum(memory_usage_bytes + temporary_storage_bytes) FROM duckdb_memory() WHERE tag = 'IN_MEMORY_TABLE'",
    )
    return Number(result.getRows()[0]?.[0] ?? 0)
  }
}
