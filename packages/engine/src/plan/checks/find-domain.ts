import type { Column, Table, Type } from '../../model/schema.ts'
import { isComparison, turned } from '../../sql/comparisons.ts'
import type { Expression } from '../../sql/expression.ts'
import { findOwnColumn } from '../../sql/find-own-column.ts'
import { spellOutCalls } from '../../sql/spell-out-calls.ts'
import { splitAnd } from '../../sql/split-and.ts'
import { splitOr } from '../../sql/split-or.ts'
import { unwrap } from '../../sql/unwrap.ts'
import type { Plan } from '../plan.ts'
import { casedColumn } from './cased-column.ts'
import { keepListed, narrowByComparison, narrowByLength } from './compare-domain.ts'
import { type Domain, startDomain } from './domain.ts'
import { likeToRegex } from './like-to-regex.ts'
import { literalText } from './literal-text.ts'
import { readAlternatives } from './read-alternatives.ts'
import { tightenDomain } from './tighten-domain.ts'

/** Reads a column's domain off its type, the table's checks and the rules' checks. */
export function findDomain(plan: Plan, table: Table, column: Column): Domain {
  const conditions = listConditions(plan, table)
  const own = narrowDomain(column, conditions)
  return tightenDomain(own, column, conditions, (name) => {
    const other = table.columns.find((candidate) => candidate.name === name)
    return other ? narrowDomain(other, conditions) : null
  })
}

/** A column's domain under some conditions alone, for telling which of them exclude each other. */
export function narrowDomain(column: Column, conditions: readonly Expression[]): Domain {
  const domain = conditions.reduce(
    (narrowed, condition) => narrow(narrowed, condition, column),
    startDomain(column.type),
  )
  return { ...domain, values: domain.values && listFitting(domain.values, column.type) }
}

/** A check may list values that are longer than the column. */
function listFitting(values: readonly string[], type: Type): readonly string[] {
  if (type.kind !== 'text' || type.maxLength === null) return values
  const longest = type.maxLength
  return values.filter((value) => value.length <= longest)
}

/** All conditions that each row must keep, taken apart at AND. */
export function listConditions(plan: Plan, table: Table): readonly Expression[] {
  const checks = [...table.checks, ...(plan.rules.tables[table.id]?.checks ?? [])]
  return checks.flatMap(({ expression }) => splitAnd(expression).flatMap(spellOutCalls))
}

/** Whether a condition speaks of one column in a form that its domain holds. */
export function isInDomain(condition: Expression, column: Column): boolean {
  const start = startDomain(column.type)
  return narrow(start, condition, column) !== start
}

function narrow(domain: Domain, condition: Expression, column: Column): Domain {
  const isColumn = (part: Expression): boolean => findOwnColumn(unwrap(part)) === column.name
  const cased = casedColumn(condition, column.name)
  if (condition.kind === 'in' && (isColumn(condition.operand) || cased)) {
    const values = condition.list.map(literalText).filter((value) => cased?.(value) ?? true)
    if (values.some((value) => value === null)) return domain
    const texts = values.filter((value) => value !== null)
    if (condition.negated) return { ...domain, excluded: [...domain.excluded, ...texts] }
    return keepListed(domain, texts, column.type)
  }
  if (condition.kind === 'regex' && !condition.negated && isColumn(condition.operand)) {
    const pattern = literalText(condition.pattern)
    if (pattern === null) return domain
    return {
      ...domain,
      patterns: [...domain.patterns, condition.ignoreCase ? `(?i)${pattern}` : pattern],
    }
  }
  if (condition.kind === 'like' && !condition.negated && isColumn(condition.operand)) {
    const pattern = literalText(condition.pattern)
    return pattern === null
      ? domain
      : { ...domain, patterns: [...domain.patterns, likeToRegex(pattern)] }
  }
  if (condition.kind !== 'binary') return domain
  if (condition.operator === 'or') return narrowByOr(domain, condition, column)
  const { operator } = condition
  const [left, right] = [unwrap(condition.left), unwrap(condition.right)]
  if (!isComparison(operator)) return domain
  if (isColumn(left)) return narrowByComparison(domain, operator, right, column.type)
  if (isColumn(right)) return narrowByComparison(domain, turned[operator], left, column.type)
  const length = (part: Expression): boolean =>
    part.kind === 'call' &&
    (lengths[column.type.kind] ?? lengthsOfText).includes(part.name) &&
    isColumn(trimmed(part.args[0] ?? part))
  if (length(left)) return narrowByLength(domain, operator, right)
  if (length(right)) return narrowByLength(domain, turned[operator], left)
  return domain
}

/** What is made begins and ends with no space. */
function trimmed(part: Expression): Expression {
  return part.kind === 'call' && part.name === 'trim' ? (part.args[0] ?? part) : part
}

const lengthsOfText: readonly string[] = ['length', 'char_length', 'character_length']
const lengths: Readonly<Record<string, readonly string[]>> = {
  bytes: ['length', 'octet_length'],
  array: ['array_length', 'cardinality', 'array_size', 'len', 'length'],
}

/** `c IS NULL OR condition` narrows the values that are present; `c = 'a' OR c LIKE 'b%'` gives them by alternatives. */
function narrowByOr(domain: Domain, condition: Expression, column: Column): Domain {
  const isNullTest = (part: Expression): boolean =>
    part.kind === 'is-null' && !part.negated && findOwnColumn(part.operand) === column.name
  const parts = splitOr(condition).filter((part) => !isNullTest(part))
  const [only, ...others] = parts
  if (others.length === 0)
    return splitAnd(only ?? null).reduce((all, part) => narrow(all, part, column), domain)
  const { values, pattern } = readAlternatives(parts, column.name)
  if (values) return keepListed(domain, values, column.type)
  if (pattern !== null) return { ...domain, patterns: [...domain.patterns, pattern] }
  // a length or one of some words: any text of that length is allowed
  const [length, ...more] = parts.filter((part) => !readAlternatives([part], column.name).values)
  const isOfLength = length !== undefined && more.length === 0 && column.type.kind === 'text'
  const narrowed = isOfLength ? narrow(domain, length, column) : domain
  return narrowed.minimumLength !== domain.minimumLength ? narrowed : domain
}
