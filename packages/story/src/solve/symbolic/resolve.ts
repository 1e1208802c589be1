import { findAggregateKind } from '../../analyze/aggregates.ts'
import {
  call,
  choose,
  integerConstant,
  nullConstant,
  textConstant,
  trueConstant,
} from '../../tree/build.ts'
import { dropAlias } from '../../tree/drop-alias.ts'
import { mapParts } from '../../tree/map-tree.ts'
import type { Call, Expression, SubqueryExpression, WindowCall } from '../../tree/node.ts'
import { readConstant } from '../../tree/read-constant.ts'
import { listCells } from './list-cells.ts'
import { needNeighbours, readOffset } from './neighbours.ts'
import type { Run } from './run.ts'
import { Unresolved } from './run.ts'
import { findColumn, type Scope } from './scope.ts'

/** An expression of a block as a term over cells; throws `Unresolved` where it has none. */
export function resolve(run: Run, expression: Expression, scope: Scope): Expression {
  switch (expression.class) {
    case 'COLUMN_REF':
      return resolveColumn(run, expression.column_names, scope)
    case 'WINDOW':
      return resolveWindow(run, expression, scope)
    case 'SUBQUERY':
      return resolveSubquery(run, expression, scope)
    case 'LAMBDA':
      return expression
    case 'FUNCTION': {
      // a row of each item: the first of them
      const [list] = expression.function_name === 'unnest' ? (expression.children ?? []) : []
      if (list) return call('list_extract', [resolve(run, list, scope), integerConstant(1)])
      const kind = findAggregateKind(expression)
      return kind ? resolveAggregate(run, expression, scope) : mapResolved(run, expression, scope)
    }
    default:
      return mapResolved(run, expression, scope)
  }
}

/** The same, null where there is no such term. */
export function tryResolve(run: Run, expression: Expression, scope: Scope): Expression | null {
  try {
    return resolve(run, expression, scope)
  } catch (error) {
    if (!(error instanceof Unresolved)) throw error
    return null
  }
}

function mapResolved(run: Run, expression: Expression, scope: Scope): Expression {
  return dropAlias(mapParts(expression, (part) => resolve(run, part, scope)))
}

function resolveColumn(run: Run, names: readonly string[], scope: Scope): Expression {
  const found = findColumn(scope, names)
  if (found) return found
  if (found === undefined && names.length === 1) {
    const name = names[0]?.toLowerCase() ?? ''
    for (let at: Scope | null = scope; at; at = at.parent) {
      const meant = at.aliases.get(name)
      if (!meant || at.busy.has(name)) continue
      at.busy.add(name)
      try {
        return resolve(run, meant, at)
      } finally {
        at.busy.delete(name)
      }
    }
  }
  const field = names.length > 1 ? findColumn(scope, names.slice(0, -1)) : null
  if (field) return call('struct_extract', [field, textConstant(names.at(-1) ?? '')])
  throw new Unresolved(`column ${names.join('.')}`)
}

/** Over one row a sum is the number itself, a count the number of rows of the block. */
function resolveAggregate(run: Run, aggregate: Call, scope: Scope): Expression {
  const listed = run.isSpread && scope.rows > 1 ? aggregateRows(run, aggregate, scope.peers) : null
  if (listed) return listed
  const kind = findAggregateKind(aggregate)
  const [argument] = aggregate.children ?? []
  if (kind === 'count' || !argument || countsGoal(run, aggregate, scope))
    return countOf(scope, false)
  if (kind === 'spread') throw new Unresolved(aggregate.function_name)
  const name = aggregate.function_name.toLowerCase()
  if (name === 'sum' && argument.class === 'CONSTANT')
    return call('*', [countOf(scope, false), argument], true)
  const term = resolve(run, argument, scope)
  const isMeasure = /^(?:sum|avg|min|max|total|mean)$/.test(name)
  const [cell, ...others] = isMeasure ? listCells(term) : []
  if (cell !== undefined && others.length === 0) run.witness.measures.add(cell)
  if (run.goal && isMeasure) noteBranches(run, term)
  return name === 'sum' && scope.rows > 1
    ? call('*', [term, integerConstant(scope.rows)], true)
    : term
}

/** Whether a sum counts the rows of a kind, where all rows of the block are of that kind. */
function countsGoal(
  { goal }: Run,
  { function_name: name, children }: Call,
  { block }: Scope,
): boolean {
  if (!goal?.isTrue || goal.block !== block || !/^(?:sum|total)$/i.test(name)) return false
  const counted = readCounted(children?.[0])
  return counted !== null && JSON.stringify(counted) === JSON.stringify(goal.condition)
}

/** The condition of a sum of ones and zeros: `CASE WHEN … THEN 1 ELSE 0 END`, or the condition itself. */
function readCounted(argument: Expression | undefined): Expression | null {
  if (argument?.class === 'CAST') return readCounted(argument.child)
  if (argument?.class !== 'CASE') return argument ?? null
  const [check, ...more] = argument.case_checks
  const isOne = check && Number(readConstant(check.then_expr)?.value.value) === 1
  const other = readConstant(argument.else_expr)?.value
  const isNothing = other !== undefined && (other.is_null || Number(other.value) === 0)
  return isOne && isNothing && more.length === 0 ? check.when_expr : null
}

/** What is summed up in the branches of a CASE had better not be zero where they are aimed at. */
function noteBranches({ witness }: Run, term: Expression): void {
  if (term.class !== 'CASE') return
  for (const { then_expr: then } of term.case_checks) {
    const [cell, ...others] = listCells(then)
    if (cell !== undefined && others.length === 0) witness.measures.add(cell)
  }
}

/** An aggregate over the rows of a group, as one of a list; null where it is none that tells rows apart. */
function aggregateRows(run: Run, aggregate: Call, peers: readonly Scope[]): Expression | null {
  const { function_name: called, children = [], filter, distinct } = aggregate
  const name = called.toLowerCase()
  const isCondition = /^count_?if$/.test(name)
  const known = isCondition ? 'count' : (aggregatesOfLists[name] ?? null)
  const argument = children[0] ?? integerConstant(1)
  if (known === null || distinct) return null
  const given = isCondition ? choose(argument, integerConstant(1), nullConstant) : argument
  const kept = filter ? choose(filter, given, nullConstant) : given
  const values = peers.map((peer) => resolve(run, kept, peer))
  if (values.every((value) => listCells(value).length === 0)) return null
  return call('list_aggregate', [call('list_value', values), textConstant(known)])
}

/** Aggregates, by what they are called for a list. */
const aggregatesOfLists: Readonly<Record<string, string>> = {
  ...{ sum: 'sum', total: 'sum', avg: 'avg', mean: 'avg', min: 'min', max: 'max', count: 'count' },
  ...{ stddev: 'stddev_samp', stddev_samp: 'stddev_samp', stddev_pop: 'stddev_pop' },
  ...{ variance: 'var_samp', var_samp: 'var_samp', var_pop: 'var_pop', median: 'median' },
}

function countOf(scope: Scope, isWindow: boolean): Expression {
  return { class: 'ROW_COUNT', type: 'ROW_COUNT', block: scope.block, isWindow }
}

function resolveWindow(run: Run, window: WindowCall, scope: Scope): Expression {
  const name = window.function_name.toLowerCase()
  if (/^(?:rank|dense_rank|row_number|count|count_star|ntile)$/.test(name))
    return countOf(scope, true)
  const [argument] = window.children ?? []
  const offset = readOffset(window)
  if (argument && offset !== null) {
    const at = scope.peers.indexOf(scope)
    const neighbour = at < 0 ? undefined : scope.peers[at + offset]
    if (neighbour) return resolve(run, argument, neighbour)
    const need = needNeighbours(scope.block)
    if (need && !run.found.has(scope.block) && !run.needs.has(scope.block))
      run.found.set(scope.block, need)
    throw new Unresolved(`window ${name}`)
  }
  if (/^(?:lag|lead|avg|sum|stddev\w*)$/.test(name) && !run.needs.has(scope.block)) {
    // what comes before or around a row: it takes some more rows in its partition
    if (!run.found.has(scope.block)) run.found.set(scope.block, { rows: 3, isWindow: true })
  }
  if (argument && /^(?:min|max|first|first_value|last|last_value|any_value)$/.test(name))
    return resolve(run, argument, scope)
  throw new Unresolved(`window ${name}`)
}

function resolveSubquery(run: Run, subquery: SubqueryExpression, scope: Scope): Expression {
  if (subquery.subquery_type === 'EXISTS') {
    run.enter(run, subquery.subquery.node, scope, scope.common)
    return trueConstant
  }
  if (run.variant < 0) throw new Unresolved('a query inside')
  if (subquery.subquery_type !== 'SCALAR') throw new Unresolved('membership')
  const known = run.scalars.get(subquery)
  if (known) return known
  const memo = run.memo.get(subquery) ?? new Map<object, Expression | null>()
  run.memo.set(subquery, memo)
  if (!memo.has(scope)) {
    const outputs = run.enter(run, subquery.subquery.node, scope, scope.common)
    memo.set(scope, outputs[0]?.term ?? null)
  }
  const term = memo.get(scope)
  if (!term) throw new Unresolved('scalar subquery')
  return term
}
