import { and, call, choose, column, equal, nothing, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { mapExpression } from '../../sql/walk.ts'
import { type ColumnPlan, rareGenerator, type TablePlan } from '../plan.ts'
import { hasDraw } from './has-draw.ts'
import { listAttempts, type Values } from './list-attempts.ts'
import { namesIn } from './names-in.ts'
import { readDrawn } from './read-drawn.ts'

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
    const due = [...kept, ...conditions.slice(0, i + 1)]
    const choice = `#check ${i + 1} on ${[...names].join(', ')}`
    const asDrawn = `${choice} as drawn`
    const holds = (values: Values): Expression =>
      and(
        ...due.map((one) =>
          call('coalesce', replace(one, current, values), { kind: 'boolean', value: true }),
        ),
      )
    helpers.push(helper(asDrawn, holds({}), 'whether the values keep it as they are'))
    const attempts = listAttempts(table, condition, free, names, current, vary, first).map(
      (values, n) => {
        const tried = tryValues(values, `attempt ${n + 1} at check ${i + 1}`, column(asDrawn))
        helpers.push(...tried.helpers)
        return tried.values
      },
    )
    const branches = attempts.map((values, n): [Expression, Expression] => [
      holds(values),
      number(n + 1),
    ])
    const chosen = choose([[column(asDrawn), number(0)], ...branches], number(0))
    helpers.push(helper(choice, chosen, 'which attempt keeps the check'))
    const changed = new Set([...free, ...attempts.flatMap((values) => Object.keys(values))])
    for (const name of changed) {
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

/** Values that are drawn get columns of their own, and only rows that need another attempt draw them. */
function tryValues(
  values: Values,
  attempt: string,
  isDone: Expression,
): { readonly values: Values; readonly helpers: readonly ColumnPlan[] } {
  const drawn = Object.entries(values).filter(([, value]) => hasDraw(value))
  const helpers = drawn.map(
    ([name, value]): ColumnPlan => ({
      ...helper(`#${name} ${attempt}`, choose([[isDone, nothing]], value), 'another draw'),
      generator: rareGenerator,
    }),
  )
  const read = drawn.map(([name]) => [name, column(`#${name} ${attempt}`)] as const)
  return { values: { ...values, ...Object.fromEntries(read) }, helpers }
}

function helper(name: string, expression: Expression, why: string): ColumnPlan {
  return { name, expression, lookups: [], generator: 'check', why }
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
