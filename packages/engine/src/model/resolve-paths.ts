import { NameIndex } from '../names/name-index.ts'
import { suggestName } from '../names/suggest-name.ts'
import type { Expression } from '../sql/expression.ts'
import { mapExpression } from '../sql/walk.ts'
import { descend } from './descend.ts'
import { findLink } from './find-link.ts'
import { findTable } from './find-table.ts'
import { findWaysDown } from './find-ways-down.ts'
import type { NameFault } from './name-fault.ts'
import type { Column, Schema, Table } from './schema.ts'

/** An expression whose names are the schema's own, and the names that answer to nothing. */
export interface ResolvedExpression {
  readonly expression: Expression
  readonly faults: readonly NameFault[]
}

/** Resolves the columns and dotted links of an expression over a row of `table`, children too. */
export function resolvePaths(
  expression: Expression,
  table: Table,
  schema: Schema,
): ResolvedExpression {
  const faults: NameFault[] = []
  const resolved = mapExpression(expression, (node) => {
    if (node.kind === 'column') {
      const found = resolvePath(node.path, table, schema)
      if (found.ok) return { ...node, path: found.path }
      faults.push(found.fault)
    }
    if (node.kind === 'aggregate') {
      const found = resolveAggregate(node, table, schema)
      faults.push(...found.faults)
      return found.expression
    }
    return node
  })
  return { expression: resolved, faults }
}

/** A path by the schema's names, with the column it ends in and the table it ends at. */
export type ResolvedPath =
  | {
      readonly ok: true
      readonly path: readonly string[]
      readonly table: Table
      readonly column: Column
    }
  | { readonly ok: false; readonly fault: NameFault }

/** Follows every part but the last as a link, and reads the last as a column. */
export function resolvePath(path: readonly string[], table: Table, schema: Schema): ResolvedPath {
  const [first = '', ...rest] = path
  if (rest.length === 0) return resolveColumn(first, table)
  const link = findLink(first, table, schema)
  if (!link.ok) {
    // a column may stand behind its own table's name, as CHECKs are sometimes written
    return isOwnName(first, table, schema) ? resolvePath(rest, table, schema) : link
  }
  const onward = resolvePath(rest, link.parent, schema)
  return onward.ok ? { ...onward, path: [link.key.link, ...onward.path] } : onward
}

function resolveColumn(name: string, table: Table): ResolvedPath {
  const columns = table.columns.map((column) => [column.name, column] as const)
  const match = new NameIndex(columns).find(name, 'case')
  if (match.kind === 'one') {
    return { ok: true, path: [match.thing.name], table, column: match.thing }
  }
  if (match.kind === 'several') {
    const message = `The name "${name}" may be any of the columns ${match.names.join(', ')}.`
    const hint = 'Use the exact name of one.'
    return { ok: false, fault: { code: 'AMBIGUOUS_COLUMN', message, hint } }
  }
  // a column on the way is not for typing
  const names = columns.map(([known]) => known).filter((known) => !known.includes('#'))
  const message = `Table "${table.id}" has no column "${name}".`
  const hint = suggestName(name, names, 'Its columns are')
  return { ok: false, fault: { code: 'UNKNOWN_COLUMN', message, hint } }
}

function isOwnName(name: string, table: Table, schema: Schema): boolean {
  const found = findTable(name, schema)
  return found.ok && found.table.id === table.id
}

type Aggregate = Extract<Expression, { kind: 'aggregate' }>

function resolveAggregate(given: Aggregate, table: Table, schema: Schema): ResolvedExpression {
  const found = findTable(given.child, schema)
  if (!found.ok) return { expression: given, faults: [found.fault] }
  const { node, child, links } = descend(given, found.table, schema)
  const of = node.of && resolvePaths(node.of, child, schema)
  const where = node.where && resolvePaths(node.where, child, schema)
  const ways = findWaysDown(schema, found.table.id, table.id).map((way) => [...links, ...way])
  const [via = []] = ways
  return {
    expression: {
      ...node,
      child: child.id,
      of: of?.expression ?? null,
      where: where?.expression ?? null,
      ...(via.length > 1 ? { via } : {}),
    },
    faults: [
      ...checkWays(ways, found.table, table),
      ...(of?.faults ?? []),
      ...(where?.faults ?? []),
    ],
  }
}

function checkWays(
  ways: readonly (readonly string[])[],
  child: Table,
  table: Table,
): readonly NameFault[] {
  if (ways.length === 1) return []
  if (ways.length === 0) {
    const message = `Table "${child.id}" has no link to "${table.id}", so its rows cannot be counted or summed for one of it.`
    return [{ code: 'NOT_LINKED', message, hint: 'Name a table that points to this one.' }]
  }
  const names = ways.map((way) => way.join('.')).join(', ')
  const message = `Table "${child.id}" has several links to "${table.id}": ${names}.`
  const hint =
    (ways[0]?.length ?? 0) > 1
      ? 'Name the tables between, as in sum(orders.payments.amount).'
      : 'An aggregate needs a child with exactly one link to this table.'
  return [{ code: 'AMBIGUOUS_LINK', message, hint }]
}
