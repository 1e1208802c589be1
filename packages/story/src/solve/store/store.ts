import type { Connection } from '@worldloom/runner'
import { quoteName } from '../../tree/print-expression.ts'
import {
  getColumn,
  type Value,
  type World,
  type WorldColumn,
  type WorldTable,
} from '../../world/world.ts'
import type { Dice } from './dice.ts'
import { Memory } from './memory.ts'
import type { Moved } from './moved.ts'
import { Statements } from './statements.ts'

/** A row by column name. */
export type Cells = Readonly<Record<string, Value>>

export interface FoundRow {
  /** Where it is for statements of this transaction. */
  readonly at: bigint
  /** Where it is for good, once the transaction is done. */
  readonly row: number
  readonly cells: Cells
}

export interface Change {
  readonly table: WorldTable
  readonly row: number
  readonly columns: readonly string[]
}

/** Rows that one statement put in. */
export interface InsertedMass {
  readonly table: WorldTable
  /** The number of the first of them. */
  readonly row: number
  readonly count: number
  readonly sql: string
}

/** DuckDB numbers rows of an open transaction from here. */
export const firstLocal = 36_028_797_018_960_000n
/** Background rows that are looked at to learn what a table's rows are like. */
const sampleSize = 60
/** From so many rows on, reading them all takes longer than planning a statement. */
const many = 50_000

/** The rows of a story: what is there, what is added, and which cells must stay as they are. */
export class Store {
  readonly connection: Connection
  /** A database of its own to try values in: an error there breaks off no transaction. */
  readonly pool: Connection
  readonly world: World
  readonly dice: Dice
  /** Cells of rows, old and new, that were moved. */
  readonly changes: Change[] = []
  readonly masses: InsertedMass[] = []
  /** Columns whose empty cells were filled. */
  readonly fills: { readonly table: WorldTable; readonly column: WorldColumn }[] = []
  /** Keys given out in the open transaction, whose rows may not be there yet. */
  readonly issued: Set<string> = new Set()
  readonly #statements: Statements
  readonly #samples = new Map<string, readonly Cells[]>()
  readonly #memory = new Memory()
  /** Rows with those of the open transaction, and without. */
  readonly #rows = new Map<string, number>()
  #committed: ReadonlyMap<string, number> = new Map()
  readonly #protected = new Map<string, ReadonlySet<string>>()
  readonly #moved = new Map<string, Moved>()
  #undo: (() => void)[] = []

  constructor(connection: Connection, pool: Connection, world: World, dice: Dice) {
    this.connection = connection
    this.pool = pool
    this.world = world
    this.dice = dice
    this.#statements = new Statements(connection)
    for (const { id, rows } of world.tables) this.#rows.set(id, rows)
  }

  /** Some rows of the background, always the same ones. */
  async sample(table: WorldTable): Promise<readonly Cells[]> {
    const known = this.#samples.get(table.id)
    if (known) return known
    const rows = Array.from({ length: table.rows }, (_, row) => row)
    const wanted =
      table.rows <= sampleSize
        ? rows
        : Array.from({ length: sampleSize }, () => this.dice.below(table.rows))
    const found =
      wanted.length === 0
        ? []
        : await this.#read(table, `WHERE rowid IN (${wanted.join(', ')}) ORDER BY rowid`, [])
    const cells = found.map((row) => row.cells)
    this.#samples.set(table.id, cells)
    return cells
  }

  /** Any row of the background; null where there is none. */
  async pickRow(table: WorldTable): Promise<Cells | null> {
    if (table.rows === 0) return null
    const row = this.dice.below(table.rows)
    const [found] =
      table.rows < many
        ? await this.#read(table, 'WHERE rowid = $1::BIGINT', [String(row)])
        : await this.#read(table, `WHERE rowid = ${row}`, [])
    return found?.cells ?? null
  }

  /** Forgets what the background was like, after some of it was changed. */
  forget(table: WorldTable): void {
    this.#samples.delete(table.id)
    this.#memory.noteChange(table.id)
  }

  /** The first row with these values, or null. */
  async find(table: WorldTable, cells: Cells): Promise<FoundRow | null> {
    const question = `${table.id} ${JSON.stringify(cells)}`
    // a row of the open transaction has another place once that is done
    const isLasting = (found: FoundRow | null): boolean => (found?.at ?? 0n) < firstLocal
    return await this.remember([table], question, () => this.#lookUp(table, cells), isLasting)
  }

  async #lookUp(table: WorldTable, cells: Cells): Promise<FoundRow | null> {
    const entries = Object.entries(cells)
    const isSmall = table.rows < many && !entries.some(([, value]) => value === null)
    const conditions = entries.map(([name, value], at) => {
      if (value === null) return `${quoteName(name)} IS NULL`
      // among many rows a value that is known to the planner leaves out most of them
      const spelt = isSmall ? `$${at + 1}::VARCHAR` : `'${value.replaceAll("'", "''")}'`
      return `${quoteName(name)} = TRY_CAST(${spelt} AS ${getColumn(table, name).type})`
    })
    const values = isSmall ? entries.map(([, value]) => value) : []
    const rows = await this.#read(table, `WHERE ${conditions.join(' AND ')} LIMIT 1`, values)
    return rows[0] ?? null
  }

  /** What was found out about tables, asked again only after one of them changed. */
  async remember<Answer>(
    tables: readonly WorldTable[],
    question: string,
    ask: () => Promise<Answer>,
    isLasting: (answer: Answer) => boolean = () => true,
  ): Promise<Answer> {
    const ids = tables.map(({ id }) => id)
    return await this.#memory.remember(ids, question, ask, isLasting)
  }

  /** Ends what is kept ready; the connections stay open. */
  close(): void {
    this.#statements.close()
  }

  /** Puts in a row like one of the background but for the columns that changed. */
  async insert(table: WorldTable, cells: Cells, changed: readonly string[]): Promise<number> {
    const names = table.columns.map(({ name }) => name)
    const casts = table.columns.map(({ type }, at) => `CAST($${at + 1}::VARCHAR AS ${type})`)
    const list = names.map(quoteName).join(', ')
    await this.#statements.ask(
      `INSERT INTO ${table.sqlName} (${list}) VALUES (${casts.join(', ')})`,
      names.map((name) => cells[name] ?? null),
    )
    this.#noteMoved(table, changed)
    const row = this.#rows.get(table.id) ?? 0
    this.#rows.set(table.id, row + 1)
    this.#undo.push(() => this.#rows.set(table.id, row))
    return row
  }

  /** Puts in many rows by one statement. */
  async insertMany(table: WorldTable, count: number, select: string): Promise<void> {
    const sql = `INSERT INTO ${table.sqlName} ${select}`
    await this.connection.run(sql)
    const names = table.columns.map(({ name }) => name)
    this.#noteMoved(table, names)
    const rows = this.#rows.get(table.id) ?? 0
    this.#rows.set(table.id, rows + count)
    const at = this.masses.length
    this.masses.push({ table, row: rows, count, sql })
    this.#undo.push(() => {
      this.#rows.set(table.id, rows)
      this.masses.length = at
    })
  }

  async update(table: WorldTable, at: bigint, cells: Cells): Promise<void> {
    this.#noteMoved(table, Object.keys(cells), at)
    const entries = Object.entries(cells)
    const sets = entries.map(
      ([name], nth) =>
        `${quoteName(name)} = CAST($${nth + 1}::VARCHAR AS ${getColumn(table, name).type})`,
    )
    await this.connection.run(
      `UPDATE ${table.sqlName} SET ${sets.join(', ')} WHERE rowid = ${at}`,
      entries.map(([, value]) => value),
    )
  }

  /** What the open transaction moved; null where it did nothing to the table. */
  listMoved({ id }: WorldTable): Moved | null {
    return this.#moved.get(id) ?? null
  }

  /** Cells of a row that a query relies on. */
  protected(table: WorldTable, row: number): ReadonlySet<string> {
    return this.#protected.get(`${table.id}\n${row}`) ?? new Set()
  }

  /** The rows of a table in which a query relies on a column. */
  listProtected(table: WorldTable, column: string): readonly number[] {
    return [...this.#protected].flatMap(([key, columns]) => {
      const [id, row] = key.split('\n')
      return id === table.id && columns.has(column) ? [Number(row)] : []
    })
  }

  protect(table: WorldTable, row: number, columns: Iterable<string>): void {
    const key = `${table.id}\n${row}`
    const before = this.#protected.get(key)
    this.#protected.set(key, new Set([...(before ?? []), ...columns]))
    this.#undo.push(() => {
      if (before) this.#protected.set(key, before)
      else this.#protected.delete(key)
    })
  }

  /** Remembers that cells of a row were moved. */
  noteChange(table: WorldTable, row: number, columns: readonly string[]): void {
    const at = this.changes.length
    this.changes.push({ table, row, columns })
    this.#undo.push(() => {
      this.changes.length = at
    })
  }

  async begin(): Promise<void> {
    this.#undo = []
    this.issued.clear()
    this.#moved.clear()
    this.#memory.begin()
    await this.connection.run('BEGIN')
  }

  async keep(): Promise<void> {
    this.#undo = []
    await this.connection.run('COMMIT')
    this.#committed = new Map(this.#rows)
  }

  async undo(): Promise<void> {
    for (const step of this.#undo.reverse()) step()
    this.#undo = []
    this.#memory.undo()
    await this.connection.run('ROLLBACK')
  }

  /** How many rows a table has by now. */
  count(table: WorldTable): number {
    return this.#rows.get(table.id) ?? 0
  }

  #noteMoved({ id }: WorldTable, columns: readonly string[], at: bigint = firstLocal): void {
    this.#memory.noteChange(id)
    const known = this.#moved.get(id) ?? { places: new Set(), columns: new Set() }
    this.#moved.set(id, known)
    for (const column of columns) known.columns.add(column.toLowerCase())
    if (at < firstLocal) known.places.add(at)
  }

  async #read(
    table: WorldTable,
    rest: string,
    values: readonly Value[],
  ): Promise<readonly FoundRow[]> {
    const cells = table.columns.map(({ name }) => `CAST(${quoteName(name)} AS VARCHAR)`)
    const sql = `SELECT rowid, ${cells.join(', ')} FROM ${table.sqlName} ${rest}`
    const reader =
      values.length > 0
        ? await this.#statements.ask(sql, values)
        : await this.connection.runAndReadAll(sql)
    return reader.getRows().map(([rowid, ...row]) => {
      const at = BigInt(String(rowid))
      const named = table.columns.map(({ name }, i) => [name, spell(row[i])] as const)
      const isLocal = at >= firstLocal
      const before = this.#committed.get(table.id) ?? table.rows
      const final = isLocal ? before + Number(at - firstLocal) : Number(at)
      return { at, row: final, cells: Object.fromEntries(named) }
    })
  }
}

function spell(value: unknown): Value {
  return value === null || value === undefined ? null : String(value)
}
