import type { Schema } from '@worldloom/engine'
import { readShape } from '../meaning/read-shape.ts'
import type { Parser } from '../queries/load-parser.ts'
import { parseQuery } from '../queries/parse-query.ts'
import { printNode } from '../queries/print-node.ts'
import type { GoldenQuery } from '../queries/query.ts'
import { findPart, type TreeNode, walkTree } from '../queries/walk-tree.ts'
import { findFilters } from '../temporal/find-filters.ts'
import { findFiltersInTokens } from '../temporal/find-filters-in-tokens.ts'
import type { DraftFilter } from '../temporal/temporal-filter.ts'
import { describePattern } from './describe-pattern.ts'
import { findByName, findTables } from './find-tables.ts'
import type { QueryRequirement } from './query-requirement.ts'
import { readGroups, readNullTests } from './read-groups.ts'
import { readJoins } from './read-joins.ts'
import { readRepeats } from './read-repeats.ts'
import { readShare } from './read-share.ts'
import { readValues } from './read-values.ts'

/** A requirement whose filters are not dates yet. */
export interface DraftRequirement extends Omit<QueryRequirement, 'temporal'> {
  readonly filters: readonly DraftFilter[]
}

/** Reads what a query needs: from its tree, or from its tokens where the parser cannot make one. */
export function readRequirement(
  parser: Parser,
  query: GoldenQuery,
  schema: Schema,
): DraftRequirement {
  const { id, sql, dialect, telling } = query
  const question = telling?.question ?? null
  const reading = parseQuery(parser, sql, dialect)
  if (!reading.success || !reading.ast) return readTokens(parser, query, schema, question)
  const tree: unknown = reading.ast
  const named = findTables(tree, schema)
  const { tables, unknown, findTable, findJoined } = named
  const nodes = walkTree(tree)
  const shape = readShape(parser, query, schema)
  return {
    ...{ id, question, source: 'tree' },
    tables: tables.map((table) => table.id),
    unknownTables: unknown,
    joins: nodes.flatMap((node) => readJoins(node, findJoined)),
    repeats: nodes.flatMap((node) => readRepeats(node, named)),
    values: nodes.flatMap((node) => readValues(node, findTable)),
    shares: nodes.flatMap((node) => readShare(node, findTable) ?? []),
    groups: nodes.flatMap((node) => readGroups(node, findTable)),
    nullTests: nodes.flatMap((node) => readNullTests(node, findTable)),
    filters: findFilters(parser, query, tree, findTable),
    aggregation: printAggregation(parser, nodes, dialect),
    having: printPart(parser, nodes, 'having', dialect),
    features: listFeatures(nodes),
    ...describePattern(query, shape),
  }
}

function readTokens(
  parser: Parser,
  query: GoldenQuery,
  schema: Schema,
  question: string | null,
): DraftRequirement {
  const { tables, filters } = findFiltersInTokens(parser, query)
  return {
    ...{
      id: query.id,
      question,
      source: 'tokens',
      joins: [],
      repeats: [],
      values: [],
      shares: [],
      groups: [],
      nullTests: [],
      filters,
    },
    // a name after FROM may also be one that the query gives itself
    tables: tables.flatMap((name) => findByName(schema, name)?.id ?? []),
    unknownTables: [],
    ...{ aggregation: null, having: null, features: [] },
    pattern: 'An answer with some value that is neither null nor zero',
    threshold: { min_rows: 1 },
  }
}

const features: readonly (readonly [string, (node: TreeNode) => boolean])[] = [
  ['cte', (node) => findPart(node, 'with', 'ctes') !== null],
  ['recursive', (node) => findPart(node, 'with', 'recursive') === true],
  ['window', (node) => 'window_function' in node],
  ['qualify', (node) => findPart(node, 'qualify') !== null],
  ['having', (node) => findPart(node, 'having') !== null],
  [
    'not exists',
    (node) =>
      findPart(node, 'not', 'this', 'exists') !== null || findPart(node, 'exists', 'not') === true,
  ],
  ['exists', (node) => 'exists' in node],
  ['unnest', (node) => 'unnest' in node],
  ['set operation', (node) => ['union', 'intersect', 'except'].some((kind) => kind in node)],
  ['case', (node) => 'case' in node],
  ['distinct', (node) => node['distinct'] === true],
  ['subquery', (node) => 'subquery' in node],
]

function listFeatures(nodes: readonly TreeNode[]): readonly string[] {
  return features.flatMap(([name, has]) => (nodes.some(has) ? [name] : []))
}

/** `SUM(oi.price) GROUP BY p.category`, of the first grouped block. */
function printAggregation(
  parser: Parser,
  nodes: readonly TreeNode[],
  dialect: string,
): string | null {
  const block = nodes.find((node) => findPart(node, 'group_by', 'expressions') !== null)
  if (!block) return null
  const measures = walkTree(findPart(block, 'expressions')).filter((node) =>
    ['sum', 'count', 'avg', 'min', 'max'].some((kind) => findPart(node, kind) !== null),
  )
  const [measure] = measures
  const keys = findPart(block, 'group_by', 'expressions')
  const printed = Array.isArray(keys) ? keys.map((key) => printBare(parser, key, dialect)) : []
  return `${measure ? printBare(parser, measure, dialect) : 'rows'} GROUP BY ${printed.join(', ')}`
}

function printPart(
  parser: Parser,
  nodes: readonly TreeNode[],
  part: string,
  dialect: string,
): string | null {
  const block = nodes.find((node) => findPart(node, part, 'this') !== null)
  return block ? printBare(parser, findPart(block, part, 'this'), dialect) : null
}

function printBare(parser: Parser, node: unknown, dialect: string): string {
  return (printNode(parser, node, dialect) ?? '').replace(/^SELECT\s+/i, '')
}
