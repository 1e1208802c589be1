import { listConditions } from '../../tree/conditions.ts'
import { getAlias } from '../../tree/get-alias.ts'
import type { Expression } from '../../tree/node.ts'
import { isLink } from '../../world/is-link.ts'
import { assume } from './assume.ts'
import { tryResolve } from './resolve.ts'
import type { Denied, Run } from './run.ts'
import { rowSource, type Scope } from './scope.ts'
import type { SymbolicRow } from './witness.ts'

/**
 * Keeps the witness's own rows from what a query says is not there: where a box has items, and no item of it that is heavy, its items
 * are light.
 */
export function denyOwnRows(run: Run): void {
  for (const denied of run.denied) for (const row of [...run.witness.rows]) deny(run, denied, row)
}

function deny(run: Run, { node, scope, equals }: Denied, row: SymbolicRow): void {
  const { from_table: from, where_clause: where } = node
  if (from?.type !== 'BASE_TABLE' || (node.group_expressions ?? []).length > 0) return
  if (scope.common.has(from.table_name.toLowerCase())) return
  if (run.world.byId.get(from.table_name) !== row.table) return
  const inner: Scope = {
    ...{ sources: new Map([[getAlias(from), rowSource(row)]]), parent: scope },
    ...{ common: scope.common, aliases: new Map(), block: node, rows: 1, peers: [] },
    busy: new Set(),
  }
  const isOne = (one: Expression | null, other: Expression | null): boolean =>
    one?.class === 'CELL' &&
    other?.class === 'CELL' &&
    run.witness.find(one.cell) === run.witness.find(other.cell)
  const isOfItself = (condition: Expression): boolean =>
    condition.class === 'COMPARISON' &&
    alike.test(condition.type) &&
    isOne(tryResolve(run, condition.left, inner), tryResolve(run, condition.right, inner))
  const isTied = (condition: Expression): boolean =>
    condition.type === 'COMPARE_EQUAL' && isOfItself(condition)
  const [output] = node.select_list
  const isMember = equals !== null && output && isOne(equals, tryResolve(run, output, inner))
  if (equals !== null && !isMember) return
  const conditions = where ? listConditions(where) : []
  const free = conditions.filter((condition) => !isOfItself(condition))
  const isLed = isMember || free.length < conditions.length
  if (!isLed || free.some((condition) => isNever(run, condition, inner))) return
  noteGroup(run, equals, conditions.filter(isTied), inner)
  const open = free.filter((condition) => !isHeld(run, condition, inner))
  const chosen = open[Math.max(0, run.variant) % Math.max(1, open.length)]
  if (chosen) assume(run, chosen, inner, false)
}

/** What holds of a value and itself. */
const alike = /^COMPARE_(?:EQUAL|LESSTHANOREQUALTO|GREATERTHANOREQUALTO)$/

/** Whether a condition says that a cell differs from itself, so that the row is none of those that may not be there. */
function isNever(run: Run, condition: Expression, scope: Scope): boolean {
  if (condition.class !== 'COMPARISON' || !differing.test(condition.type)) return false
  const [left, right] = [condition.left, condition.right].map((side) =>
    tryResolve(run, side, scope),
  )
  return (
    left?.class === 'CELL' &&
    right?.class === 'CELL' &&
    run.witness.find(left.cell) === run.witness.find(right.cell)
  )
}

const differing = /^COMPARE_(?:NOTEQUAL|(?:LESS|GREATER)THAN)$/

/** Whether the query asks for it elsewhere, as EXISTS does of another line of the order. */
function isHeld(run: Run, condition: Expression, scope: Scope): boolean {
  const term = JSON.stringify(tryResolve(run, condition, scope))
  return run.witness.predicates.some(({ expression }) => JSON.stringify(expression) === term)
}

/** Rows of the background that are led to the same would be found as well: what ties the rows had better be their own. */
function noteGroup(
  run: Run,
  equals: Expression | null,
  ties: readonly Expression[],
  scope: Scope,
): void {
  const sides = ties.flatMap((tie) => (tie.class === 'COMPARISON' ? [tie.left] : []))
  const terms = [equals, ...sides.map((side) => tryResolve(run, side, scope))]
  for (const term of terms) {
    if (term?.class !== 'CELL') continue
    const { table, column } = run.witness.place(term.cell)
    if (isLink(table, column.name)) run.witness.groupKeys.push(term.cell)
  }
}
