import type { Type } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'
import { readTimestamp } from '../../values/canonical-times.ts'
import type { Domain } from './domain.ts'
import { literalText } from './literal-text.ts'

/** What a comparison with a literal leaves of a column's domain. */
export function narrowByComparison(
  domain: Domain,
  operator: string,
  bound: Expression,
  type: Type,
): Domain {
  const isTime = type.kind === 'date' || type.kind === 'timestamp'
  if (bound.kind === 'date' || bound.kind === 'timestamp')
    return isTime ? compareTime(domain, operator, bound.text, type) : domain
  const literal = literalText(bound)
  if (literal === null) return domain
  if (operator === '=') return keepListed(domain, [literal], type)
  if (operator === '<>')
    return {
      ...domain,
      excluded: [...domain.excluded, literal],
      ...(literal === '' ? { minimumLength: Math.max(1, domain.minimumLength) } : {}),
    }
  if (isTime) return compareTime(domain, operator, literal, type)
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

/** Days are told apart by days, instants by seconds: before `2001-02-03 12:00` lies that day, and all up to 11:59:59. */
function compareTime(domain: Domain, operator: string, bound: string, type: Type): Domain {
  const read = readTimestamp(bound, true)
  if (!read.ok) return domain
  const unit = type.kind === 'date' ? 86_400 : 1
  const at = Date.parse(`${read.text}Z`) / 1000 / unit
  const from = (earliest: number): Domain => ({
    ...domain,
    earliest: Math.max(earliest * unit, domain.earliest ?? earliest * unit),
  })
  const to = (latest: number): Domain => ({
    ...domain,
    latest: Math.min(latest * unit, domain.latest ?? latest * unit),
  })
  switch (operator) {
    case '>':
      return from(Math.floor(at) + 1)
    case '>=':
      return from(Math.ceil(at))
    case '<':
      return to(Math.ceil(at) - 1)
    case '<=':
      return to(Math.floor(at))
    default:
      return domain
  }
}

/** What a comparison of a text's length leaves of it. */
export function narrowByLength(domain: Domain, operator: string, bound: Expression): Domain {
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

/** Of the values allowed so far those that are listed; numbers are the same however they are written. */
export function keepListed(domain: Domain, listed: readonly string[], type: Type): Domain {
  if (!domain.values) return { ...domain, values: listed }
  const isNumber = ['integer', 'decimal', 'float'].includes(type.kind)
  const known = new Set<string | number>(isNumber ? listed.map(Number) : listed)
  const values = domain.values.filter((value) => known.has(isNumber ? Number(value) : value))
  return { ...domain, values }
}
