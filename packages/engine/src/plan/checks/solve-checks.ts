import type { Table } from '../../model/schema.ts'
import { mix } from '../../random/hash.ts'
import { call, number } from '../../sql/build.ts'
import { isOrder } from '../../sql/comparisons.ts'
import type { Expression } from '../../sql/expression.ts'
import { aggregatesIn, childrenOf, columnPaths, mapExpression } from '../../sql/walk.ts'
import type { ColumnPlan, Plan, TablePlan } from '../plan.ts'
import { dependsOn } from './depends-on.ts'
import { isInDomain, listConditions } from './find-domain.ts'
import { hasDraw } from './has-draw.ts'
import { isBendable } from './is-bendable.ts'
import { isEmptiable } from './is-emptiable.ts'
import { namesIn } from './names-in.ts'
import { isCounted, testedIn } from './presence.ts'
import { repairColumns } from './repair-columns.ts'
import { turnCase } from './turn-case.ts'
import { turnMultiple } from './turn-multiple.ts'

/** Draws that a row gets anew when its first values break a check. */
const redraws = 3

/**
 * Makes conditions over several columns true: an equation fixes the column that nothing else decides;
 * for the rest the row tries its values, draws them again, and last bends one to the condition.
 */
export function solveChecks(plan: Plan): Plan {
  const tables = Object.values(plan.tables).map((table): [string, TablePlan] => [
    table.table.id,
    solveTable(plan, table),
  ])
  return { ...plan, tables: Object.fromEntries(tables) }
}

function solveTable(plan: Plan, table: TablePlan): TablePlan {
  const all = listConditions(plan, table.table)
  const solved = all.filter((condition) => isSolved(condition, table.table))
  const open = all.filter(
    (condition) =>
      !solved.includes(condition) &&
      !isOrdered(plan, table.table, condition) &&
      !isArc(table, condition),
  )
  const equated = open.reduce(
    (current, condition) =>
      turnCase(current, condition) ??
      turnMultiple(plan, current, condition) ??
      equate(plan, current, condition),
    table,
  )
  return groupConditions(
    plan,
    equated,
    open.filter((condition) => isFree(equated, condition)),
  ).reduce((current, { conditions, free }) => {
    // what bends to another column stays within its own bounds
    const kept = solved.filter((condition) => namesIn(condition).every((name) => free.has(name)))
    return repairColumns(current, conditions, kept, free, vary)
  }, equated)
}

/** Which links are there together is decided before. */
function isArc({ table, absent }: TablePlan, condition: Expression): boolean {
  const tested = testedIn(condition)
  const isLink = (name: string): boolean =>
    table.foreignKeys.some(({ columns }) => columns.includes(name))
  return tested.some((name) => absent[name] !== undefined && (isLink(name) || isCounted(condition)))
}

/** `a <= b` between times that the understanding already puts in order. */
function isOrdered(plan: Plan, table: Table, condition: Expression): boolean {
  if (
    condition.kind !== 'binary' ||
    condition.left.kind !== 'column' ||
    condition.right.kind !== 'column'
  )
    return false
  const [left = '', right = ''] = [condition.left.path[0], condition.right.path[0]]
  const [earlier, later] = condition.operator.startsWith('<') ? [left, right] : [right, left]
  return (
    isOrder(condition.operator) &&
    plan.understanding.timeOrders.some(
      (order) =>
        order.table === table.id &&
        order.later === later &&
        order.earlier.length === 1 &&
        order.earlier[0] === earlier,
    )
  )
}

interface Group {
  readonly conditions: readonly Expression[]
  readonly free: ReadonlySet<string>
}

/**
 * Conditions that share a column to change are solved together. Of two columns of which one is
 * computed from the other, only the later one changes, so that nothing waits for itself.
 */
function groupConditions(
  plan: Plan,
  table: TablePlan,
  conditions: readonly Expression[],
): readonly Group[] {
  const groups: { conditions: Expression[]; free: Set<string> }[] = []
  for (const condition of conditions) {
    const names = namesIn(condition)
    const free = names.filter(
      (name) =>
        (isBendable(table, name) || isEmptiable(table, name)) &&
        !names.some((other) => other !== name && dependsOn(plan, table, [other], name)),
    )
    if (free.length === 0) continue
    const touched = groups.filter((group) => free.some((name) => group.free.has(name)))
    const merged = {
      conditions: [...touched.flatMap((group) => group.conditions), condition],
      free: new Set([...touched.flatMap((group) => [...group.free]), ...free]),
    }
    groups.splice(0, groups.length, ...groups.filter((group) => !touched.includes(group)), merged)
  }
  return groups.map(({ conditions: due, free }) => ({
    conditions: due,
    free: new Set(
      [...free].filter(
        (name) =>
          ![...free].some((other) => other !== name && dependsOn(plan, table, [other], name)),
      ),
    ),
  }))
}

/** Conditions on one column alone are in its domain, and the generator keeps to that. */
function isSolved(condition: Expression, table: Table): boolean {
  const names = namesIn(condition)
  const [name] = names
  const column = table.columns.find((candidate) => candidate.name === name)
  return names.length === 1 && column !== undefined && isInDomain(condition, column)
}

/** `total = subtotal + tax`: the side that is one undecided column becomes the other side. */
function equate(plan: Plan, table: TablePlan, condition: Expression): TablePlan {
  if (
    condition.kind !== 'binary' ||
    (condition.operator !== '=' && condition.operator !== 'not-distinct')
  )
    return table
  const sides = [
    [condition.left, condition.right],
    [condition.right, condition.left],
  ] as const
  for (const [target, value] of sides) {
    if (target.kind !== 'column' || aggregatesIn(value).length > 0 || namesIn(value).length === 0)
      continue
    const name = target.path[0] ?? ''
    const found = table.columns.find((column) => column.name === name)
    if (
      !found ||
      !isBendable(table, name) ||
      namesIn(value).includes(name) ||
      dependsOn(plan, table, namesIn(value), name)
    )
      continue
    const cast = found.expression.kind === 'cast' ? { ...found.expression, operand: value } : value
    const mayLack = (input: string): boolean =>
      table.table.columns.some((column) => column.name === input && column.nullable)
    const isRequired = !table.table.columns.some(
      (column) => column.name === name && column.nullable,
    )
    // where a part of the sum is absent, what must be there keeps its own value
    const isKept = isRequired && namesIn(value).some(mayLack)
    const equated: ColumnPlan = {
      ...found,
      expression: isKept ? call('coalesce', cast, found.expression) : cast,
      generator: 'check',
      why: 'the one value its check allows',
    }
    return {
      ...table,
      columns: table.columns.map((column) => (column === found ? equated : column)),
    }
  }
  return table
}

/** A condition can be worked on when one of its columns is not decided by something else. */
function isFree(table: TablePlan, condition: Expression): boolean {
  if (aggregatesIn(condition).length > 0 || columnPaths(condition).some((path) => path.length > 1))
    return false
  const isChangeable = (name: string): boolean =>
    isBendable(table, name) || isEmptiable(table, name)
  return namesIn(condition).some(isChangeable) && !hasUnknownCall(condition)
}

const known = new Set([
  'length',
  'char_length',
  'octet_length',
  'lower',
  'upper',
  'abs',
  'round',
  'floor',
  'ceil',
  'coalesce',
  'nullif',
  'greatest',
  'least',
  'substr',
  'substring',
  'trim',
  'strpos',
  'mod',
  'div',
  'divide',
  'extract',
  'power',
  'sqrt',
  'left',
  'right',
  'replace',
  'concat',
])

function hasUnknownCall(expression: Expression): boolean {
  if (expression.kind === 'call' && !known.has(expression.name)) return true
  return childrenOf(expression).some(hasUnknownCall)
}

/** The same column under other draws. */
function vary(column: ColumnPlan): readonly Expression[] {
  if (!hasDraw(column.expression)) return []
  return Array.from({ length: redraws }, (_, i) =>
    mapExpression(column.expression, (node) => {
      const key = node.kind === 'call' && node.name === 'draw' ? node.args[1] : undefined
      if (node.kind !== 'call' || key?.kind !== 'number') return node
      const again = mix((Number(key.text) ^ (0x9e3779b9 * (i + 1))) >>> 0)
      return { ...node, args: [node.args[0] as Expression, number(again)] }
    }),
  )
}
