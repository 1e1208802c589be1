import type { Expression, SelectNode } from '../../tree/node.ts'
import type { Value, WorldColumn, WorldTable } from '../../world/world.ts'

/** A row of a table whose cells are variables. */
export interface SymbolicRow {
  readonly table: WorldTable
  /** By column name. */
  readonly cells: ReadonlyMap<string, number>
  /** The row that it was found to be, or null. */
  mergedInto: SymbolicRow | null
}

export interface CellPlace {
  readonly table: WorldTable
  readonly column: WorldColumn
}

/** What must hold between cells. */
export interface Predicate {
  readonly expression: Expression
  readonly cells: readonly number[]
}

/** A condition on numbers of rows alone: HAVING count(*) > 3. */
export interface CountPredicate {
  readonly expression: Expression
  readonly block: SelectNode
  readonly isWindow: boolean
}

/** More rows of a block than are solved one by one: for HAVING count(*) > 100000, or for OFFSET 1000. */
export interface Mass {
  readonly block: SelectNode
  readonly rows: number
  /** What must differ from row to row, so that each makes a group of its own; nothing where all are one group. */
  readonly terms: readonly Expression[]
  /** What must be the same in every row, for all are one group. */
  readonly shared: readonly Expression[]
}

/** The first row of a block, over its tables, and what tells its rows apart. */
export interface Block {
  readonly rows: readonly SymbolicRow[]
  readonly groups: readonly Expression[]
  /** What its windows are partitioned by. */
  readonly partitions: readonly Expression[]
  /** What COUNT(DISTINCT …) counts. */
  readonly counted: readonly Expression[]
}

/** Why a witness cannot be had this way. */
export class NoWitness extends Error {}

/** A cell whose value follows from those of others. */
export interface Step {
  readonly cell: number
  readonly value: Expression
  /** Where it may also be anything further on than the cell it follows: how that compares, such as `>`. */
  readonly further?: string
}

/**
 * Rows under construction that make one query answer: which cells are one value (union and find), what
 * is known of the values, and what they must satisfy.
 */
export class Witness {
  readonly places: CellPlace[] = []
  readonly rows: SymbolicRow[] = []
  readonly predicates: Predicate[] = []
  readonly counts: CountPredicate[] = []
  /** Conditions without any cell: whether they hold does not depend on the witness. */
  readonly facts: Expression[] = []
  readonly constants: Map<number, string> = new Map()
  readonly nulls: Set<number> = new Set()
  readonly notNulls: Set<number> = new Set()
  readonly touched: Set<number> = new Set()
  /** Cells that are touched for nothing but the usual order of a row's moments. */
  readonly habitual: Set<number> = new Set()
  /** Every block's first rows, and what it groups them by. */
  readonly blocks: Map<SelectNode, Block> = new Map()
  readonly masses: Mass[] = []
  /** Rows of a group that is counted, one list for each that must be there. */
  readonly groups: (readonly (readonly SymbolicRow[])[])[] = []
  /** Cells that must all differ. */
  readonly distinct: (readonly number[])[] = []
  /** Cells that follow others by steps, such as the days of a streak, and what they are then. */
  readonly steps: Step[] = []
  /** Cells that ought to be the greatest or the least of their column. */
  readonly extremes: Map<number, 'greatest' | 'least'> = new Map()
  /** Cells that are summed or averaged, and so had better not be zero. */
  readonly measures: Set<number> = new Set()
  /** Texts that groups are made by, which ought to make a group of their own. */
  readonly groupKeys: number[] = []
  /** Cells that no other row may share, since the query takes away what it finds elsewhere. */
  readonly fresh: number[] = []
  /** Columns that the query names, in small letters. */
  readonly mentioned: Set<string> = new Set()
  /** Parts of the query that the witness does not account for. */
  readonly skipped: Set<string> = new Set()
  /** Whether values that cannot be one are kept apart for a report instead of ending the witness. */
  readonly isTolerant: boolean
  readonly #parents: number[] = []

  constructor({ isTolerant = false }: { readonly isTolerant?: boolean } = {}) {
    this.isTolerant = isTolerant
  }

  addRow(table: WorldTable): SymbolicRow {
    const cells = new Map(
      table.columns.map((column) => [column.name, this.#addCell(table, column)]),
    )
    const row: SymbolicRow = { table, cells, mergedInto: null }
    this.rows.push(row)
    return row
  }

  /** The cell that stands for all that are equal to this one. */
  find(cell: number): number {
    let root = cell
    for (;;) {
      const parent = this.#parents[root] ?? root
      if (parent === root) break
      this.#parents[root] = this.#parents[parent] ?? parent
      root = parent
    }
    return root
  }

  unite(left: number, right: number): void {
    const a = this.find(left)
    const b = this.find(right)
    this.touched.add(a)
    this.touched.add(b)
    if (a === b) return
    const first = this.constants.get(a)
    const second = this.constants.get(b)
    if (!this.isTolerant && first !== undefined && second !== undefined && !isSame(first, second))
      throw new NoWitness(`${this.name(left)} would be both ${first} and ${second}`)
    this.#parents[b] = a
    if (second !== undefined) this.constants.set(a, second)
  }

  fix(cell: number, value: string): void {
    const root = this.find(cell)
    this.touched.add(root)
    const known = this.constants.get(root)
    if (known !== undefined && this.isTolerant) return
    if (known !== undefined && !isSame(known, value))
      throw new NoWitness(`${this.name(cell)} would be both ${known} and ${value}`)
    this.constants.set(root, value)
  }

  touch(cell: number): void {
    this.touched.add(this.find(cell))
  }

  isTouched(cell: number): boolean {
    return this.touched.has(this.find(cell))
  }

  place(cell: number): CellPlace {
    const place = this.places[cell]
    if (!place) throw new Error(`There is no cell ${cell}`)
    return place
  }

  name(cell: number): string {
    const { table, column } = this.place(cell)
    return `${table.id}.${column.name}`
  }

  /** The row that a row was found to be. */
  rowOf(row: SymbolicRow): SymbolicRow {
    return row.mergedInto ? this.rowOf(row.mergedInto) : row
  }

  listLive(): readonly SymbolicRow[] {
    return this.rows.filter(({ mergedInto }) => mergedInto === null)
  }

  #addCell(table: WorldTable, column: WorldColumn): number {
    this.places.push({ table, column })
    this.#parents.push(this.#parents.length)
    return this.#parents.length - 1
  }
}

/** Whether two spellings are one value: 5 and 5.0 are. */
export function isSame(left: Value, right: Value): boolean {
  if (left === right) return true
  if (left === null || right === null || left.trim() === '' || right.trim() === '') return false
  const [a, b] = [Number(left), Number(right)]
  return !Number.isNaN(a) && Math.abs(a - b) < 1e-9
}
