import type { Diagnostic, Place } from '@worldloom/diagnostics'
import { isMatch } from '../../generators/patterns/is-match.ts'
import type { Column, Table } from '../../model/schema.ts'
import { isOrder } from '../../sql/comparisons.ts'
import type { Expression } from '../../sql/expression.ts'
import { findOwnColumn } from '../../sql/find-own-column.ts'
import { splitAnd } from '../../sql/split-and.ts'
import type { Plan } from '../plan.ts'
import type { Domain } from './domain.ts'
import { narrowDomain } from './find-domain.ts'

/** A condition with the constraint or rule it comes from. */
interface Named {
  readonly name: string
  readonly text: string
  readonly condition: Expression
  readonly place: Place
}

/**
 * Required columns that no value suits: each with the two conditions that exclude each other, or the
 * one that excludes everything, found before any row is made.
 */
export function findContradictions(plan: Plan): readonly Diagnostic[] {
  return Object.values(plan.tables).flatMap(({ table }) => {
    const named = listNamed(plan, table)
    const single = table.columns
      .filter(({ nullable }) => !nullable)
      .flatMap((column) => contradict(table, column, named))
    const never = named.filter(({ condition }) => condition.kind === 'boolean' && !condition.value)
    return [
      ...never.map((one) => report(table, table.columns[0]?.name ?? '', [one])),
      ...single,
      ...contradictOrder(table, named),
    ]
  })
}

function listNamed(plan: Plan, table: Table): readonly Named[] {
  const checks = [...table.checks, ...(plan.rules.tables[table.id]?.checks ?? [])]
  return checks.flatMap(({ name, text, expression, place }) =>
    expression ? splitAnd(expression).map((condition) => ({ name, text, condition, place })) : [],
  )
}

function contradict(table: Table, column: Column, named: readonly Named[]): readonly Diagnostic[] {
  const holds = (some: readonly Named[]): boolean =>
    !some.some(({ condition }) => isAbsent(condition, column.name)) &&
    !isEmpty(
      narrowDomain(
        column,
        some.map(({ condition }) => condition),
      ),
      column,
    )
  if (holds(named)) return []
  const alone = named.find((one) => !holds([one]))
  const pair = alone ? [alone] : findPair(named, holds)
  return [report(table, column.name, pair)]
}

/** `name IS NULL`, which a required column never is. */
function isAbsent(condition: Expression, name: string): boolean {
  return (
    condition.kind === 'is-null' && !condition.negated && findOwnColumn(condition.operand) === name
  )
}

function findPair(
  named: readonly Named[],
  holds: (some: readonly Named[]) => boolean,
): readonly Named[] {
  for (const [i, first] of named.entries())
    for (const second of named.slice(i + 1)) if (!holds([first, second])) return [first, second]
  return named
}

function isEmpty(
  {
    minimum,
    maximum,
    minimumLength,
    maximumLength,
    values,
    earliest,
    latest,
    patterns,
    excluded,
  }: Domain,
  { type }: Column,
): boolean {
  if (minimum !== null && maximum !== null && minimum > maximum) return true
  if (maximumLength !== null && minimumLength > maximumLength) return true
  if (earliest !== null && latest !== null && earliest > latest) return true
  if (!values) return false
  const isNumber = type.kind === 'integer' || type.kind === 'decimal' || type.kind === 'float'
  const isAllowed = (value: string): boolean =>
    !excluded.includes(value) &&
    !(
      isNumber &&
      ((minimum !== null && Number(value) < minimum) ||
        (maximum !== null && Number(value) > maximum))
    ) &&
    !(maximumLength !== null && type.kind === 'text' && value.length > maximumLength) &&
    patterns.every((pattern) => matches(pattern, value))
  return !values.some(isAllowed)
}

function matches(pattern: string, value: string): boolean {
  try {
    return isMatch(pattern, value)
  } catch {
    // a pattern that only PostgreSQL reads proves nothing
    return true
  }
}

/** `a < b` and `b < a`, also by way of others: required columns that cannot be put in order. */
function contradictOrder(table: Table, named: readonly Named[]): readonly Diagnostic[] {
  const required = new Set(
    table.columns.filter(({ nullable }) => !nullable).map(({ name }) => name),
  )
  const edges = named.flatMap((one) => {
    const { condition } = one
    if (condition.kind !== 'binary' || !isOrder(condition.operator)) return []
    const [left, right] = [findOwnColumn(condition.left), findOwnColumn(condition.right)]
    if (left === null || right === null || !required.has(left) || !required.has(right)) return []
    const strict = condition.operator === '<' || condition.operator === '>'
    const [from, to] = condition.operator.startsWith('<') ? [left, right] : [right, left]
    return [{ from, to, strict, one }]
  })
  for (const start of edges.filter(({ strict }) => strict)) {
    const path = findWay(edges, start.to, start.from)
    if (path) return [report(table, start.from, [start.one, ...path.map(({ one }) => one)])]
  }
  return []
}

interface Edge {
  readonly from: string
  readonly to: string
  readonly one: Named
}

function findWay(
  edges: readonly Edge[],
  from: string,
  to: string,
  seen: readonly string[] = [],
): readonly Edge[] | null {
  if (from === to) return []
  for (const edge of edges) {
    if (edge.from !== from || seen.includes(edge.to)) continue
    const rest = findWay(edges, edge.to, to, [...seen, from])
    if (rest) return [edge, ...rest]
  }
  return null
}

function report(table: Table, column: string, conflict: readonly Named[]): Diagnostic {
  const names = conflict.map(({ name, text }) => `"${name}" (${text})`)
  const why =
    names.length === 1
      ? `the check ${names[0]} leaves none`
      : `the checks ${names.join(' and ')} exclude each other`
  return {
    code: 'CHECKS_CONTRADICT',
    severity: 'error',
    message: `No value of "${column}" in table "${table.id}" is allowed: ${why}.`,
    hint: `Change ${names.length === 1 ? 'it' : 'one of them'}, or let the column be empty.`,
    place: conflict[0]?.place ?? table.place,
  }
}
