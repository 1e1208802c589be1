import { listTokens } from '../queries/list-tokens.ts'
import type { Parser } from '../queries/load-parser.ts'
import { parseQuery } from '../queries/parse-query.ts'
import type { GoldenQuery } from '../queries/query.ts'
import { findPart, findText, walkTree } from '../queries/walk-tree.ts'
import { findSingle } from './find-single.ts'
import { isAggregate } from './is-aggregate.ts'
import { raiseLimit } from './raise-limit.ts'
import { type Shape, type ShapedOutput, unknownShape } from './shape.ts'

const known = new WeakMap<GoldenQuery, Shape>()

/** Reads from a query's tree what its answer should look like; once, for a query stays what it is. */
export function readShape(parser: Parser, query: GoldenQuery): Shape {
  const shape = known.get(query) ?? read(parser, query)
  known.set(query, shape)
  return shape
}

function read(parser: Parser, { sql, dialect }: GoldenQuery): Shape {
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
    single: findSingle(statement),
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
  }))
}

function isCount(item: unknown): boolean {
  const called = findText(item, 'function', 'name') ?? ''
  return (
    ['count', 'count_if'].some((kind) => findPart(item, kind) !== null) || /^COUNT/i.test(called)
  )
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
