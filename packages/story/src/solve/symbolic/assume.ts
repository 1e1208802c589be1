import { compare, negate } from '../../tree/build.ts'
import { joinAll, listConditions } from '../../tree/conditions.ts'
import { dropAlias } from '../../tree/drop-alias.ts'
import { walkExpression } from '../../tree/map-tree.ts'
import type {
  Between,
  ColumnReference,
  Comparison,
  Conjunction,
  Expression,
  QueryNode,
  SubqueryExpression,
} from '../../tree/node.ts'
import { isLink } from '../../world/is-link.ts'
import { isNumeric } from '../../world/world.ts'
import { addPredicate } from './add-predicate.ts'
import { keepParent } from './keep-parent.ts'
import { listCells } from './list-cells.ts'
import { noteFresh } from './note-fresh.ts'
import { resolve, tryResolve } from './resolve.ts'
import { type Run, Unresolved } from './run.ts'
import type { Scope } from './scope.ts'

/** Makes a condition of a block hold, or fail: adds what that asks of the witness. */
export function assume(run: Run, condition: Expression, scope: Scope, isTrue = true): void {
  switch (condition.class) {
    case 'CONJUNCTION':
      assumeConjunction(run, condition, scope, isTrue)
      break
    case 'SUBQUERY':
      assumeSubquery(run, condition, scope, isTrue)
      break
    case 'BETWEEN':
      assumeBetween(run, condition, scope, isTrue)
      break
    default: {
      const [negated] = condition.class === 'OPERATOR' ? condition.children : []
      if (condition.type === 'OPERATOR_NOT' && negated) {
        assume(run, negated, scope, !isTrue)
        break
      }
      if (isTrue && condition.class === 'COMPARISON') noteExtreme(run, condition, scope)
      state(run, condition, scope, isTrue)
    }
  }
}

function assumeBetween(run: Run, condition: Between, scope: Scope, isTrue: boolean): void {
  const { input, lower, upper } = condition
  if (!isTrue) {
    state(run, condition, scope, false)
    return
  }
  state(run, compare('COMPARE_GREATERTHANOREQUALTO', input, lower), scope, true)
  state(run, compare('COMPARE_LESSTHANOREQUALTO', input, upper), scope, true)
}

/** Every part of an AND; of an OR the branch that the variant chooses. */
function assumeConjunction(
  run: Run,
  { type, children }: Conjunction,
  scope: Scope,
  isTrue: boolean,
): void {
  if ((type === 'CONJUNCTION_AND') === isTrue) {
    for (const child of children) assume(run, child, scope, isTrue)
    return
  }
  if (run.variant < 0) return
  const chosen = isTrue ? readChoice(children) : null
  if (chosen) {
    assume(run, chosen, scope)
    return
  }
  const branch = children[run.variant % children.length]
  if (branch) assume(run, branch, scope, isTrue)
}

/** `x = 1 OR x = 2` as `x IN (1, 2)`, so that one column may be the one and another the other; null for any other OR. */
function readChoice(children: readonly Expression[]): Expression | null {
  const equals = children.flatMap((child) =>
    child.class === 'COMPARISON' && child.type === 'COMPARE_EQUAL' ? [child] : [],
  )
  const [first] = equals
  const name = first?.left.class === 'COLUMN_REF' ? spell(first.left) : null
  const isChoice = ({ left, right }: Comparison): boolean =>
    left.class === 'COLUMN_REF' && spell(left) === name && right.class === 'CONSTANT'
  if (!first || equals.length < children.length || !equals.every(isChoice)) return null
  const values = equals.map(({ right }) => right)
  return { class: 'OPERATOR', type: 'COMPARE_IN', children: [first.left, ...values] }
}

function spell({ column_names: names }: ColumnReference): string {
  return names.join('.').toLowerCase()
}

function assumeSubquery(
  run: Run,
  condition: SubqueryExpression,
  scope: Scope,
  isTrue: boolean,
): void {
  const { subquery_type: type, subquery, child } = condition
  const isExists = type === 'EXISTS' || type === 'NOT_EXISTS'
  if (isExists) {
    if ((type === 'EXISTS') === isTrue) run.enter(run, subquery.node, scope, scope.common)
    else {
      run.witness.skipped.add('NOT EXISTS')
      noteDenied(run, subquery.node, scope, null)
      noteUnshared(run, subquery.node, scope)
    }
    return
  }
  if (type === 'SCALAR' || !child) {
    state(run, condition, scope, isTrue)
    return
  }
  if (!isTrue) {
    const isMembership = condition.comparison_type === 'COMPARE_EQUAL'
    const term = isMembership ? tryResolve(run, child, scope) : null
    const cell = term?.class === 'CELL' ? run.witness.place(term.cell) : null
    const kept = cell && keepParent(run.world, subquery.node, cell)
    const [key] = kept ? run.enter(run, kept, scope, scope.common) : []
    if (term && key?.term) {
      addPredicate(run, compare('COMPARE_EQUAL', term, key.term))
      return
    }
    run.witness.skipped.add(isMembership ? 'NOT IN' : 'ALL')
    if (term) {
      noteFresh(run.witness, term)
      noteDenied(run, subquery.node, scope, term)
    }
    if (!isMembership) {
      noteDenied(run, withOutput(condition), scope, null)
      noteBeyond(run, condition, scope)
    }
    return
  }
  const outputs = run.enter(run, subquery.node, scope, scope.common)
  const lefts =
    child.class === 'FUNCTION' && child.function_name === 'row' ? (child.children ?? []) : [child]
  for (const [at, left] of lefts.entries()) {
    const right = outputs[at]?.term
    const term = tryResolve(run, left, scope)
    if (right && term)
      addPredicate(run, compare(condition.comparison_type ?? 'COMPARE_EQUAL', term, right))
  }
}

/** What a comparison with ALL does not let be there: `9 >= ALL (SELECT …)`, of which DuckDB makes `NOT 9 < ANY (SELECT …)`. */
function withOutput({
  subquery: { node },
  child,
  comparison_type: type,
}: SubqueryExpression): QueryNode {
  const [output] = node.type === 'SELECT_NODE' ? node.select_list : []
  if (node.type !== 'SELECT_NODE' || !output || !child || !type) return node
  const worse = compare(type, child, dropAlias(output))
  return {
    ...node,
    where_clause: joinAll([...(node.where_clause ? [node.where_clause] : []), worse]),
  }
}

/** What is greater than all of some, or less, had better be at the end of its column. */
function noteBeyond(
  run: Run,
  { child, comparison_type: worse }: SubqueryExpression,
  scope: Scope,
): void {
  const term = child ? tryResolve(run, child, scope) : null
  if (term?.class !== 'CELL' || !worse) return
  if (worse.startsWith('COMPARE_LESSTHAN')) run.witness.extremes.set(term.cell, 'greatest')
  else if (worse.startsWith('COMPARE_GREATERTHAN')) run.witness.extremes.set(term.cell, 'least')
}

function noteDenied(run: Run, node: QueryNode, scope: Scope, equals: Expression | null): void {
  if (node.type === 'SELECT_NODE') run.denied.push({ node, scope, equals })
}

/** A number of a key that nothing else may have, and that leads to no row: one that was never used. */
function noteUnshared(run: Run, node: QueryNode, scope: Scope): void {
  const where = node.type === 'SELECT_NODE' ? node.where_clause : undefined
  for (const condition of where ? listConditions(where) : []) {
    if (condition.class !== 'COMPARISON' || condition.type !== 'COMPARE_EQUAL') continue
    const sides = [condition.left, condition.right].map((side) => tryResolve(run, side, scope))
    const [term, ...others] = sides.filter((side) => side !== null)
    if (term?.class !== 'CELL' || others.length > 0) continue
    const { table, column } = run.witness.place(term.cell)
    const isShared = table.keys.some((key) => key.length > 1 && key.includes(column.name))
    if (isShared && isNumeric(column) && !isLink(table, column.name)) noteFresh(run.witness, term)
  }
}

function state(run: Run, condition: Expression, scope: Scope, isTrue: boolean): void {
  try {
    const term = resolve(run, condition, scope)
    addPredicate(run, isTrue ? term : negate(term))
  } catch (error) {
    if (!(error instanceof Unresolved)) throw error
    run.witness.skipped.add(error.message)
  }
}

/** A cell that must be beyond some answer of the whole table had better be at the end of its column. */
function noteExtreme(run: Run, { type, left, right }: Comparison, scope: Scope): void {
  const isUp = type.startsWith('COMPARE_GREATERTHAN')
  if (!isUp && !type.startsWith('COMPARE_LESSTHAN')) return
  note(left, right, isUp)
  note(right, left, !isUp)

  function note(term: Expression, other: Expression, isGreater: boolean): void {
    if (![...walkExpression(other)].some((part) => part.class === 'SUBQUERY')) return
    const resolved = tryResolve(run, term, scope)
    const cells = resolved ? listCells(resolved) : []
    if (cells.length === 1 && cells[0] !== undefined)
      run.witness.extremes.set(cells[0], isGreater ? 'greatest' : 'least')
  }
}
