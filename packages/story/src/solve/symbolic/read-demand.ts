import { listConditions } from '../../tree/conditions.ts'
import { listBlocks, walkExpression } from '../../tree/map-tree.ts'
import type { Expression, QueryNode, SelectNode } from '../../tree/node.ts'
import { readConstant } from '../../tree/read-constant.ts'

/** What a query asks of the number of rows of one kind in a group. */
export interface Demand {
  /** So many there must be; null where nothing says it. */
  readonly least: number | null
  /** Whether there must be fewer than of something else. */
  readonly isLess: boolean
}

/** A kind that must have more rows than these by itself is no matter of a few rows. */
const mostRows = 24

/** All that a query asks of its rows and groups, in whichever block. */
export function listAsked(query: QueryNode): readonly Expression[] {
  return listBlocks(query).flatMap(({ where_clause: where, having, qualify }) =>
    [where, having, qualify].flatMap((condition) => (condition ? listConditions(condition) : [])),
  )
}

/** What conditions ask of rows of a kind: by HAVING, or in a block around by the name of the result that counts them. */
export function readDemand(
  block: SelectNode,
  kind: Expression,
  asked: readonly Expression[],
): Demand {
  const text = JSON.stringify(kind)
  const holds = (side: Expression): boolean =>
    [...walkExpression(side)].some((part) => JSON.stringify(part) === text)
  const results = block.select_list.filter(({ alias }) => alias).filter(holds)
  const names = new Set(results.map(({ alias }) => alias?.toLowerCase()))
  const isCounted = (side: Expression): boolean =>
    holds(side) ||
    [...walkExpression(side)].some(
      (part) =>
        part.class === 'COLUMN_REF' && names.has(part.column_names.at(-1)?.toLowerCase() ?? ''),
    )
  const limits = asked.flatMap((condition) => {
    const limit = readLimit(condition)
    return limit && isCounted(limit.side) && limit.least <= mostRows ? limit.least : []
  })
  return {
    least: limits.length > 0 ? Math.max(...limits) : null,
    isLess: asked.some((condition) => {
      const sides = readOrder(condition)
      return sides !== null && isCounted(sides.less) && !isCounted(sides.more)
    }),
  }
}

/** The sides of a comparison that says which of them is less. */
function readOrder(
  condition: Expression,
): { readonly less: Expression; readonly more: Expression } | null {
  if (condition.class !== 'COMPARISON') return null
  const { left, right, type } = condition
  if (type.startsWith('COMPARE_LESSTHAN')) return { less: left, more: right }
  return type.startsWith('COMPARE_GREATERTHAN') ? { less: right, more: left } : null
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
