import type { Predicate } from '../solve/symbolic/witness.ts'
import { textConstant } from '../tree/build.ts'
import { mapExpression } from '../tree/map-tree.ts'
import type { Expression } from '../tree/node.ts'
import { printExpression } from '../tree/print-expression.ts'
import { isTextual } from '../world/world.ts'
import { cannotBegin } from './cannot-begin.ts'
import { closeRegion } from './close-region.ts'
import type { AskedQuery, Conflict } from './conflict.ts'
import { findImage } from './find-image.ts'
import { keepNecessary } from './keep-necessary.ts'
import { type Conversion, listConversions } from './list-conversions.ts'
import { needsRows } from './needs-rows.ts'
import { readRange } from './range.ts'
import { readExactRegions, readRegions } from './read-regions.ts'
import type { ClosedRegion, Ground } from './region.ts'
import { sayBare, sayPredicate } from './say-conditions.ts'

/** Texts that one query needs and another cannot read as the days or numbers that it takes them for. */
export async function findMisreadTexts(
  ground: Ground,
  queries: readonly AskedQuery[],
): Promise<readonly Conflict[]> {
  const conversions = queries.flatMap(({ id, query }) =>
    query.type === 'SELECT_NODE' ? listConversions(query).map((each) => ({ id, ...each })) : [],
  )
  const conflicts: Conflict[] = []
  if (conversions.length === 0) return conflicts
  for (const { id, query, expect } of queries) {
    const kept = needsRows(query, expect) ? keepNecessary(query) : null
    const ways = kept ? readRegions(ground.world, kept) : []
    const [way, ...others] = ways.map((each) => closeRegion(ground.world, each))
    if (!way || others.length > 0) continue
    for (const conversion of conversions) {
      const wrong = await findMisread(ground, conversion, way)
      if (!wrong) continue
      const says = sayBare(conversion.expression)
      conflicts.push({
        first: { says, of: { kind: 'query', id: conversion.id } },
        second: { says: sayPredicate(way.witness, wrong), of: { kind: 'query', id } },
        why: 'the first reads each such text, and this is none that it can read',
      })
      break
    }
  }
  return conflicts
}

/** The condition of a needed row that makes its text one that the conversion fails at. */
async function findMisread(
  ground: Ground,
  { expression, block }: Conversion,
  way: ClosedRegion,
): Promise<Predicate | null> {
  for (const region of readExactRegions(ground.world, block) ?? []) {
    const cell = region.predicates.at(-1)?.cells[0]
    if (cell === undefined || !isTextual(region.witness.place(cell).column)) continue
    const image = await findImage(ground, region, way)
    const found = [...(image ?? [])].find(([row]) => [...row.cells.values()].includes(cell))
    if (!found) continue
    const [row, other] = found
    const [name = ''] = [...row.cells].find(([, each]) => each === cell) ?? []
    const root = way.witness.find(other.cells.get(name) ?? -1)
    for (const predicate of way.predicates) {
      const [first, ...others] = predicate.cells
      if (first === undefined || others.length > 0 || way.witness.find(first) !== root) continue
      if (await isMisread(ground, expression, predicate, way)) return predicate
    }
  }
  return null
}

async function isMisread(
  ground: Ground,
  conversion: Expression,
  { expression, cells }: Predicate,
  { witness }: ClosedRegion,
): Promise<boolean> {
  const start = readStart(expression)
  if (start !== null) return cannotBegin(conversion, start)
  const { column } = witness.place(cells[0] ?? -1)
  const range = isTextual(column) ? readRange(expression, column) : null
  if (range?.kind !== 'values' || range.values.length === 0) return false
  for (const value of range.values) if (!(await fails(ground, conversion, value))) return false
  return true
}

/** What every text begins with that a pattern lets through; null for what is no pattern. */
function readStart(expression: Expression): string | null {
  if (expression.class !== 'FUNCTION') return null
  const { function_name: name, children = [] } = expression
  const [cell, pattern] = children
  if (cell?.class !== 'CELL' || pattern?.class !== 'CONSTANT') return null
  const text = String(pattern.value.value ?? '')
  if (name === '~~') return /^[^%_]*/.exec(text)?.[0] ?? null
  return /^(?:starts_with|prefix|\^@)$/.test(name) ? text : null
}

/** Whether the database cannot convert a text. */
async function fails(
  { connection }: Ground,
  conversion: Expression,
  text: string,
): Promise<boolean> {
  const bound = mapExpression(conversion, (part) =>
    part.class === 'COLUMN_REF' ? textConstant(text) : part,
  )
  const sql = printExpression(bound, () => 'NULL')
  if (sql === null) return false
  try {
    await connection.runAndReadAll(`SELECT ${sql}`)
    return false
  } catch (error) {
    return error instanceof Error && /^(?:Conversion|Invalid Input) Error/.test(error.message)
  }
}
