import type { DuckDBValue } from '@duckdb/node-api'
import type { Connection } from '@worldloom/runner'
import type { Derived } from '../../derive/derivation.ts'
import type { Constraint, Value, World, WorldColumn, WorldTable } from '../../world/world.ts'
import type { Reader } from '../ask-limited.ts'
import { listHabits } from '../constraints/list-held.ts'
import type { Change, Fill, InsertedMass } from './change.ts'
import type { Dice } from './dice.ts'
import { Greatest } from './greatest.ts'
import { KeyTexts } from './key-texts.ts'
import { Memory } from './memory.ts'
import type { Moved } from './moved.ts'
import { MovedTables } from './moved-tables.ts'
import { printFind } from './print-find.ts'
import { printInsert, printUpdate } from './print-write.ts'
import { Protection } from './protection.ts'
import {
  type Cells,
  type FoundRow,
  firstLocal,
  listRows,
  placeRows,
  printRead,
} from './read-rows.ts'
import { Samples } from './samples.ts'
import { Statements } from './statements.ts'

type Given = Pick<Store, 'connection' | 'whole' | 'pool' | 'world' | 'dice' | 'isSteady'> &
  Partial<Pick<Store, 'calendars'>>

/** The rows of a story: what is there, what is added, and which cells must stay as they are. */
export class Store {
  readonly connection: Connection
  /** All rows there are, where the solver works over some of them. */
  readonly whole: Connection | null
  /** A database of its own to try values in: an error there breaks off no transaction. */
  readonly pool: Connection
  readonly world: World
  readonly dice: Dice
  /** Whether a plan of the connection holds whatever rows come, so that queries are planned once. */
  readonly isSteady: boolean
  /** The tables that hold each day or time once: a row of their own would be one that they lack. */
  readonly calendars: ReadonlySet<string>
  /** Cells of rows, old and new, that were moved. */
  readonly changes: Change[] = []
  readonly masses: InsertedMass[] = []
  /** Keys of rows that witnesses were built on, by table id. */
  readonly reused: Map<string, Set<string>> = new Map()
  /** Columns that were mended as a whole. */
  readonly fills: Fill[] = []
  /** The columns that follow from others; queries took away those that they ask something else of. */
  readonly derived: Set<Derived>
  /** What rows usually meet; queries took away what they ask otherwise. */
  readonly habits: Set<Constraint>
  /** Keys given out in the open transaction, whose rows may not be there yet. */
  readonly issued: Set<string> = new Set()
  /** Texts that were made for keys: none is made twice. */
  readonly texts: KeyTexts = new KeyTexts()
  readonly #statements: Statements
  readonly #samples: Samples
  readonly #greatest: Greatest
  readonly #memory = new Memory()
  /** Rows with those of the open transaction, and without. */
  readonly #rows = new Map<string, number>()
  #committed: ReadonlyMap<string, number> = new Map()
  readonly #protected = new Protection()
  readonly #moved = new MovedTables()
  #undo: (() => void)[] = []
  #isOpen = false

  constructor({ connection, whole, pool, world, dice, isSteady, calendars = new Set() }: Given) {
    this.connection = connection
    this.whole = whole
    this.pool = pool
    this.world = world
    this.dice = dice
    this.isSteady = isSteady
    this.calendars = calendars
    this.derived = new Set(world.derived)
    this.habits = new Set(listHabits(world))
    this.#statements = new Statements(connection)
    this.#samples = new Samples(connection, dice)
    this.#greatest = new Greatest(this)
    for (const { id, rows } of world.tables) this.#rows.set(id, rows)
  }

  /** Some rows of the background, always the same ones. */
  sample(table: WorldTable): Promise<readonly Cells[]> {
    return this.#samples.list(table)
  }

  /** Any row of the background to make another one of; null where there is none. */
  pickRow(table: WorldTable): Promise<Cells | null> {
    return this.#samples.pick(table)
  }

  /** The rows of the background that others are made of. */
  async listPatterns(table: WorldTable): Promise<readonly Cells[]> {
    return await this.#samples.listAll(table)
  }

  /** The greatest whole number of a column, with the rows of the open transaction. */
  async greatest(table: WorldTable, column: WorldColumn): Promise<bigint> {
    return await this.#greatest.get(table, column)
  }

  /** Changes a column of many rows by one statement, and forgets what the background was like; for good, or in the open transaction. */
  async fill(fill: Fill, moved: readonly bigint[] = []): Promise<void> {
    const { table, column, sql, values } = fill
    if (moved.length > 0) await this.#open()
    await this.connection.run(sql, [...values])
    const at = this.fills.push(fill) - 1
    this.#samples.forget(table)
    this.#greatest.forget(table)
    this.texts.forget(table)
    this.#memory.noteChange(table.id)
    if (moved.length === 0) return
    this.#undo.push(() => {
      this.fills.length = at
    })
    for (const at of moved) this.#noteMoved(table, [column.name], at).isMany = true
  }

  /** The first row with these values, or null. */
  async find(table: WorldTable, cells: Cells): Promise<FoundRow | null> {
    // a row of the open transaction has another place once that is done
    const isLasting = (found: FoundRow | null): boolean => (found?.at ?? 0n) < firstLocal
    const question = `${table.id} ${JSON.stringify(cells)}`
    return await this.remember([table], question, () => this.#lookUp(table, cells), isLasting)
  }

  async #lookUp(table: WorldTable, cells: Cells): Promise<FoundRow | null> {
    const { sql, values } = printFind(table, cells)
    return (await this.#read(table, sql, values))[0] ?? null
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

  /** Runs a statement that is planned once: its conditions compare with values that are handed in. */
  async ask(sql: string, values: readonly DuckDBValue[]): Promise<Reader> {
    return await this.#statements.ask(sql, values)
  }

  close(): void {
    this.#statements.close()
  }

  /** Puts in a row like one of the background but for the columns that changed. */
  async insert(table: WorldTable, cells: Cells, changed: readonly string[]): Promise<number> {
    await this.#open()
    const values = table.columns.map(({ name }) => cells[name] ?? null)
    await this.#statements.ask(printInsert(table), values)
    const moved = this.#noteMoved(table, changed)
    moved.rows.push(cells)
    moved.isAdded = true
    this.texts.note(table, cells)
    this.#undo.push(this.#greatest.note(table, cells))
    const row = this.count(table)
    this.#rows.set(table.id, row + 1)
    this.#undo.push(() => this.#rows.set(table.id, row))
    return row
  }

  /** Puts in many rows by one statement. */
  async insertMany(table: WorldTable, count: number, select: string): Promise<void> {
    await this.#open()
    const sql = `INSERT INTO ${table.sqlName} ${select}`
    await this.connection.run(sql)
    this.#greatest.forget(table)
    this.texts.forget(table)
    const [rows, names] = [this.count(table), table.columns.map(({ name }) => name)]
    Object.assign(this.#noteMoved(table, names), { isMany: true, isAdded: true })
    this.#rows.set(table.id, rows + count)
    this.#add(this.masses, { table, row: rows, count, sql })
    this.#undo.push(() => this.#rows.set(table.id, rows))
  }

  /** Moves cells of a row. */
  async update(table: WorldTable, { at, cells: before }: FoundRow, cells: Cells): Promise<void> {
    await this.#open()
    this.#noteMoved(table, Object.keys(cells), at).rows.push({ ...before, ...cells })
    this.#greatest.forget(table)
    this.texts.note(table, cells)
    await this.connection.run(printUpdate(table, Object.keys(cells), at), Object.values(cells))
  }

  /** What the open transaction moved; null where it did nothing to the table. */
  listMoved({ id }: WorldTable): Moved | null {
    return this.#moved.find(id)
  }

  /** Cells of a row that a query relies on. */
  protected(table: WorldTable, row: number): ReadonlySet<string> {
    return this.#protected.of(table, row)
  }

  /** The rows of a table in which a query relies on a column. */
  listProtected(table: WorldTable, column: string): readonly number[] {
    return this.#protected.list(table, column)
  }

  protect(table: WorldTable, row: number, columns: Iterable<string>): void {
    this.#undo.push(this.#protected.add(table, row, columns))
  }

  /** Remembers that cells of a row were moved. */
  noteChange(table: WorldTable, row: number, columns: readonly string[]): void {
    this.#add(this.changes, { table, row, columns })
  }

  /** A column was brought up to date in the open transaction where it follows from others. */
  noteFollowed(table: WorldTable, column: string, places: readonly bigint[]): void {
    this.#greatest.forget(table)
    for (const at of places) {
      this.#noteMoved(table, [column], at).isMany = true
      if (at < firstLocal) this.noteChange(table, Number(at), [column])
    }
  }

  /** Begins what can be undone; the database hears of it with the first change. */
  begin(): void {
    this.#undo = []
    this.issued.clear()
    this.#moved.clear()
    this.#memory.begin()
  }

  async keep(): Promise<void> {
    this.#undo = []
    if (this.#isOpen) await this.connection.run('COMMIT')
    this.#isOpen = false
    this.#committed = new Map(this.#rows)
  }

  async undo(): Promise<void> {
    for (const step of this.#undo.reverse()) step()
    this.#undo = []
    this.#memory.undo()
    if (this.#isOpen) await this.connection.run('ROLLBACK')
    this.#isOpen = false
  }

  /** How many rows a table has by now. */
  count(table: WorldTable): number {
    return this.#rows.get(table.id) ?? 0
  }

  /** Adds to a list what is taken out again where the transaction is undone. */
  #add<Item>(list: Item[], item: Item): void {
    const at = list.push(item) - 1
    this.#undo.push(() => {
      list.length = at
    })
  }

  async #open(): Promise<void> {
    if (this.#isOpen) return
    await this.connection.run('BEGIN')
    this.#isOpen = true
  }

  /** Whatever was known of a table may be another by now. */
  #noteMoved({ id }: WorldTable, columns: readonly string[], at?: bigint): Moved {
    this.#memory.noteChange(id)
    return this.#moved.note(id, columns, at)
  }

  async #read(
    table: WorldTable,
    rest: string,
    values: readonly Value[],
  ): Promise<readonly FoundRow[]> {
    const sql = printRead(table, rest)
    const reader =
      values.length > 0
        ? await this.#statements.ask(sql, values)
        : await this.connection.runAndReadAll(sql)
    const before = this.#committed.get(table.id) ?? table.rows
    return placeRows(listRows(table, reader), before)
  }
}
