import type { Schema } from '@worldloom/engine'
import type { Parser } from '../queries/load-parser.ts'
import { parseQuery } from '../queries/parse-query.ts'
import { findPart, findText, type TreeNode, walkTree } from '../queries/walk-tree.ts'
import { readSource, type Source } from './read-source.ts'

type Dialect = Parameters<Parser['parse']>[1]

/**
 * A query of BigQuery that reads the shards of a table by a wildcard, or a pseudo column of a table, as one that reads tables and
 * columns of the schema. What a shard is called and which partition a row is in follow from the day of the row.
 */
export function putShards(parser: Parser, sql: string, schema: Schema): string {
  if (!/\*|\d{8}|_PARTITION(?:TIME|DATE)\b/i.test(sql)) return sql
  const { ast, success } = parseQuery(parser, sql, 'bigquery')
  if (!success) return sql
  const mapped = mapBlocks(ast, [], { parser, schema })
  if (JSON.stringify(mapped) === JSON.stringify(ast)) return sql
  const printed = parser.generate(mapped, 'bigquery' as Dialect)
  return printed.success ? (printed.sql?.[0] ?? sql) : sql
}

interface Reading {
  readonly parser: Parser
  readonly schema: Schema
}

function mapBlocks(part: unknown, outer: readonly Source[], reading: Reading): unknown {
  if (Array.isArray(part)) return part.map((item) => mapBlocks(item, outer, reading))
  if (typeof part !== 'object' || part === null) return part
  const node = part as TreeNode
  const block = findPart(node, 'select') as TreeNode | null
  if (block) return { ...node, select: mapBlock(block, outer, reading) }
  const column = readPseudo(node, outer)
  if (column !== null) return parseExpression(column, reading)
  return mapParts(node, (inner) => mapBlocks(inner, outer, reading))
}

function mapBlock(block: TreeNode, outer: readonly Source[], reading: Reading): TreeNode {
  const named = listSources([block['from'], block['joins']], reading)
  const sources = named.size > 0 ? [...named.values()] : outer
  const inner = (part: unknown): unknown => mapBlocks(part, sources, reading)
  const replace = (part: unknown): unknown => {
    const source = named.get(part)
    if (source) return source.table === null ? part : parseTable(source.table, reading)
    if (Array.isArray(part)) return part.map(replace)
    // between the tables of a block stand conditions, and blocks of their own
    const isTables = ['this', 'alias', 'expressions'].some((key) => key in Object(part))
    return isTables ? mapParts(part as TreeNode, replace) : inner(part)
  }
  const conditions = [...named.values()].flatMap(({ condition }) => condition ?? [])
  return Object.fromEntries(
    Object.entries(block).map(([key, part]) => {
      if (key === 'from' || key === 'joins') return [key, replace(part)]
      if (key === 'expressions' && Array.isArray(part))
        return [key, part.map((output) => keepName(output, inner(output)))]
      return [
        key,
        key === 'where_clause' ? addConditions(inner(part), conditions, reading) : inner(part),
      ]
    }),
  )
}

function addConditions(where: unknown, conditions: readonly string[], reading: Reading): unknown {
  return conditions.reduce((all, text) => {
    const [left, right] = [findPart(all, 'this'), parseExpression(text, reading)]
    return {
      this: left ? { and: { left, right, left_comments: [], operator_comments: [] } } : right,
    }
  }, where)
}

/** What a block reads of days and shards, by the nodes that name it. */
function listSources(tables: unknown, { schema }: Reading): ReadonlyMap<unknown, Source> {
  const nodes = walkTree(tables, (node) => !('select' in node))
  const named = new Map<unknown, Source>()
  for (const node of nodes) {
    const source = readSource(node, schema)
    if (source) named.set(node, source)
  }
  return named
}

/** The column of a table that a pseudo column stands for, or null where it is any other. */
function readPseudo(node: unknown, sources: readonly Source[]): string | null {
  const name = findText(node, 'column', 'name', 'name')?.toUpperCase()
  const of = findText(node, 'column', 'table', 'name')?.toLowerCase()
  if (!name?.startsWith('_')) return null
  const source = sources.find(
    ({ alias, pseudo }) => pseudo[name] !== undefined && (of === undefined || alias === of),
  )
  const column = source?.pseudo[name]
  return column?.replaceAll('$', of === undefined ? '' : `\`${of}\`.`) ?? null
}

/** An output of the query that is called as the pseudo column, for those who read it by that name. */
function keepName(output: unknown, mapped: unknown): unknown {
  const name = findPart(output, 'column', 'name')
  const isSame = JSON.stringify(output) === JSON.stringify(mapped)
  return name === null || isSame ? mapped : { alias: { this: mapped, alias: name } }
}

function mapParts(node: TreeNode, map: (part: unknown) => unknown): TreeNode {
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, map(value)]))
}

function parseExpression(text: string, { parser }: Reading): unknown {
  return findPart(
    parseQuery(parser, `SELECT ${text}`, 'bigquery').ast,
    0,
    'select',
    'expressions',
    0,
  )
}

function parseTable(text: string, { parser }: Reading): unknown {
  const { ast } = parseQuery(parser, `SELECT 1 FROM ${text}`, 'bigquery')
  return findPart(ast, 0, 'select', 'from', 'expressions', 0)
}
