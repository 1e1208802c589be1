import {
  add,
  and,
  call,
  choose,
  column,
  equal,
  nothing,
  number,
  subtract,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { childrenOf, mapExpression } from '../../sql/walk.ts'
import type { ColumnPlan, TablePlan } from '../plan.ts'
import { namesIn } from './names-in.ts'

type Values = Readonly<Record<string, Expression>>

/**
 * Takes the conditions one after another; those of `kept` hold already and must go on to. Each adds a column that says which attempt holds: 0 for the
 * values as they are, then new draws, empty values where that is allowed, and the bounds themselves.
 */
export function repairColumns(
  table: TablePlan,
  conditions: readonly Expression[],
  kept: readonly Expression[],
  names: ReadonlySet<string>,
  vary: (column: ColumnPlan) => readonly Expression[],
): TablePlan {
  const first = (name: string): string => `#${name} drawn`
  const current = new Map([...names].map((name) => [name, column(first(name))]))
  const helpers: ColumnPlan[] = []
  conditions.forEach((condition, i) => {
    const free = namesIn(condition).filter((name) => names.has(name))
    const attempts = listAttempts(table, condition, free, current, vary, first)
    const due = [...kept, ...conditions.slice(0, i + 1)]
    const choice = `#check ${i + 1} on ${[...names].join(', ')}`
    const holds = (values: Values): Expression =>
      and(
        ...due.map((one) =>
          call('coalesce', replace(one, current, values), { kind: 'boolean', value: true }),
        ),
      )
    const branches = [{}, ...attempts].map((values, n): [Expression, Expression] => [
      holds(values),
      number(n),
    ])
    helpers.push(helper(choice, choose(branches, number(0)), 'which attempt keeps the check'))
    for (const name of free) {
      const value = current.get(name) ?? column(name)
      const taken = attempts.flatMap((values, n): [Expression, Expression][] =>
        values[name] ? [[equal(column(choice), number(n + 1)), values[name]]] : [],
      )
      const next = `#${name} after check ${i + 1}`
      helpers.push(helper(next, choose(taken, value), 'the value of that attempt'))
      current.set(name, column(next))
    }
  })
  const columns = table.columns.flatMap((plan): readonly ColumnPlan[] => {
    if (!names.has(plan.name)) return [plan]
    const drawn: ColumnPlan = {
      ...plan,
      name: first(plan.name),
      expression: readDrawn(plan.expression, names, first),
    }
    const whole =
      plan.expression.kind === 'cast'
        ? { ...plan.expression, operand: current.get(plan.name) ?? nothing }
        : (current.get(plan.name) ?? nothing)
    return [
      drawn,
      { ...plan, expression: whole, lookups: [], why: `${plan.why}; kept to its checks` },
    ]
  })
  return { ...table, columns: [...columns, ...helpers] }
}

function helper(name: string, expression: Expression, why: string): ColumnPlan {
  return { name, expression, lookups: [], generator: 'check', why }
}

/** Columns that are drawn from each other read the values as first drawn. */
function readDrawn(
  expression: Expression,
  names: ReadonlySet<string>,
  first: (name: string) => string,
): Expression {
  return mapExpression(expression, (node) =>
    node.kind === 'column' && node.path.length === 1 && names.has(node.path[0] ?? '')
      ? column(first(node.path[0] ?? ''))
      : node,
  )
}

function replace(
  condition: Expression,
  current: ReadonlyMap<string, Expression>,
  values: Values,
): Expression {
  return mapExpression(condition, (node) => {
    if (node.kind !== 'column' || node.path.length > 1) return node
    const name = node.path[0] ?? ''
    return values[name] ?? current.get(name) ?? node
  })
}

function listAttempts(
  table: TablePlan,
  condition: Expression,
  free: readonly string[],
  current: ReadonlyMap<string, Expression>,
  vary: (column: ColumnPlan) => readonly Expression[],
  first: (name: string) => string,
): readonly Values[] {
  const plans = table.columns.filter(({ name }) => free.includes(name))
  const all = new Set(free)
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
  const bent = bendTo(table, condition, all, (name) => current.get(name) ?? column(name))
  const filled = plans.flatMap((plan): Values[] => {
    const value = withoutNull(plan.expression)
    return value ? [{ [plan.name]: readDrawn(value, all, first) }] : []
  })
  const together = filled.length > 1 ? [Object.assign({}, ...filled) as Values] : []
  const emptied = free
    .filter((name) => table.table.columns.find((found) => found.name === name)?.nullable)
    .map((name): Values => ({ [name]: nothing }))
  const allEmpty = emptied.length > 1 ? [Object.assign({}, ...emptied) as Values] : []
  // values that stay present are worth more than empty ones
  return [
    ...filled,
    ...together,
    ...again.slice(0, 2),
    ...bent,
    ...again.slice(2),
    ...emptied,
    ...allEmpty,
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

const opposite = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=' } as const
type Comparison = keyof typeof opposite

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
  if (condition.kind !== 'binary')
    return childrenOf(condition).flatMap((part) => bendTo(table, part, free, read))
  const { operator, left, right } = condition
  if (!(operator in opposite))
    return [left, right].flatMap((part) => bendTo(table, part, free, read))
  const pairs = [
    [left, operator as Comparison, right],
    [right, opposite[operator as Comparison], left],
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

function bend(
  table: TablePlan,
  name: string,
  comparison: Comparison,
  bound: Expression,
  value: Expression,
): Expression {
  const type = table.table.columns.find((found) => found.name === name)?.type
  const isTime = type?.kind === 'timestamp'
  const unit =
    type?.kind === 'decimal' ? number((10 ** -type.scale).toFixed(type.scale)) : number(1)
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
