import { placeWithin } from '../../plan/links/place-within.ts'
import { add, call, cast, column, multiply, number } from '../../sql/build.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { pickNumber } from '../parts/pick-number.ts'
import { isNumeric } from '../parts/units.ts'
import { columnWords } from '../parts/words-of.ts'

/** Numbers that count a row's place among others. */
export const numberPlaces: Readonly<Record<string, Generator>> = {
  'number.position': makePosition,
  'number.line-number': makePosition,
  'number.rank': makeRank,
  'number.depth': (context) =>
    pickNumber(context, { 0: 30, 1: 38, 2: 22, 3: 8, 4: 2 }, 'how deep, mostly shallow'),
  'number.tree-boundary': makeBoundary,
}

/** 1, 2, 3 within the rows of the same owner; through the whole table where a row has none. */
function makePosition(context: Context): Generated | null {
  if (!isNumeric(context.column.type) || context.column.type.kind === 'text') return null
  const { table, plan } = context
  const role = plan.understanding.roles[table.table.id]
  const { foreignKeys } = table.table
  const owner =
    foreignKeys.find(({ link }) => link === role?.owner) ??
    (foreignKeys.length === 1 ? foreignKeys[0] : undefined)
  const isFromZero = /\b(index|delta|offset)\b/.test(columnWords(table.table, context.column))
  const first = Math.max(isFromZero ? 0 : 1, context.domain.minimum ?? 0)
  const { nth } = owner
    ? placeWithin(table, owner.columns)
    : { nth: cast(column('#row'), { kind: 'integer' }) }
  return {
    expression: add(nth, number(first)),
    why: owner ? `counts within ${owner.columns.join(', ')}` : 'counts the rows',
  }
}

function makeRank(context: Context): Generated | null {
  const size = Math.floor(Math.max(1, Math.min(context.rows, 100, context.domain.maximum ?? 100)))
  if (!isNumeric(context.column.type) || context.column.type.kind === 'text') return null
  return {
    expression: add(call('below', context.draw(0), number(size)), number(1)),
    why: `a place from 1 to ${size}`,
  }
}

/** Edges of a nested set without nesting: each row lies beside the next. */
function makeBoundary(context: Context): Generated | null {
  if (context.column.type.kind !== 'integer') return null
  const isRight = /\b(right|rgt)\b/.test(columnWords(context.table.table, context.column))
  const twice = multiply(cast(column('#row'), { kind: 'integer' }), number(2))
  return {
    expression: add(twice, number(isRight ? 2 : 1)),
    why: 'edges of rows side by side',
    isDistinct: true,
  }
}
