import type { Schema } from '@worldloom/engine'
import type { Parser } from '../queries/load-parser.ts'
import type { GoldenQuery } from '../queries/query.ts'
import { findPart, findText, walkTree } from '../queries/walk-tree.ts'
import { findNamed } from '../tree/find-named.ts'
import { collectScopes } from './flat-scopes.ts'
import { nameItems } from './name-items.ts'

type Mutable = Record<string, unknown>

/**
 * A query that calls tables by their ids, without the project and the data set before them, and the fields of
 * repeated records by whose they are, where some tables are nested.
 */
export function namePlainly(parser: Parser, query: GoldenQuery, schema: Schema): GoldenQuery {
  if (!schema.nesting) return query
  const parsed = parser.parse(query.sql, query.dialect as Parameters<Parser['parse']>[1])
  if (!parsed.success) return query
  const tree: unknown = structuredClone(parsed.ast)
  const tables = walkTree(tree).flatMap((node) => (findPart(node, 'table', 'name') ? [node] : []))
  const named = tables.map((node) => ({ node, parts: listParts(node) }))
  const aliases = new Set(
    named.map(({ node, parts }) => findText(node, 'table', 'alias', 'name') ?? parts.at(-1)),
  )
  let count = 0
  for (const { node, parts } of named) {
    // o.items of an order o unnests a field
    if (parts.length < 2 || aliases.has(parts.at(-2))) continue
    const [name = '', owner] = parts.toReversed()
    const found = findNamed(schema.tables, name, owner)
    if (!found) continue
    count += 1
    const table = node['table'] as Mutable
    const identifier = { ...(table['name'] as Mutable), quoted: true }
    table['alias'] ??= { ...identifier, name: parts.at(-1) }
    Object.assign(table, { name: { ...identifier, name: found.id }, schema: null, catalog: null })
  }
  const scopes = collectScopes(tree, schema.nesting)
  if (scopes) count += nameItems(tree, scopes)
  if (count === 0) return query
  const printed = parser.generate(tree, query.dialect as Parameters<Parser['generate']>[1])
  const [sql] = printed.sql ?? []
  return printed.success && sql !== undefined ? { ...query, sql } : query
}

/** The parts of a table's name; BigQuery writes all of them into one pair of backticks. */
function listParts(node: unknown): readonly string[] {
  return ['catalog', 'schema', 'name']
    .flatMap((part) => findText(node, 'table', part, 'name')?.split('.') ?? [])
    .filter((part) => part !== '')
}
