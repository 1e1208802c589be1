import {
  type Compiled,
  chooseTexts,
  dialects,
  type Plan,
  printPlan,
  type Table,
  type WritableColumn,
} from '@worldloom/engine'
import { type Connection, openGenerator, quoteName, quoteText, runPlan } from '@worldloom/runner'
import { type Candidate, listCandidates } from './choose-condition.ts'
import { type FactSource, findSource } from './fact-source.ts'
import { readFacts } from './read-facts.ts'
import type { Condition, RowFacts, TableFacts } from './table-facts.ts'

/** Up to so many rows each get texts of their own; more pick from a vocabulary. */
const mostWritten = 1000

const mostGroups = 40
const examplesOfGroup = 5

/** Runs the plan without any model, and reads what the texts of each table have to fit to. */
export async function readTables(
  compiled: Compiled,
  options: {
    readonly threads: number | null
    readonly temporaryFolder: string
    readonly rows: number
    readonly signal: AbortSignal
  },
): Promise<readonly TableFacts[]> {
  const { writable } = chooseTexts(compiled.plan)
  if (writable.size === 0) return []
  const generator = await openGenerator(options)
  options.signal.addEventListener('abort', generator.interrupt)
  try {
    const { connection, connections } = generator
    const statements = printPlan(compiled, 'duckdb')
    for await (const _ of runPlan(connections, statements, options.signal));
    const reader = new TableReader(compiled, connection, [...writable.values()].flat())
    const tables: TableFacts[] = []
    // parents come first in the plan
    for (const { table } of Object.values(compiled.plan.tables)) {
      const columns = writable.get(table.id)
      const read = columns ? await reader.read(table, columns) : null
      if (read) tables.push(read)
    }
    return tables
  } finally {
    options.signal.removeEventListener('abort', generator.interrupt)
    generator.close()
  }
}

class TableReader {
  readonly #plan: Plan
  readonly #connection: Connection
  readonly #works: ReadonlyMap<string, string>
  /** What follows from texts that are still to be written, as `table.column`. */
  readonly #hidden: Set<string>

  constructor(
    { plan, statements }: Compiled,
    connection: Connection,
    columns: readonly WritableColumn[],
  ) {
    this.#plan = plan
    this.#connection = connection
    this.#works = new Map(
      statements.flatMap((statement) =>
        statement.kind === 'create-output' ? [[statement.table, statement.work]] : [],
      ),
    )
    this.#hidden = new Set(columns.flatMap(({ readBy }) => readBy))
  }

  async read(table: Table, columns: readonly WritableColumn[]): Promise<TableFacts | null> {
    const given = this.#plan.tables[table.id]?.given ?? 0
    const beyond = `t."#row" >= ${given}`
    const count = `SELECT count(*) FROM ${this.#workOf(table.id)} AS t WHERE ${beyond}`
    const rows = Number((await this.#ask(count))[0]?.[0] ?? 0)
    if (rows === 0) return null
    const own = new Set([...this.#hidden, ...columns.map(({ name }) => `${table.id}.${name}`)])
    const source = findSource(this.#plan, table, own)
    const read = (where: string, limit: number): Promise<readonly RowFacts[]> =>
      readFacts(this.#connection, source, this.#workOf, where, limit)
    const about = { table, columns, rows }
    if (rows <= mostWritten) {
      const facts = await read(beyond, mostWritten)
      return { ...about, facts, kind: 'rows', condition: null, examples: {} }
    }
    // their texts are picked in the end, so nothing can be said of them before
    for (const { name } of columns) this.#hidden.add(`${table.id}.${name}`)
    const condition = await this.#findCondition(table, own, beyond)
    const examples = await this.#readExamples(condition, source, beyond)
    return { ...about, facts: [], kind: 'vocabulary', condition, examples }
  }

  /** The first candidate with few enough values that are there often enough. */
  async #findCondition(
    table: Table,
    hidden: ReadonlySet<string>,
    beyond: string,
  ): Promise<Condition | null> {
    for (const candidate of listCandidates(this.#plan, table, hidden)) {
      const { joins, value } = this.#reach(table, candidate)
      const query = `SELECT CAST(${value} AS VARCHAR), count(*) FROM ${this.#workOf(table.id)} AS t ${joins} WHERE ${beyond} AND ${value} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1`
      const found = await this.#ask(query)
      if (found.length < 2 || found.length > mostGroups * 5) continue
      const values = found
        .slice(0, mostGroups)
        .map(([text, rows]) => ({ value: String(text), rows: Number(rows) }))
      return { path: candidate.path, values }
    }
    return null
  }

  async #readExamples(
    condition: Condition | null,
    source: FactSource,
    beyond: string,
  ): Promise<TableFacts['examples']> {
    const read = (where: string): Promise<readonly RowFacts[]> =>
      readFacts(this.#connection, source, this.#workOf, where, examplesOfGroup)
    const examples: [string, readonly RowFacts[]][] = [['', await read(beyond)]]
    for (const { value: wanted } of condition?.values ?? []) {
      const { joins, value } = this.#reach(source.table, { path: condition?.path ?? [] })
      const text = quoteText(wanted)
      const rows = `SELECT t."#row" FROM ${this.#workOf(source.table.id)} AS t ${joins} WHERE ${beyond} AND CAST(${value} AS VARCHAR) = ${text} ORDER BY 1 LIMIT ${examplesOfGroup}`
      examples.push([wanted, await read(`t."#row" IN (${rows})`)])
    }
    return Object.fromEntries(examples)
  }

  /** The joins along a path, and the column at its end. */
  #reach(table: Table, { path }: Candidate): { readonly joins: string; readonly value: string } {
    let at = table
    let alias = 't'
    const joins = path.slice(0, -1).flatMap((link, i) => {
      const key = at.foreignKeys.find((candidate) => candidate.link === link)
      const parent = key && this.#plan.tables[key.parent]?.table
      if (!key || !parent) return []
      const next = `c${i + 1}`
      const on = key.columns.map(
        (name, j) =>
          `${next}.${quoteName(key.parentColumns[j] ?? name)} = ${alias}.${quoteName(name)}`,
      )
      at = parent
      alias = next
      return [`LEFT JOIN ${this.#workOf(parent.id)} AS ${next} ON ${on.join(' AND ')}`]
    })
    return { joins: joins.join(' '), value: `${alias}.${quoteName(path.at(-1) ?? '')}` }
  }

  readonly #workOf = (table: string): string =>
    dialects.duckdb.fromWork(this.#works.get(table) ?? table)

  async #ask(query: string): Promise<readonly (readonly unknown[])[]> {
    return (await this.#connection.runAndReadAll(query)).getRows()
  }
}
