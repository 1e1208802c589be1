import type { Column, Table, Type } from '../../model/schema.ts'
import { isComparison, turned } from '../../sql/comparisons.ts'
import type { Expression } from '../../sql/expression.ts'
import { findOwnColumn } from '../../sql/find-own-column.ts'
import { splitAnd } from '../../sql/split-and.ts'
import { splitOr } from '../../sql/split-or.ts'
import { unwrap } from '../../sql/unwrap.ts'
import type { Plan } from '../plan.ts'
import { casedColumn } from './cased-column.ts'
import { likeToRegex } from './like-to-regex.ts'
import { literalText } from './literal-text.ts'
import { readAlternatives } from './read-alternatives.ts'
import { tightenDomain } from './tighten-domain.ts'

/** What a column's type and the checks on it alone allow. */
export interface Domain {
  /** Bounds of numbers, inclusive; below those of texts' lengths, and of how many items an array has. */
  readonly minimum: number | null
  readonly maximum: number | null
  readonly minimumLength: number
  readonly maximumLength: number | null
  /** The only values allowed, as written, or null. */
  readonly values: readonly string[] | null
  /** Bounds of dates and times, as ISO text. */
  readonly earliest: string | null
  readonly latest: string | null
  /** Regular expressions that each value matches. */
  readonly patterns: readonly string[]
  /** Values a check forbids. */
  readonly excluded: readonly string[]
}

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
  return checks.flatMap(({ expression }) => (expression ? splitAnd(expression) : []))
}

/** Whether a condition speaks of one column in a form that its domain holds. */
export function isInDomain(condition: Expression, column: Column): boolean {
  const start = startDomain(column.type)
  return narrow(start, condition, column) !== start
}

function startDomain(type: Type): Domain {
  const empty: Domain = {
    minimum: null,
    maximum: null,
    minimumLength: 0,
    maximumLength: null,
    values: null,
    earliest: null,
    latest: null,
    patterns: [],
    excluded: [],
  }
  switch (type.kind) {
    case 'integer': {
      const bits = type.unsigned ? type.bits : type.bits - 1
      const maximum = Math.min(2 ** bits - 1, Number.MAX_SAFE_INTEGER)
      return { ...empty, minimum: type.unsigned ? 0 : -maximum - 1, maximum }
    }
    case 'decimal': {
      const whole = type.precision - type.scale
      // with more digits than a number holds it would be rounded up to what does not fit
      const digits = Math.min(type.scale, Math.max(0, 15 - whole))
      const maximum = Math.min(10 ** whole - 10 ** -digits, Number.MAX_SAFE_INTEGER)
      return { ...empty, minimum: -maximum, maximum }
    }
    case 'text':
    case 'bytes':
      return { ...empty, maximumLength: type.maxLength, minimumLength: 0 }
    case 'enum':
      return { ...empty, values: type.values }
    default:
      return empty
  }
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
  if (isColumn(left)) return compare(domain, operator, right, column.type)
  if (isColumn(right)) return compare(domain, turned[operator], left, column.type)
  const length = (part: Expression): boolean =>
    part.kind === 'call' &&
    (lengths[column.type.kind] ?? lengthsOfText).includes(part.name) &&
    isColumn(trimmed(part.args[0] ?? part))
  if (length(left)) return compareLength(domain, operator, right)
  if (length(right)) return compareLength(domain, turned[operator], left)
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

/** Of the values allowed so far those that are listed; numbers are the same however they are written. */
function keepListed(domain: Domain, listed: readonly string[], type: Type): Domain {
  if (!domain.values) return { ...domain, values: listed }
  const isNumber = ['integer', 'decimal', 'float'].includes(type.kind)
  const known = new Set<string | number>(isNumber ? listed.map(Number) : listed)
  const values = domain.values.filter((value) => known.has(isNumber ? Number(value) : value))
  return { ...domain, values }
}

function compare(domain: Domain, operator: string, bound: Expression, type: Type): Domain {
  if (bound.kind === 'date' || bound.kind === 'timestamp')
    return compareTime(domain, operator, bound.text)
  const literal = literalText(bound)
  if (literal === null) return domain
  if (operator === '=') return keepListed(domain, [literal], type)
  if (operator === '<>')
    return {
      ...domain,
      excluded: [...domain.excluded, literal],
      ...(literal === '' ? { minimumLength: Math.max(1, domain.minimumLength) } : {}),
    }
  if (type.kind === 'date' || type.kind === 'timestamp')
    return compareTime(domain, operator, literal)
  const value = Number(literal)
  if (literal === '' || Number.isNaN(value)) return domain
  const grain = grainOf(type, value)
  // a column of 32 bits takes 0.8 for a little more
  const stored = type.kind === 'float' && type.bits === 32 ? Math.fround(value) : value
  const from = (minimum: number): Domain => ({
    ...domain,
    minimum: Math.max(minimum, domain.minimum ?? minimum),
  })
  const to = (maximum: number): Domain => ({
    ...domain,
    maximum: Math.min(maximum, domain.maximum ?? maximum),
  })
  switch (operator) {
    case '>':
      return from(value + grain)
    case '>=':
      return from(stored < value ? value + grain : value)
    case '<':
      return to(value - grain)
    case '<=':
      return to(stored > value ? value - grain : value)
    default:
      return domain
  }
}

/** How far the next value lies that a column keeps apart; a float has some seven digits wherever its point is. */
function grainOf(type: Type, value: number): number {
  if (type.kind === 'integer') return 1
  if (type.kind === 'decimal') return 10 ** -type.scale
  return value === 0 ? 1e-6 : Math.abs(value) * 1e-6
}

function compareTime(domain: Domain, operator: string, bound: string): Domain {
  if (operator.startsWith('>'))
    return {
      ...domain,
      earliest: domain.earliest && domain.earliest > bound ? domain.earliest : bound,
    }
  if (operator.startsWith('<') && operator !== '<>')
    return { ...domain, latest: domain.latest && domain.latest < bound ? domain.latest : bound }
  return domain
}

function compareLength(domain: Domain, operator: string, bound: Expression): Domain {
  const value = Number(literalText(bound) ?? Number.NaN)
  if (Number.isNaN(value)) return domain
  const longest = (maximum: number): number => Math.min(maximum, domain.maximumLength ?? maximum)
  switch (operator) {
    case '>':
      return { ...domain, minimumLength: Math.max(value + 1, domain.minimumLength) }
    case '>=':
      return { ...domain, minimumLength: Math.max(value, domain.minimumLength) }
    case '=':
      return { ...domain, minimumLength: value, maximumLength: longest(value) }
    case '<':
      return { ...domain, maximumLength: longest(value - 1) }
    case '<=':
      return { ...domain, maximumLength: longest(value) }
    default:
      return domain
  }
}
