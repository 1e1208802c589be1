import { add, call, column, nothing, number, subtract } from '../../sql/build.ts'
import { type Comparison, isComparison, turned } from '../../sql/comparisons.ts'
import type { Expression } from '../../sql/expression.ts'
import { findOwnColumn } from '../../sql/find-own-column.ts'
import { splitAnd } from '../../sql/split-and.ts'
import { splitOr } from '../../sql/split-or.ts'
import { childrenOf, mapExpression } from '../../sql/walk.ts'
import { smallestUnit } from '../../values/smallest-unit.ts'
import type { ColumnPlan, TablePlan } from '../plan.ts'
import { isBendable } from './is-bendable.ts'
import { listOthers } from './list-others.ts'
import { namesIn } from './names-in.ts'
import { readDrawn } from './read-drawn.ts'

/** New values of some columns. */
export type Values = Readonly<Record<string, Expression>>

/** The values that a row may take instead, one after the other, until one keeps the condition. */
export function listAttempts(
  table: TablePlan,
  condition: Expression,
  free: readonly string[],
  /** All that are changed together with them, for the conditions before. */
  names: ReadonlySet<string>,
  current: ReadonlyMap<string, Expression>,
  vary: (column: ColumnPlan) => readonly Expression[],
  first: (name: string) => string,
): readonly Values[] {
  const all = new Set(free)
  // a link is left as it is or empty
  const bendable = new Set(free.filter((name) => isBendable(table, name)))
  const plans = table.columns.filter(({ name }) => bendable.has(name))
  const variants = plans.map((plan) => ({
    name: plan.name,
    values: vary(plan).map((value) => readDrawn(value, all, first)),
    hasLookups: plan.lookups.length > 0,
  }))
  const drawable = variants.filter(({ values, hasLookups }) => values.length > 0 && !hasLookups)
  const again = Array.from(
    { length: Math.max(0, ...drawable.map(({ values }) => values.length)) },
    (_, i): Values =>
      Object.fromEntries(
        drawable.flatMap(({ name, values }) => (values[i] ? [[name, values[i]]] : [])),
      ),
  )
  const read = (name: string): Expression => current.get(name) ?? column(name)
  const bent = bendTo(table, condition, bendable, read)
  const fill = (plan: ColumnPlan, drawn: ReadonlySet<string>): readonly Values[] => {
    const value = withoutNull(plan.expression)
    return value ? [{ [plan.name]: readDrawn(value, drawn, first) }] : []
  }
  const filled = plans.flatMap((plan) => fill(plan, all))
  const whole = splitOr(condition).map((part) =>
    splitAnd(part).flatMap((one) =>
      askOf(table, one, { free: all, bendable }, read, Object.assign({}, ...filled)),
    ),
  )
  const fillAll = (): Values => {
    const changed = table.columns.filter(({ name }) => names.has(name) && isBendable(table, name))
    return Object.assign({}, ...changed.flatMap((plan) => fill(plan, names)))
  }
  const together = filled.length > 1 ? [Object.assign({}, ...filled) as Values] : []
  const emptied = free
    .filter((name) => table.table.columns.find((found) => found.name === name)?.nullable)
    .map((name): Values => ({ [name]: nothing }))
  const allEmpty = emptied.length > 1 ? [Object.assign({}, ...emptied) as Values] : []
  // values that stay present are worth more than empty ones
  return [
    ...filled,
    ...together,
    // what an alternative asks for beside the words that tell it from the others
    ...joinAsked(whole.map((asked) => asked.filter(({ isGiven }) => !isGiven))),
    ...again.slice(0, 2),
    ...bent,
    ...again.slice(2),
    ...emptied,
    ...allEmpty,
    ...joinAsked(whole),
    ...(filled.length > 0 && names.size > free.length ? [fillAll()] : []),
  ]
}

/** The value without the draw that makes it NULL now and then. */
function withoutNull(expression: Expression): Expression | null {
  if (expression.kind === 'cast') {
    const inner = withoutNull(expression.operand)
    return inner && { ...expression, operand: inner }
  }
  const [branch] = expression.kind === 'case' ? expression.branches : []
  if (expression.kind !== 'case' || !branch || branch.then.kind !== 'null') return null
  const rest = expression.branches.slice(1)
  if (rest.length === 0) return expression.otherwise
  return { ...expression, branches: rest }
}

/** For each comparison of a free column in the condition: the nearest value that makes it true. */
function bendTo(
  table: TablePlan,
  condition: Expression,
  free: ReadonlySet<string>,
  read: (name: string) => Expression,
): readonly Values[] {
  if (condition.kind === 'in' && condition.operand.kind === 'column' && !condition.negated) {
    const name = condition.operand.path[0] ?? ''
    return free.has(name) ? condition.list.slice(0, 3).map((value) => ({ [name]: value })) : []
  }
  const others = listOthers(table.table, condition)
  if (others)
    return free.has(others.name) ? others.values.map((value) => ({ [others.name]: value })) : []
  if (condition.kind !== 'binary')
    return childrenOf(condition).flatMap((part) => bendTo(table, part, free, read))
  const { operator, left, right } = condition
  if (!isComparison(operator) || operator === '<>')
    return [left, right].flatMap((part) => bendTo(table, part, free, read))
  const pairs = [
    [left, operator, right],
    [right, turned[operator], left],
  ] as const
  return pairs.flatMap(([target, comparison, bound]): Values[] => {
    const name = target.kind === 'column' ? (target.path[0] ?? '') : ''
    if (!free.has(name) || namesIn(bound).includes(name)) return []
    const limit = mapExpression(bound, (node) =>
      node.kind === 'column' && free.has(node.path[0] ?? '') ? read(node.path[0] ?? '') : node,
    )
    return [{ [name]: bend(table, name, comparison, limit, read(name)) }]
  })
}

/** What a part of an alternative asks of one column, and whether it is a value that is written out. */
interface Asked {
  readonly values: Values
  readonly isGiven: boolean
}

/** `(type = 2 AND ended IS NULL AND name = sort_name)`: all that one alternative asks for at once. */
function joinAsked(alternatives: readonly (readonly Asked[])[]): readonly Values[] {
  return alternatives
    .filter((asked) => asked.length > 1)
    .map((asked) => Object.assign({}, ...asked.toReversed().map(({ values }) => values)) as Values)
}

function askOf(
  table: TablePlan,
  part: Expression,
  {
    free,
    bendable,
  }: { readonly free: ReadonlySet<string>; readonly bendable: ReadonlySet<string> },
  read: (name: string) => Expression,
  filled: Values,
): readonly Asked[] {
  const flag = readFlag(part)
  if (flag)
    return (part.kind === 'is-null' ? free : bendable).has(flag.name)
      ? [{ values: { [flag.name]: flag.value }, isGiven: false }]
      : []
  const present = part.kind === 'is-null' ? findOwnColumn(part.operand) : null
  if (present !== null) {
    const value = filled[present]
    return value ? [{ values: { [present]: value }, isGiven: false }] : []
  }
  const isGiven = part.kind === 'binary' && part.operator === '=' && namesIn(part).length === 1
  return bendTo(table, part, bendable, read)
    .slice(0, 1)
    .map((values) => ({ values, isGiven }))
}

/** `a IS NULL`, `NOT a`, `a IS TRUE`: which column has to be empty, or to say yes or no. */
function readFlag(part: Expression): { readonly name: string; readonly value: Expression } | null {
  if (part.kind === 'is-null') return part.negated ? null : give(part.operand, nothing)
  if (part.kind === 'column') return give(part, { kind: 'boolean', value: true })
  if (part.kind === 'unary' && part.operator === 'not')
    return give(part.operand, { kind: 'boolean', value: false })
  const isTest = part.kind === 'binary' && part.operator === 'not-distinct'
  return isTest && part.right.kind === 'boolean' ? give(part.left, part.right) : null
}

function give(
  target: Expression,
  value: Expression,
): { readonly name: string; readonly value: Expression } | null {
  const name = findOwnColumn(target)
  return name === null ? null : { name, value }
}

function bend(
  table: TablePlan,
  name: string,
  comparison: Exclude<Comparison, '<>'>,
  bound: Expression,
  value: Expression,
): Expression {
  const type = table.table.columns.find((found) => found.name === name)?.type
  const isTime = type?.kind === 'timestamp'
  const unit = type?.kind === 'decimal' ? number(smallestUnit(type.scale)) : number(1)
  const step = (by: 1 | -1): Expression => {
    if (isTime) return call('add_seconds', bound, number(by))
    if (type?.kind === 'date') return call('add_days', bound, number(by))
    return by === 1 ? add(bound, unit) : subtract(bound, unit)
  }
  const comparable =
    type?.kind === 'integer' ||
    type?.kind === 'decimal' ||
    type?.kind === 'float' ||
    isTime ||
    type?.kind === 'date'
  if (comparison === '=' || !comparable) return bound
  switch (comparison) {
    case '<':
      return call('least', value, step(-1))
    case '<=':
      return call('least', value, bound)
    case '>':
      return call('greatest', value, step(1))
    case '>=':
      return call('greatest', value, bound)
  }
}
