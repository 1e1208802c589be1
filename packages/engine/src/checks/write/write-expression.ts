import { dividesExactly } from '../../model/divides-exactly.ts'
import type { CastType, Expression } from '../../sql/expression.ts'
import { quoteText } from '../../sql/quote.ts'
import { writeAggregate } from './aggregate.ts'
import { kindOf } from './kind-of.ts'
import type { Scope } from './scope.ts'
import { writeFunction } from './write-function.ts'

type Part<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>
type Pattern = Extract<Expression, { operand: Expression; pattern: Expression }>

/**
 * An expression as DuckDB SQL over the row of a scope. `findObstacle` says beforehand whether it can.
 * Aggregates whose value is at hand already are named in `known`.
 */
export function writeExpression(
  expression: Expression,
  scope: Scope,
  known: ReadonlyMap<Expression, string> = new Map(),
): string {
  const write = (part: Expression): string => writeExpression(part, scope, known)
  switch (expression.kind) {
    case 'null':
      return 'NULL'
    case 'boolean':
      return expression.value ? 'true' : 'false'
    case 'number':
      return `(${expression.text})`
    case 'text':
      return quoteText(expression.value)
    case 'date':
      return `DATE ${quoteText(expression.text)}`
    case 'timestamp':
      return `TIMESTAMP ${quoteText(expression.text.replace('T', ' ').replace('Z', ''))}`
    case 'column':
      return scope.follow(expression.path.slice(0, -1)).name(expression.path.at(-1) ?? '')
    case 'unary':
      return expression.operator === '-'
        ? `(-${write(expression.operand)})`
        : `(NOT ${write(expression.operand)})`
    case 'binary':
      return writeBinary(expression, scope, write)
    case 'is-null':
      return `(${write(expression.operand)} IS ${expression.negated ? 'NOT ' : ''}NULL)`
    case 'in':
      return `(${write(expression.operand)} ${expression.negated ? 'NOT ' : ''}IN (${expression.list.map(write).join(', ')}))`
    case 'like':
      return writeLike(expression, write)
    case 'regex':
      return `(${expression.negated ? 'NOT ' : ''}regexp_matches(${write(expression.operand)}, ${write(expression.pattern)}${expression.ignoreCase ? ", 'i'" : ''}))`
    case 'case':
      return writeCase(expression, write)
    case 'cast': {
      const value = write(expression.operand)
      // DuckDB takes a half to the even number, and others away from zero
      const isCut =
        expression.to.kind === 'integer' && kindOf(expression.operand, scope) === 'float'
      return `CAST(${isCut ? `round(${value})` : value} AS ${writeCastType(expression.to)})`
    }
    case 'call':
      return writeCall(expression, scope, write)
    case 'aggregate':
      return known.get(expression) ?? writeAggregate(expression, scope, writeExpression)
  }
}

function writeBinary(
  { operator, left, right }: Part<'binary'>,
  scope: Scope,
  write: (part: Expression) => string,
): string {
  const [first, second] = [write(left), write(right)]
  if (operator === 'distinct') return `(${first} IS DISTINCT FROM ${second})`
  if (operator === 'not-distinct') return `(${first} IS NOT DISTINCT FROM ${second})`
  if (operator === '/' && dividesWhole(left, right, scope)) return `(${first} // ${second})`
  return `(${first} ${operator.toUpperCase()} ${second})`
}

/** DuckDB's `/` is always a fraction; in these dialects two integers give an integer. */
function dividesWhole(left: Expression, right: Expression, scope: Scope): boolean {
  if (dividesExactly(scope.context.schema)) return false
  return kindOf(left, scope) === 'integer' && kindOf(right, scope) === 'integer'
}

function writeLike(
  { operand, pattern, negated, ignoreCase }: Pattern,
  write: (part: Expression) => string,
): string {
  const operator = `${negated ? 'NOT ' : ''}${ignoreCase ? 'ILIKE' : 'LIKE'}`
  // DuckDB looks for a plain text far faster where it need not think of escapes
  const isPlain = pattern.kind === 'text' && !pattern.value.includes('\\')
  return `(${write(operand)} ${operator} ${write(pattern)}${isPlain ? '' : " ESCAPE '\\'"})`
}

function writeCase(
  { branches, otherwise }: Part<'case'>,
  write: (part: Expression) => string,
): string {
  const whens = branches.map(({ when, then }) => `WHEN ${write(when)} THEN ${write(then)}`)
  return `CASE ${whens.join(' ')}${otherwise ? ` ELSE ${write(otherwise)}` : ''} END`
}

function writeCastType(to: CastType): string {
  if (to.kind === 'decimal')
    return `DECIMAL(${Math.min(to.precision, 38)}, ${Math.min(to.scale, 38)})`
  return {
    integer: 'BIGINT',
    text: 'VARCHAR',
    boolean: 'BOOLEAN',
    date: 'DATE',
    timestamp: 'TIMESTAMP',
    float: 'DOUBLE',
  }[to.kind]
}

function writeCall(
  { name, args }: Part<'call'>,
  scope: Scope,
  write: (part: Expression) => string,
): string {
  const written = args.map(write)
  if (name === 'round') return writeRound(args, written, scope)
  const call = writeFunction(name, written, scope.context.now)
  if (call === null) throw new Error(`The proof knows no function "${name}"`)
  return call
}

/** Ties go away from zero; a float a hair below a tie, such as 2.675, is lifted onto it first. */
function writeRound(
  args: readonly Expression[],
  [value, places]: readonly string[],
  scope: Scope,
): string {
  const isFloat = args[0] !== undefined && kindOf(args[0], scope) === 'float'
  const lifted = isFloat ? `(${value} + sign(${value}) * (1e-9 + abs(${value}) * 1e-14))` : value
  return `round(${lifted}, CAST(${places ?? '0'} AS INTEGER))`
}
