import type { DuckDBConnection } from '@duckdb/node-api'
import type { Task } from './read-task.ts'
import { skipSort } from './skip-sort.ts'

/** A connection that runs one statement of a plan after another. */
export class Lane {
  readonly #connection: DuckDBConnection
  readonly #lists: ReadonlyMap<string, Task>
  readonly #uneven: ReadonlySet<string>
  readonly #declared = new Set<string>()

  constructor(
    connection: DuckDBConnection,
    lists: ReadonlyMap<string, Task>,
    /** Tables on the way whose rows stand in blocks that end elsewhere in each run. */
    uneven: ReadonlySet<string>,
  ) {
    this.#connection = connection
    this.#lists = lists
    this.#uneven = uneven
  }

  async run(task: Task): Promise<void> {
    // a list is known only to the connection that declared it
    for (const name of task.picksFrom) await this.#declare(name)
    await this.#execute(task.makes === null ? await this.#skipSort(task.sql) : task.sql)
  }

  /** Gives back the memory of a table on the way. */
  async drop(name: string): Promise<void> {
    await this.#execute(`DROP TABLE ${name};`)
  }

  interrupt(): void {
    this.#connection.interrupt()
  }

  async #skipSort(sql: string): Promise<string> {
    return await skipSort(this.#connection, sql, (work) => this.#uneven.has(work))
  }

  async #declare(name: string): Promise<void> {
    const list = this.#lists.get(name)
    if (!list || this.#declared.has(name)) return
    this.#declared.add(name)
    await this.#execute(list.sql)
  }

  async #execute(sql: string): Promise<void> {
    if (sql.split('\n').every((line) => line.startsWith('--'))) return
    try {
      await this.#connection.run(sql)
    } catch (cause) {
      const [title] = sql.split('\n', 1)
      throw new Error(`DuckDB refused a statement of the plan: ${title}`, { cause })
    }
  }
}
