import { findPart, findText, type TreeNode } from '../queries/walk-tree.ts'
import type { RequiredColumn } from './query-requirement.ts'

/**
 * The column that a node takes for a share of one: a formula takes it off one or adds it to it (`1 - discount`,
 * `1 - COALESCE(discount, 0)`), or it is called a rate, a score or the like and compared with a fraction (`risk_score < 0.3`); null where the node is none.
 */
export function readShare(
  node: TreeNode,
  findTable: (alias: string | null, column: string) => string | null,
): RequiredColumn | null {
  const formula = findPart(node, 'sub') ?? findPart(node, 'add')
  const isOff = Number(findText(formula, 'left', 'literal', 'value') ?? Number.NaN) === 1
  const operand = isOff ? unwrap(findPart(formula, 'right')) : findRated(node)
  const column = findText(operand, 'column', 'name', 'name')
  const table =
    column === null ? null : findTable(findText(operand, 'column', 'table', 'name'), column)
  return column === null || table === null ? null : { table, column }
}

/** What stands within brackets, casts, and the choice of another value where there is none. */
function unwrap(node: unknown): unknown {
  const kinds = ['paren', 'cast', 'try_cast', 'safe_cast', 'nvl']
  const inner = kinds.map((kind) => findPart(node, kind, 'this')).find((part) => part !== null)
  const isChoice = /^(?:ifnull|isnull|zeroifnull)$/i.test(findText(node, 'function', 'name') ?? '')
  const first =
    findPart(node, 'coalesce', 'expressions', 0) ??
    (isChoice ? findPart(node, 'function', 'args', 0) : null)
  const within = inner ?? first
  return within === null ? node : unwrap(within)
}

/** The column of a comparison with a fraction that is called as shares are. */
function findRated(node: TreeNode): unknown {
  for (const kind of ['lt', 'lte', 'gt', 'gte']) {
    const sides = [findPart(node, kind, 'left'), findPart(node, kind, 'right')]
    for (const [column, other] of [sides, sides.toReversed()])
      if (isFraction(other) && isRated(column)) return column
  }
  const between = findPart(node, 'between')
  const isWithin = [findPart(between, 'low'), findPart(between, 'high')].some(isFraction)
  const column = findPart(between, 'this')
  return isWithin && isRated(column) ? column : null
}

function isFraction(side: unknown): boolean {
  return /^0?\.\d*[1-9]\d*$/.test(findText(side, 'literal', 'value') ?? '')
}

function isRated(side: unknown): boolean {
  return rated.test(findText(side, 'column', 'name', 'name') ?? '')
}

const rated =
  /(?:^|_)(?:score|probability|prob|rate|ratio|confidence|similarity|propensity|likelihood|risk|share|fraction|utilization|accuracy)$/i
