import type { Context } from '../../generators/generator.ts'
import type { Type } from '../../model/schema.ts'
import { typeAlong } from '../../model/type-along.ts'
import type { Expression } from '../../sql/expression.ts'

/** The least and the greatest number that something can be; less than greatest where it is none. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

/**
 * The bounds of a number that follows from others, as far as their types and rules tell; null where they tell
 * nothing. What lies within its column's bounds anyway need not be compared with them row by row.
 */
export function findBounds(
  expression: Expression,
  context: Pick<Context, 'plan' | 'table'>,
): Bounds | null {
  const find = (part: Expression): Bounds | null => findBounds(part, context)
  switch (expression.kind) {
    case 'null':
      return none
    case 'number': {
      const value = Number(expression.text)
      return Number.isFinite(value) ? { low: value, high: value } : null
    }
    case 'column':
      return boundsOfColumn(expression.path, context)
    case 'cast':
      return expression.to.kind === 'integer' || expression.to.kind === 'decimal'
        ? widen(find(expression.operand))
        : null
    case 'case': {
      const ends = expression.branches.map(({ then }) => find(then))
      return joinBounds([...ends, expression.otherwise ? find(expression.otherwise) : none])
    }
    case 'binary': {
      const [left, right] = [find(expression.left), find(expression.right)]
      return left && right ? combine(expression.operator, left, right) : null
    }
    case 'call':
      if (expression.name === 'coalesce') return joinBounds(expression.args.map(find))
      if (expression.name === 'floor' || expression.name === 'round')
        return widen(find(expression.args[0] ?? expression))
      return null
    default:
      return null
  }
}

const none: Bounds = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY }

/** What holds for each of several numbers; null where one of them is without bounds. */
export function joinBounds(all: readonly (Bounds | null)[]): Bounds | null {
  return all.reduce<Bounds | null>(
    (joined, bounds) =>
      joined &&
      bounds && { low: Math.min(joined.low, bounds.low), high: Math.max(joined.high, bounds.high) },
    none,
  )
}

function boundsOfColumn(
  path: readonly string[],
  { plan, table }: Pick<Context, 'plan' | 'table'>,
): Bounds | null {
  const type = typeAlong(path, table.table, plan.schema)
  const declared = type && boundsOfType(type)
  const [name = '', ...rest] = path
  const { id } = table.table
  // rows that are given or placed by hand hold what they were given
  const rules = plan.rules.tables[id]
  const isFree = table.given === 0 && (rules?.heroes ?? []).length === 0
  const [only, ...others] = (rest.length === 0 && isFree && rules?.columns[name]?.cases) || []
  if (!declared || others.length > 0 || only?.condition || only?.value.kind !== 'range')
    return declared
  const [low, high] = [Number(only.value.minimum), Number(only.value.maximum)]
  const isWithin = low >= declared.low && high <= declared.high
  return isWithin ? { low, high } : declared
}

/** What a column of a type can hold; integers of 64 bits are beyond what a sum here is sure of. */
function boundsOfType(type: Type): Bounds | null {
  if (type.kind === 'decimal' && type.precision <= 15) {
    const high = 10 ** (type.precision - type.scale) - 10 ** -type.scale
    return { low: -high, high }
  }
  if (type.kind !== 'integer' || type.bits > 32) return null
  const high = 2 ** (type.unsigned ? type.bits : type.bits - 1) - 1
  return { low: type.unsigned ? 0 : -high - 1, high }
}

function combine(operator: string, left: Bounds, right: Bounds): Bounds | null {
  if (left.low > left.high || right.low > right.high) return none
  const products = [
    left.low * right.low,
    left.low * right.high,
    left.high * right.low,
    left.high * right.high,
  ]
  switch (operator) {
    case '+':
      return { low: left.low + right.low, high: left.high + right.high }
    case '-':
      return { low: left.low - right.high, high: left.high - right.low }
    case '*':
      return { low: Math.min(...products), high: Math.max(...products) }
    default:
      return null
  }
}

/** Rounding reaches the next whole number at most. */
function widen(bounds: Bounds | null): Bounds | null {
  return bounds && { low: Math.floor(bounds.low), high: Math.ceil(bounds.high) }
}
