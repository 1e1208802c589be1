import type { CastType, Expression } from '../../sql/expression.ts'
import { getLink } from './check-context.ts'
import { findAggregateLinks } from './find-aggregate-links.ts'
import { kindOf } from './kind-of.ts'
import { quoteText } from './quote.ts'
import { matchKey, openScope, type Scope } from './scope.ts'
import { writeFunction } from './write-function.ts'

type Part<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>
type Pattern = Extract<Expression, { operand: Expression; pattern: Expression }>

/** An expression as DuckDB SQL over the row of a scope. `findObstacle` says beforehand whether it can. */
export function writeExpression(expression: Expression, scope: Scope): string {
  const write = (part: Expression): string => writeExpression(part, scope)
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
      return writeBinary(expression, scope)
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
    case 'cast':
      return `CAST(${write(expression.operand)} AS ${writeCastType(expression.to)})`
    case 'call':
      return writeCall(expression, scope)
    case 'aggregate':
      return writeAggregate(expression, scope)
  }
}

function writeBinary({ operator, left, right }: Part<'binary'>, scope: Scope): string {
  const [first, second] = [writeExpression(left, scope), writeExpression(right, scope)]
  if (operator === 'distinct') return `(${first} IS DISTINCT FROM ${second})`
  if (operator === 'not-distinct') return `(${first} IS NOT DISTINCT FROM ${second})`
  if (operator === '/' && dividesWhole(left, right, scope)) return `(${first} // ${second})`
  return `(${first} ${operator.toUpperCase()} ${second})`
}

/** DuckDB's `/` is always a fraction; in these dialects two integers give an integer. */
function dividesWhole(left: Expression, right: Expression, scope: Scope): boolean {
  const { dialect } = scope.context.schema
  if (['mysql', 'mariadb', 'bigquery', 'duckdb'].includes(dialect)) return false
  return kindOf(left, scope) === 'integer' && kindOf(right, scope) === 'integer'
}

function writeLike(
  { operand, pattern, negated, ignoreCase }: Pattern,
  write: (part: Expression) => string,
): string {
  const operator = `${negated ? 'NOT ' : ''}${ignoreCase ? 'ILIKE' : 'LIKE'}`
  return `(${write(operand)} ${operator} ${write(pattern)} ESCAPE '\\')`
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

function writeCall({ name, args }: Part<'call'>, scope: Scope): string {
  const written = args.map((arg) => writeExpression(arg, scope))
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

/** Over the rows of a child that point to this row; a sum over none is 0, as a total must be. */
function writeAggregate(aggregate: Part<'aggregate'>, scope: Scope): string {
  const { name, child, of, where } = aggregate
  const { context } = scope
  const links = findAggregateLinks(context.schema, aggregate, scope.table.id)
  if (!links) throw new Error(`No single link leads from "${child}" to "${scope.table.id}"`)
  const rows = openScope(context, child, `${scope.alias}_of`)
  const value = of ? writeExpression(of, rows) : '*'
  const filter = where ? ` AND ${writeExpression(where, rows)}` : ''
  const last = rows.follow(links.slice(0, -1))
  const on = matchKey(context, getLink(last.table, links.at(-1) ?? ''), last, scope)
  const result = name === 'sum' ? `coalesce(sum(${value}), 0)` : `${name}(${value})`
  return `(SELECT ${result} FROM ${rows.from()} WHERE ${on}${filter})`
}
