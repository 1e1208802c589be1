import type { Dialect } from '../dialects/dialect.ts'
import type { Type } from '../model/schema.ts'
import type { Expression } from './expression.ts'
import { printExpression } from './print-expression.ts'
import type { Layer, Source, Statement } from './query.ts'

/** Prints one statement of a plan: a comment that says what it makes, then the SQL. */
export function printStatement(statement: Statement, dialect: Dialect): string {
  if (statement.kind === 'create-output') return printOutput(statement, dialect)
  const selects = statement.layers.map((layer) => printLayer(dialect.arrange(layer), dialect))
  const last = selects.at(-1) ?? ''
  const before = statement.layers
    .slice(0, -1)
    .map((layer, i) => dialect.withClause(dialect.quoteName(layer.name), selects[i] ?? ''))
  const query = before.length > 0 ? `WITH ${before.join(', ')}\n${last}` : last
  const print = statement.adds ? dialect.addWork : dialect.createWork
  return `-- ${oneLine(statement.title)}\n${print(statement.name, query)}`
}

function printOutput(
  statement: Extract<Statement, { kind: 'create-output' }>,
  dialect: Dialect,
): string {
  const columns = statement.columns.map(({ name, type }) => {
    const quoted = dialect.quoteName(name)
    return `  CAST(${quoted} AS ${dialect.columnType(type)}) AS ${quoted}`
  })
  const { range } = statement
  const bounded = dialect.quoteName(range?.column ?? '')
  const conditions = [
    ...(range ? [`${bounded} >= ${range.from} AND ${bounded} < ${range.to}`] : []),
    ...statement.where.map((name) => dialect.quoteName(name)),
  ]
  const where = conditions.length > 0 ? `\nWHERE ${conditions.join(' AND ')}` : ''
  const query = `SELECT\n${columns.join(',\n')}\nFROM ${dialect.fromWork(statement.work)}${where}\nORDER BY ${dialect.quoteName(statement.order)}`
  return dialect.createOutput(statement.table, query)
}

function printLayer(layer: Layer, dialect: Dialect): string {
  const alias = 't'
  const aliases = new Set(layer.joins.map((join) => join.alias))
  const nameColumn = (path: readonly string[]): string => {
    const [first = '', second] = path
    if (second === undefined) return `${alias}.${dialect.quoteName(first)}`
    if (!aliases.has(first)) throw new Error(`Layer ${layer.name} joins nothing called ${first}`)
    return `${dialect.quoteName(first)}.${dialect.quoteName(second)}`
  }
  const print = (expression: Expression): string => printExpression(expression, dialect, nameColumn)
  const kept = printKept(layer, dialect, alias, print)
  const added = layer.columns.map(
    ({ name, expression, comment }) =>
      `${comment ? `  -- ${oneLine(comment)}\n` : ''}  ${print(expression)} AS ${dialect.quoteName(name)}`,
  )
  const joins = layer.joins.map(({ alias: joined, work, on }) => {
    const conditions = on.map(
      ({ column, equals }) =>
        `${dialect.quoteName(joined)}.${dialect.quoteName(column)} = ${print(equals)}`,
    )
    const row = `${dialect.fromWork(work)} AS ${dialect.quoteName(joined)}`
    return conditions.length > 0
      ? `\nLEFT JOIN ${row} ON ${conditions.join(' AND ')}`
      : `\nCROSS JOIN ${row}`
  })
  const where = layer.where ? `\nWHERE ${print(layer.where)}` : ''
  const groupBy =
    layer.groupBy.length > 0 ? `\nGROUP BY ${layer.groupBy.map(print).join(', ')}` : ''
  const from = printSource(layer.from, dialect, alias, print)
  return `SELECT\n${[...kept, ...added].join(',\n')}\nFROM ${from}${joins.join('')}${where}${groupBy}`
}

/** What a layer takes over: everything, everything with some values replaced, or the named columns. */
function printKept(
  layer: Layer,
  dialect: Dialect,
  alias: string,
  print: (expression: Expression) => string,
): readonly string[] {
  if (layer.keep !== 'all') return layer.keep.map((name) => `  ${alias}.${dialect.quoteName(name)}`)
  const replaces = (layer.replaces ?? []).map(
    ({ name, expression }) => `    ${print(expression)} AS ${dialect.quoteName(name)}`,
  )
  return [
    replaces.length > 0 ? `  ${alias}.* REPLACE (\n${replaces.join(',\n')}\n  )` : `  ${alias}.*`,
  ]
}

function printSource(
  source: Source,
  dialect: Dialect,
  alias: string,
  print: (expression: Expression) => string,
): string {
  switch (source.kind) {
    case 'layer':
      return `${dialect.quoteName(source.name)} AS ${alias}`
    case 'work': {
      const work = dialect.fromWork(source.name)
      return source.order === undefined
        ? `${work} AS ${alias}`
        : `(SELECT * FROM ${work} ORDER BY ${dialect.quoteName(source.order)}) AS ${alias}`
    }
    case 'rows':
      return `${dialect.rows(print(source.from), print(source.rows))} AS ${alias}`
    case 'repeat':
      return dialect.repeat(
        dialect.fromWork(source.name),
        source.count,
        alias,
        source.where ? ` WHERE ${printBare(source.where, dialect)}` : '',
      )
    case 'values': {
      const quote = (type: Type, value: string | null): string =>
        value === null ? 'NULL' : quoteValue(type, value, dialect)
      return `(SELECT * FROM ${dialect.values(source, quote)}) AS ${alias}`
    }
  }
}

/** Where a row has no other beside it, its columns go by their names alone. */
function printBare(expression: Expression, dialect: Dialect): string {
  return printExpression(expression, dialect, ([name = '']) => dialect.quoteName(name))
}

function quoteValue(type: Type, value: string, dialect: Dialect): string {
  if (type.kind === 'integer') return value
  if (type.kind === 'boolean') return value === 'true' ? 'TRUE' : 'FALSE'
  const name = dialect.columnType(type)
  const quoted = dialect.quoteText(value)
  return name === dialect.castTypes({ kind: 'text' }) ? quoted : `CAST(${quoted} AS ${name})`
}

function oneLine(comment: string): string {
  return comment.replaceAll(/\s+/g, ' ').trim()
}
