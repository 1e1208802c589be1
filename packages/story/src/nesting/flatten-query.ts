import type { Nesting } from '@worldloom/engine'
import type { Parser } from '../queries/load-parser.ts'
import type { GoldenQuery } from '../queries/query.ts'
import { findPart, findText, walkTree } from '../queries/walk-tree.ts'
import {
  collectScopes,
  type FlatScope,
  findRecords,
  type RecordsField,
  type Scopes,
} from './flat-scopes.ts'
import { replaceFields } from './replace-fields.ts'

type Mutable = Record<string, unknown>

/**
 * A query over nested tables as the same question over the flat ones: a repeated record is a join with its
 * table, a field of a record a column. Null where nothing is nested in it, or where it asks for a record as a whole.
 */
export function flattenQuery(
  parser: Parser,
  { sql, dialect }: GoldenQuery,
  nesting: Nesting,
): string | null {
  const parsed = parser.parse(sql, dialect as Parameters<Parser['parse']>[1])
  if (!parsed.success || nesting.length === 0) return null
  const tree: unknown = structuredClone(parsed.ast)
  const scopes = collectScopes(tree, nesting)
  if (!scopes) return null
  const joins = walkTree(tree).flatMap((node) => {
    const block = findPart(node, 'select') as Mutable | null
    return block === null ? [] : [joinRecords(parser, block, scopes, dialect)]
  })
  const fields = replaceFields(tree, scopes)
  if (fields === null) return null
  if (joins.reduce((sum, count) => sum + count, 0) + fields === 0) return null
  const printed = parser.generate(tree, dialect as Parameters<Parser['generate']>[1])
  return printed.success ? (printed.sql?.[0] ?? null) : null
}

/** Puts the tables of repeated records in the place of UNNEST; answers with how many there were. */
function joinRecords(parser: Parser, block: Mutable, scopes: Scopes, dialect: string): number {
  let count = 0
  const replace = (item: unknown, keep: (condition: unknown) => void): unknown => {
    const found = findRecords(item, scopes)
    if (!found) return item
    count += 1
    const { alias, parent, field } = found
    scopes.byAlias.set(alias.toLowerCase(), { table: field.table, fields: field.fields, alias })
    const place = findText(item, 'unnest', 'offset_alias', 'name')
    const { table, condition } = buildJoin(parser, { alias, parent, field, place, dialect })
    keep(condition)
    return table
  }
  const toWhere = (condition: unknown): void => {
    const where = block['where_clause'] as Mutable | null
    block['where_clause'] = { this: where ? joinConditions(where['this'], condition) : condition }
  }
  const from = findPart(block, 'from', 'expressions')
  if (Array.isArray(from))
    for (const [index, item] of from.entries()) from[index] = replace(item, toWhere)
  const joins = findPart(block, 'joins')
  if (Array.isArray(joins))
    for (const join of joins as Mutable[]) {
      const isOpen = !/left|right|full/i.test(String(join['kind'] ?? ''))
      join['this'] = replace(join['this'], (condition) => {
        if (isOpen) toWhere(condition)
        else join['on'] = join['on'] ? joinConditions(join['on'], condition) : condition
      })
    }
  return count
}

interface RecordsJoin {
  readonly alias: string
  readonly parent: FlatScope
  readonly field: RecordsField
  /** What the place of an item in its list is called, if it is. */
  readonly place: string | null
  readonly dialect: string
}

function buildJoin(
  parser: Parser,
  { alias, parent, field, place, dialect }: RecordsJoin,
): { readonly table: unknown; readonly condition: unknown } {
  const name = (text: string): string => `\`${text}\``
  const counted = `ROW_NUMBER() OVER (PARTITION BY ${name(field.link)} ORDER BY ${name(field.key)}) - 1`
  const rows =
    place === null
      ? name(field.table)
      : `(SELECT *, ${counted} AS ${name(place)} FROM ${name(field.table)})`
  const sql = `SELECT 1 FROM ${rows} AS ${name(alias)} WHERE ${name(alias)}.${name(field.link)} = ${name(parent.alias)}.${name(field.parentKey)}`
  // read in a dialect that quotes so, the nodes are printed in any
  const { ast } = parser.parse(sql, 'bigquery' as Parameters<Parser['parse']>[1])
  const block = findPart(ast, 0, 'select')
  if (block === null) throw new Error(`The parser reads no join in ${dialect}`)
  return {
    table: findPart(block, 'from', 'expressions', 0),
    condition: findPart(block, 'where_clause', 'this'),
  }
}

function joinConditions(left: unknown, right: unknown): unknown {
  // an OR on the left would bind less than the new AND
  const comments = { left_comments: [], operator_comments: [], trailing_comments: [] }
  const inner =
    findText(left, 'kind') === null ? { paren: { this: left, trailing_comments: [] } } : left
  return { and: { left: inner, right, ...comments } }
}
