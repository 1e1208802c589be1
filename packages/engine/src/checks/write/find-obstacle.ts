import type { Schema, Table } from '../../model/schema.ts'
import { segmentColumn } from '../../rules/segment-names.ts'
import type { Expression } from '../../sql/expression.ts'
import { childrenOf } from '../../sql/walk.ts'
import { findAggregateLinks } from './find-aggregate-links.ts'
import { isKnownFunction } from './write-function.ts'

/** Why the proof cannot write an expression over a table's rows, or null where it can. */
export function findObstacle(expression: Expression, table: Table, schema: Schema): string | null {
  switch (expression.kind) {
    case 'column':
      return findPathObstacle(expression.path, table, schema)
    case 'aggregate':
      return findAggregateObstacle(expression, table, schema)
    case 'call':
      if (expression.name !== 'round' && !isKnownFunction(expression.name)) {
        return `the function "${expression.name}" is not known to the proof`
      }
      break
    case 'regex':
      if (expression.pattern.kind === 'text' && !isLinear(expression.pattern.value)) {
        return 'its pattern looks ahead, looks behind or refers back, which a linear matcher cannot'
      }
      break
  }
  for (const part of childrenOf(expression)) {
    const obstacle = findObstacle(part, table, schema)
    if (obstacle !== null) return obstacle
  }
  return null
}

/** DuckDB matches with RE2, which has neither look-around nor back references. */
export function isLinear(pattern: string): boolean {
  return !/\(\?[=!<]|\\[1-9]/.test(pattern.replace(/\\\\/g, ''))
}

function findPathObstacle(path: readonly string[], table: Table, schema: Schema): string | null {
  let at = table
  for (const link of path.slice(0, -1)) {
    const key = at.foreignKeys.find((candidate) => candidate.link === link)
    const parent = schema.tables.find(({ id }) => id === key?.parent)
    if (!parent) return `"${at.id}" has no link "${link}"`
    at = parent
  }
  const name = path.at(-1) ?? ''
  if (name === segmentColumn)
    return 'the segment of a row is hidden: no column of the file holds it'
  return at.columns.some((column) => column.name === name)
    ? null
    : `"${at.id}" has no column "${name}"`
}

function findAggregateObstacle(
  aggregate: Extract<Expression, { kind: 'aggregate' }>,
  table: Table,
  schema: Schema,
): string | null {
  const { child, of, where } = aggregate
  const childTable = schema.tables.find(({ id }) => id === child)
  if (!childTable || !findAggregateLinks(schema, aggregate, table.id)) {
    return `no single link leads from "${child}" to "${table.id}"`
  }
  const parts = [of, where].filter((part) => part !== null)
  return (
    parts.map((part) => findObstacle(part, childTable, schema)).find((found) => found !== null) ??
    null
  )
}
