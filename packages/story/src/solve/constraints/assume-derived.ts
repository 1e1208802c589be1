import type { Derived, DerivedPart } from '../../derive/derivation.ts'
import { getPartTable, isLedTo } from '../../derive/find-parts.ts'
import {
  call,
  cast,
  cellOf,
  choose,
  compare,
  equal,
  integerConstant,
  textConstant,
} from '../../tree/build.ts'
import { mapExpression } from '../../tree/map-tree.ts'
import type { Expression } from '../../tree/node.ts'
import { getTable, type World } from '../../world/world.ts'
import { addPredicate } from '../symbolic/add-predicate.ts'
import { listCells } from '../symbolic/list-cells.ts'
import type { Run } from '../symbolic/run.ts'
import { startRun } from '../symbolic/start-run.ts'
import type { SymbolicRow, Witness } from '../symbolic/witness.ts'

/** A row of a witness that stands for several: so many, or as many as a cell of the row that they lead to counts. */
export interface CountedRows {
  readonly part: SymbolicRow
  readonly times: number
  readonly cell: number | null
}

/** What was assumed of a witness's derived cells. */
export interface AssumedSources {
  readonly counted: readonly CountedRows[]
  /** What stands for cells that nothing else is equal to, by the cell. */
  readonly formulas: ReadonlyMap<number, Expression>
}

/**
 * Makes a witness ask the sources of columns that follow from others: a total is what its lines come to, of which there is one
 * where the query knows none; a number of rows is that of one row that stands for all.
 */
export function assumeDerived(
  witness: Witness,
  world: World,
  derived: Iterable<Derived>,
  {
    isKnown,
    times,
  }: {
    readonly isKnown: (row: SymbolicRow) => boolean
    /** How many rows a sum is of where the query knows none of them. */
    readonly times: number
  },
): AssumedSources {
  const run = startRun({ world, witness })
  const counted: CountedRows[] = []
  const formulas = new Map<number, Expression>()
  const byTable = Map.groupBy(derived, ({ table }) => table)
  const met = new Set<string>()
  for (let isChanged = true; isChanged; ) {
    isChanged = false
    // a row whose sources are asked may bring others along
    for (const [at, row] of witness.rows.entries()) {
      if (row.mergedInto || isKnown(row)) continue
      for (const each of byTable.get(row.table.id) ?? []) {
        const cell = row.cells.get(each.column)
        const name = `${at}\n${each.column}`
        if (cell === undefined || met.has(name) || !isAsked(witness, cell)) continue
        if (witness.nulls.has(cell)) continue
        met.add(name)
        isChanged = true
        assume({ run, world, row, cell, counted, formulas, times }, each)
      }
    }
  }
  return { counted, formulas }
}

interface Assuming {
  readonly run: Run
  readonly world: World
  readonly row: SymbolicRow
  readonly cell: number
  readonly counted: CountedRows[]
  readonly formulas: Map<number, Expression>
  readonly times: number
}

function assume(given: Assuming, derived: Derived): void {
  const { run, row, cell, counted, formulas, times } = given
  const { outline, parts } = derived
  // more than one link up is left to what is brought up to date afterwards
  if (!outline || parts.some(({ links }) => links.length > 1)) return
  const values: Expression[] = []
  for (const part of parts) {
    const { rows, added } = findRows(given, part)
    if (part.name === 'count' && added) {
      if (part.where) bindAll(given, part.where, added)
      counted.push({ part: added, times: 1, cell })
      // a count alone is what the rows are made for
      if (parts.length === 1) return
    }
    const value = compute(given, part, rows)
    if (!value) return
    const isMany = part.name === 'sum' && added !== null
    if (isMany) counted.push({ part: added, times, cell: null })
    values.push(isMany && times > 1 ? call('*', [value, integerConstant(times)], true) : value)
  }
  const bound = bind(given, outline, row, values)
  if (!bound) return
  const { witness } = run
  const root = witness.find(cell)
  const { type } = witness.place(cell).column
  const value = bound.class === 'CELL' ? bound : cast(bound, type)
  const constant = witness.constants.get(root)
  if (bound.class === 'CELL' || !isAlone(witness, root))
    addPredicate(run, equal(cellOf(cell), value))
  else {
    formulas.set(root, value)
    const isMeasured = isSummed(witness, root)
    for (const source of listCells(value)) {
      witness.touch(source)
      witness.notNulls.add(source)
    }
    // what is summed up had better not be nothing, whichever of its sources would make it so
    if (isMeasured) addPredicate(run, compare('COMPARE_NOTEQUAL', value, integerConstant(0)))
    witness.measures.delete(root)
    if (constant !== undefined) addPredicate(run, equal(value, cast(textConstant(constant), type)))
  }
}

/** Whether conditions speak of a cell, or it is summed up. */
function isAsked(witness: Witness, cell: number): boolean {
  return witness.isTouched(cell) || isSummed(witness, witness.find(cell))
}

function isSummed(witness: Witness, root: number): boolean {
  return [...witness.measures].some((each) => witness.find(each) === root)
}

/** Whether a cell is no other one's as well, and is asked for no more than conditions say. */
function isAlone(witness: Witness, root: number): boolean {
  const cells = witness.listLive().flatMap((row) => [...row.cells.values()])
  const bound = [
    ...witness.extremes.keys(),
    ...witness.distinct.flat(),
    ...witness.steps.flatMap((step) => [step.cell, ...listCells(step.value)]),
    ...witness.groupKeys,
    ...witness.fresh,
  ]
  return (
    cells.filter((cell) => witness.find(cell) === root).length === 1 &&
    !bound.some((cell) => witness.find(cell) === root)
  )
}

/** The rows of a part that lead to a row, or one that is added for it. */
function findRows(
  { run: { witness }, world, row }: Assuming,
  part: DerivedPart,
): { readonly rows: readonly SymbolicRow[]; readonly added: SymbolicRow | null } {
  const { table, link } = getPartTable(world, part)
  const there = witness
    .listLive()
    .filter((each) => each.table === table && isLedTo(witness, each, link, row))
  if (there.length > 0) return { rows: there, added: null }
  const added = witness.addRow(table)
  for (const [at, name] of link.columns.entries())
    witness.unite(row.cells.get(link.parentColumns[at] ?? '') ?? -1, added.cells.get(name) ?? -1)
  return { rows: [added], added }
}

function compute(
  given: Assuming,
  { name, of, where }: DerivedPart,
  rows: readonly SymbolicRow[],
): Expression | null {
  if (name === 'count' && !where) return integerConstant(rows.length)
  const [only] = rows
  // a single row had better count than not
  if (where && rows.length === 1 && only) bindAll(given, where, only)
  const terms = rows.map((row) => {
    const value = of ? bind(given, of, row) : integerConstant(1)
    const condition = where && rows.length > 1 ? bind(given, where, row) : null
    return value && condition ? choose(condition, value, integerConstant(0)) : value
  })
  if (terms.some((term) => term === null)) return null
  const known = terms.flatMap((term) => term ?? [])
  if (name === 'min' || name === 'max')
    return known.reduce((a, b) => call(name === 'min' ? 'least' : 'greatest', [a, b]))
  const sum = known.reduce((a, b) => call('+', [a, b], true))
  return name === 'avg' && known.length > 1
    ? call('/', [sum, integerConstant(known.length)], true)
    : sum
}

function bindAll(given: Assuming, condition: Expression, row: SymbolicRow): void {
  const bound = bind(given, condition, row)
  if (bound) addPredicate(given.run, bound)
}

/** An expression over a row as one over cells; null where a link on the way is empty. */
function bind(
  given: Assuming,
  expression: Expression,
  row: SymbolicRow,
  parts: readonly Expression[] = [],
): Expression | null {
  let isWhole = true
  const bound = mapExpression(expression, (part) => {
    // what is there is taken before what stands for nothing
    if (part.class === 'OPERATOR' && part.type === 'OPERATOR_COALESCE') {
      const [first] = part.children
      return first ?? part
    }
    if (part.class !== 'COLUMN_REF') return part
    const [name = '', of = 't'] = part.column_names.toReversed()
    if (of === '__part') return parts[Number(name)] ?? part
    const cell = follow(given, row, of.split('_').slice(1))?.cells.get(name)
    isWhole &&= cell !== undefined
    return cell === undefined ? part : cellOf(cell)
  })
  return isWhole ? bound : null
}

/** The row that links lead to, by their places among those of its table. */
function follow(
  given: Assuming,
  row: SymbolicRow,
  [place, ...rest]: readonly string[],
): SymbolicRow | null {
  if (place === undefined) return row
  const { run, world } = given
  const { witness } = run
  const link = row.table.table.foreignKeys[Number(place) - 1]
  const table = link && world.byId.get(link.parent)
  if (!link || !table) return null
  const ends = link.columns.map((name) => row.cells.get(name) ?? -1)
  if (ends.some((cell) => witness.nulls.has(cell))) return null
  const known = witness
    .listLive()
    .find((each) => each.table === table && isLedTo(witness, row, link, each))
  const parent = known ?? witness.addRow(getTable(world, link.parent))
  if (!known)
    for (const [at, name] of link.parentColumns.entries())
      witness.unite(ends[at] ?? -1, parent.cells.get(name) ?? -1)
  return follow(given, parent, rest)
}
