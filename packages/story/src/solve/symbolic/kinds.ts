import { findAggregateKind } from '../../analyze/aggregates.ts'
import { listCounted } from '../../analyze/find-goals.ts'
import { listConditions } from '../../tree/conditions.ts'
import { walkExpression } from '../../tree/map-tree.ts'
import type { Expression, SelectNode } from '../../tree/node.ts'
import { readConstant } from '../../tree/read-constant.ts'
import { assume } from './assume.ts'
import type { Run } from './run.ts'
import type { Scope } from './scope.ts'

/** A group is told apart by no more conditions than these. */
const mostKinds = 4
/** Rows of a kind, from one variant to the next: what is asked of their number may stand in a block around. */
const steps = [1, 2, 3, 6]
/** A kind that must have more rows than these by itself is no matter of a few rows. */
const mostRows = 12

/** Asks for as many rows of a block as its aggregates tell apart: one before a day and one after it, two that differ. */
export function needKinds(run: Run, block: SelectNode): void {
  if (run.needs.has(block) || run.found.has(block)) return
  const kinds = listRows(block, run.variant).length
  const rows = kinds > 0 ? Math.max(2, kinds) : hasSpread(block) ? 2 : 1
  if (rows > 1) run.found.set(block, { rows, isWindow: false })
}

/** Lets each row of a group be of another kind; where there is one kind only, the others are not of it. */
export function assumeKinds(run: Run, block: SelectNode, scopes: readonly Scope[]): void {
  const kinds = listKinds(block)
  const rows = listRows(block, run.variant)
  if (kinds.length === 0 || scopes.length < 2) return
  for (const [at, scope] of scopes.entries()) {
    const kind = rows[at] ?? kinds[0]
    if (kind) assume(run, kind, scope, at < rows.length)
  }
}

/** The kind of each row that a group gets. */
function listRows(block: SelectNode, variant: number): readonly Expression[] {
  const kinds = listKinds(block).slice(0, mostKinds)
  const step = kinds.length > 1 ? (steps[Math.max(0, variant) % steps.length] ?? 1) : 1
  return kinds.flatMap((kind) => Array.from({ length: readLeast(block, kind) ?? step }, () => kind))
}

/** How many rows of a kind there must be by HAVING; null where it does not say. */
function readLeast({ having }: SelectNode, kind: Expression): number | null {
  const name = JSON.stringify(kind)
  const numbers = (having ? listConditions(having) : []).flatMap((condition) => {
    const limit = readLimit(condition)
    return limit && readsKind(limit.side, name) && limit.least <= mostRows ? limit.least : []
  })
  return numbers.length > 0 ? Math.max(...numbers) : null
}

/** The least that a side of a comparison with a number may be, as far as rows can tell. */
function readLimit(
  condition: Expression,
): { readonly side: Expression; readonly least: number } | null {
  if (condition.class === 'BETWEEN') {
    const lower = readNumber(condition.lower)
    return lower === null ? null : { side: condition.input, least: Math.max(0, Math.ceil(lower)) }
  }
  if (condition.class !== 'COMPARISON') return null
  const { left, right, type } = condition
  const isTurned = readNumber(right) === null
  const [side, number] = isTurned ? [right, readNumber(left)] : [left, readNumber(right)]
  if (number === null) return null
  const isMore = type.startsWith(isTurned ? 'COMPARE_LESSTHAN' : 'COMPARE_GREATERTHAN')
  if (isMore)
    return { side, least: type.endsWith('TO') ? Math.ceil(number) : Math.floor(number) + 1 }
  return { side, least: type === 'COMPARE_EQUAL' ? Math.max(0, Math.ceil(number)) : 0 }
}

function readNumber(expression: Expression): number | null {
  const constant = readConstant(expression)
  const number = Number(constant?.value.value ?? Number.NaN)
  return Number.isNaN(number) ? null : number
}

function readsKind(side: Expression, name: string): boolean {
  return [...walkExpression(side)].some((part) => JSON.stringify(part) === name)
}

function listKinds(block: SelectNode): readonly Expression[] {
  const kinds = new Map(listCounted(block).map((kind) => [JSON.stringify(kind), kind]))
  return [...kinds.values()]
}

function hasSpread({ select_list: list, having }: SelectNode): boolean {
  const roots = having ? [...list, having] : list
  return roots.some((root) =>
    [...walkExpression(root)].some(
      (part) => part.class === 'FUNCTION' && findAggregateKind(part) === 'spread',
    ),
  )
}
