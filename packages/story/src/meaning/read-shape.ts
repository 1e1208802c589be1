import type { Schema } from '@worldloom/engine'
import { listTokens } from '../queries/list-tokens.ts'
import type { Parser } from '../queries/load-parser.ts'
import { parseQuery } from '../queries/parse-query.ts'
import type { GoldenQuery } from '../queries/query.ts'
import { findPart, findText, walkTree } from '../queries/walk-tree.ts'
import { findSingle } from './find-single.ts'
import { findSpan } from './find-span.ts'
import { fixesGroups } from './fixes-groups.ts'
import { groupsByKey } from './groups-by-key.ts'
import { isAge } from './is-age.ts'
import { isAggregate } from './is-aggregate.ts'
import { listSources } from './list-sources.ts'
import { raiseLimit } from './raise-limit.ts'
import { type Shape, type ShapedOutput, unknownShape } from './shape.ts'

const known = new WeakMap<GoldenQuery, { readonly schema: Schema; readonly shape: Shape }>()

/** Reads from a query's tree what its answer should look like; once, for a query and its schema stay what they are. */
export function readShape(parser: Parser, query: GoldenQuery, schema: Schema): Shape {
  const before = known.get(query)
  if (before?.schema === schema) return before.shape
  const shape = read(parser, query, schema)
  known.set(query, { schema, shape })
  return shape
}

/** The shapes of a story's queries: what one of them keeps small may be small in all. */
export function readShapes(
  parser: Parser,
  queries: readonly GoldenQuery[],
  schema: Schema,
): readonly Shape[] {
  const shapes = queries.map((query) => readShape(parser, query, schema))
  const capped = [...new Set(shapes.flatMap((shape) => shape.capped))]
  return shapes.map((shape) => ({ ...shape, capped }))
}

function read(parser: Parser, { sql, dialect }: GoldenQuery, schema: Schema): Shape {
  const reading = parseQuery(parser, sql, dialect)
  const statement = findPart(reading.ast, 0)
  if (!reading.success || statement === null) return unknownShape
  const block = findPart(statement, 'select') ?? findSetOperation(statement)
  if (block === null) return unknownShape
  const outputs = readOutputs(statement)
  const limit =
    readNumber(findPart(block, 'limit', 'this')) ?? readNumber(findPart(block, 'top', 'this'))
  return {
    outputs,
    order: readOrder(block, outputs),
    limit,
    isGrouped: walkTree(statement).some((node) => findPart(node, 'group_by') !== null),
    isPaged: (readNumber(findPart(block, 'offset', 'this')) ?? 0) > 0,
    single: findSingle(statement) ?? (fixesGroups(block, schema) ? 'one' : null),
    isKeyed: groupsByKey(block, schema),
    span: findSpan(statement),
    capped: listCapped(statement),
    oneMore: limit === null ? null : raiseLimit(sql, listTokens(parser, sql, dialect), limit),
  }
}

function findSetOperation(statement: unknown): unknown {
  const kinds = ['union', 'intersect', 'except']
  return kinds.map((kind) => findPart(statement, kind)).find((part) => part !== null) ?? null
}

function readOutputs(statement: unknown): readonly ShapedOutput[] {
  const list = findPart(statement, 'select', 'expressions')
  if (!Array.isArray(list)) return []
  return list.map((item) => ({
    name:
      findText(item, 'alias', 'alias', 'name') ?? findText(item, 'column', 'name', 'name') ?? '',
    isAggregate: walkTree(item).some(isAggregate),
    isCount: isCount(findPart(item, 'alias', 'this') ?? item),
    isAge: isAge(item),
    sources: listSources(item, statement),
  }))
}

function isCount(item: unknown): boolean {
  const called = findText(item, 'function', 'name') ?? ''
  return (
    ['count', 'count_if'].some((kind) => findPart(item, kind) !== null) || /^COUNT/i.test(called)
  )
}

/** The columns that conditions keep below a number. */
function listCapped(statement: unknown): readonly string[] {
  return walkTree(statement).flatMap((node) => {
    const below = findPart(node, 'lt') ?? findPart(node, 'lte')
    const isNumber = findText(below, 'right', 'literal', 'literal_type') === 'number'
    return isNumber ? (findText(below, 'left', 'column', 'name', 'name')?.toLowerCase() ?? []) : []
  })
}

function readOrder(block: unknown, outputs: readonly ShapedOutput[]): Shape['order'] {
  const first = findPart(block, 'order_by', 'expressions', 0)
  if (first === null) return null
  const key = findPart(first, 'this')
  const place = readNumber(key)
  const name =
    place === null ? findText(key, 'column', 'name', 'name') : (outputs[place - 1]?.name ?? null)
  return { output: name, descending: findPart(first, 'desc') === true }
}

function readNumber(node: unknown): number | null {
  const text = findText(node, 'literal', 'value')
  return text !== null && /^\d+$/.test(text) ? Number(text) : null
}
