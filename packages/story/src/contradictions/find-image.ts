import { listCells } from '../solve/symbolic/list-cells.ts'
import type { Predicate, SymbolicRow } from '../solve/symbolic/witness.ts'
import { cellOf } from '../tree/build.ts'
import { dropAlias } from '../tree/drop-alias.ts'
import { mapExpression } from '../tree/map-tree.ts'
import type { Expression } from '../tree/node.ts'
import { printExpression } from '../tree/print-expression.ts'
import { quoteText } from '../tree/quote.ts'
import { isWithin, type Meeting, meetRanges } from './meet-ranges.ts'
import { type Range, readRange } from './range.ts'
import type { ClosedRegion, Ground, Region } from './region.ts'

/** Which row of one region each row of another is. */
export type Image = ReadonlyMap<SymbolicRow, SymbolicRow>

/** More ways to lay one region over another are not tried. */
const mostWays = 500

/**
 * Rows of a region that meet all that another asks, one for each of its rows: where the first has rows,
 * the second has some too (containment of conjunctive queries by a homomorphism). `isOneToOne` asks for
 * the same rows on both sides, so that the first has no more of them than the second. Pinned rows are what is said of them.
 */
export async function findImage(
  ground: Ground,
  asked: Region,
  given: ClosedRegion,
  {
    isOneToOne = false,
    pinned = new Map(),
  }: { readonly isOneToOne?: boolean; readonly pinned?: Image } = {},
): Promise<Image | null> {
  const rows = isOneToOne ? given.rows : given.witness.rows
  if (isOneToOne && rows.length !== asked.rows.length) return null
  let ways = 0
  for (const image of listImages(asked.rows, rows, { isOneToOne, pinned })) {
    ways += 1
    if (ways > mostWays) return null
    if (await isMet(ground, asked, given, image)) return image
  }
  return null
}

function* listImages(
  [first, ...others]: readonly SymbolicRow[],
  rows: readonly SymbolicRow[],
  given: { readonly isOneToOne: boolean; readonly pinned: Image },
): Generator<Image> {
  if (!first) {
    yield new Map()
    return
  }
  const only = given.pinned.get(first)
  for (const row of only ? [only] : rows)
    if (row.table === first.table)
      for (const image of listImages(
        others,
        given.isOneToOne ? rows.filter((each) => each !== row) : rows,
        given,
      ))
        yield new Map([[first, row], ...image])
}

async function isMet(
  ground: Ground,
  asked: Region,
  given: ClosedRegion,
  image: Image,
): Promise<boolean> {
  const moved = new Map<number, number>()
  for (const [row, other] of image)
    for (const [name, cell] of row.cells) moved.set(cell, other.cells.get(name) ?? -1)
  const inPredicates = new Set(asked.predicates.flatMap(({ cells }) => cells))
  for (const cell of asked.witness.nulls) if (!isNull(given, moved.get(cell))) return false
  for (const cell of asked.witness.notNulls)
    if (!inPredicates.has(cell) && !given.isFilled(moved.get(cell) ?? -1)) return false
  if (!areJoined(asked, given, moved)) return false
  for (const predicate of asked.predicates)
    if (!(await isImplied(ground, predicate, given, moved))) return false
  return true
}

function isNull({ witness }: ClosedRegion, cell = -1): boolean {
  return [...witness.nulls].some((each) => witness.find(each) === witness.find(cell))
}

/** Cells that are one value on the one side are so on the other. */
function areJoined(
  asked: Region,
  { witness, isFilled }: ClosedRegion,
  moved: ReadonlyMap<number, number>,
): boolean {
  const known = new Map<number, number>()
  for (const [cell, image] of moved) {
    const root = asked.witness.find(cell)
    const other = known.get(root)
    if (other === undefined) known.set(root, image)
    else if (witness.find(other) !== witness.find(image) || !isFilled(image)) return false
  }
  return true
}

async function isImplied(
  ground: Ground,
  { expression, cells }: Predicate,
  given: ClosedRegion,
  moved: ReadonlyMap<number, number>,
): Promise<boolean> {
  const { witness } = given
  const spelt = spell(expression, (cell) => witness.find(moved.get(cell) ?? -1))
  const isSaid = given.predicates.some(
    (each) => spell(each.expression, (cell) => witness.find(cell)) === spelt,
  )
  if (isSaid && !/random|uuid/i.test(spelt)) return true
  const [cell, ...others] = cells
  if (cell === undefined || others.length > 0) return false
  const other = moved.get(cell) ?? -1
  if (!given.isFilled(other)) return false
  if (expression.type === 'OPERATOR_IS_NOT_NULL') return true
  const { column } = witness.place(other)
  const meeting = meetCell(given, other)
  const range = readRange(expression, column)
  if (range) return isWithin(meeting, range, column)
  return areAllMet(ground, expression, meeting, column.type)
}

/** What conditions and checks leave of a cell's values. */
export function meetCell(given: ClosedRegion, cell: number): Meeting {
  return meetRanges(listRanges(given, cell), given.witness.place(cell).column)
}

function listRanges(given: ClosedRegion, cell: number): readonly Range[] {
  const { witness, predicates, checks } = given
  const { column } = witness.place(cell)
  const root = witness.find(cell)
  const ranges = [...predicates, ...checks].flatMap((each) => {
    const [first, ...others] = each.cells
    if (first === undefined || others.length > 0 || witness.find(first) !== root) return []
    if (witness.place(first).column.category !== column.category) return []
    return readRange(each.expression, column) ?? []
  })
  return column.choices.length > 0
    ? [...ranges, { kind: 'values', values: column.choices }]
    : ranges
}

function spell(expression: Expression, name: (cell: number) => number): string {
  return JSON.stringify(
    mapExpression(expression, (part) => {
      if (part.class === 'CELL') return cellOf(name(part.cell))
      return dropAlias(part)
    }),
  )
}

/** Whether the database finds a condition true for each value that is left. */
async function areAllMet(
  { connection }: Ground,
  expression: Expression,
  { values }: Meeting,
  type: string,
): Promise<boolean> {
  if (!values || values.length === 0 || listCells(expression).length !== 1) return false
  for (const value of values) {
    const sql = printExpression(expression, () => `CAST(${quoteText(value)} AS ${type})`)
    if (sql === null) return false
    try {
      const reader = await connection.runAndReadAll(`SELECT (${sql}) IS TRUE`)
      if (reader.getRows()[0]?.[0] !== true) return false
    } catch {
      // a value that the condition cannot be asked of meets it no more than it fails it
      return false
    }
  }
  return true
}
