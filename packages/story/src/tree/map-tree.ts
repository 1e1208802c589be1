import type { Expression, QueryNode, SelectNode } from './node.ts'

/** An expression whose direct parts are replaced; queries inside it stay as they are. */
export function mapParts(
  expression: Expression,
  replace: (part: Expression) => Expression,
): Expression {
  return mapFields(expression, (value) => mapValue(value, replace)) as Expression
}

/** An expression with every node replaced, parts before wholes; queries inside it stay as they are. */
export function mapExpression(
  expression: Expression,
  replace: (part: Expression) => Expression,
): Expression {
  return replace(mapParts(expression, (part) => mapExpression(part, replace)))
}

/** All expressions inside one, itself first; queries inside it are not entered. */
export function* walkExpression(expression: Expression): Generator<Expression> {
  // generators within generators hand each part through all of them
  const open = [expression]
  for (let part = open.pop(); part; part = open.pop()) {
    yield part
    open.push(...listParts(part).toReversed())
  }
}

/** The direct parts of an expression. */
export function listParts(expression: Expression): readonly Expression[] {
  const parts: Expression[] = []
  collectFields(expression, parts)
  return parts
}

function collectFields(record: object, parts: Expression[]): void {
  for (const [key, value] of Object.entries(record))
    if (!isAtom(record, key)) collectParts(value, parts)
}

function collectParts(value: unknown, parts: Expression[]): void {
  if (Array.isArray(value)) for (const item of value) collectParts(item, parts)
  else if (isExpression(value)) parts.push(value)
  else if (isObject(value) && !isQuery(value)) collectFields(value, parts)
}

/** A tree in which every expression, in queries of any depth too, is replaced, parts before wholes. */
export function mapEverywhere<Tree>(tree: Tree, replace: (part: Expression) => Expression): Tree {
  if (Array.isArray(tree)) return tree.map((item) => mapEverywhere(item, replace)) as Tree
  if (!isObject(tree)) return tree
  const mapped = mapFields(tree, (value) => mapEverywhere(value, replace))
  return (isExpression(mapped) ? replace(mapped) : mapped) as Tree
}

/** Every object of a tree, queries and tables as well as expressions. */
export function* walkEverything(tree: unknown): Generator<object> {
  const open = [tree]
  while (open.length > 0) {
    const part = open.pop()
    if (Array.isArray(part)) open.push(...part.toReversed())
    else if (isObject(part)) {
      yield part
      const fields = Object.entries(part).filter(([key]) => !isAtom(part, key))
      open.push(...fields.map(([, value]) => value).toReversed())
    }
  }
}

/** The queries right below an expression or a table: those that it reads. */
export function* listQueries(tree: unknown): Generator<QueryNode> {
  for (const part of walkEverything(tree)) if (isQuery(part)) yield part
}

/** The blocks of a tree, the outermost first. */
export function listBlocks(tree: unknown): readonly SelectNode[] {
  return [...walkEverything(tree)].filter(
    (part): part is SelectNode => isQuery(part) && part.type === 'SELECT_NODE',
  )
}

export function isQuery(part: object): part is QueryNode {
  return 'type' in part && queryTypes.has(String(part.type)) && !('class' in part)
}

export function isExpression(part: unknown): part is Expression {
  return isObject(part) && 'class' in part
}

const queryTypes = new Set(['SELECT_NODE', 'SET_OPERATION_NODE', 'RECURSIVE_CTE_NODE'])
/** Whether a field holds no expressions: the `value` of a constant does not, that of a common table is its query. */
function isAtom(record: object, key: string): boolean {
  if (key === 'value') return 'class' in record && record.class === 'CONSTANT'
  return key === 'cast_type' || key === 'block'
}

function mapValue(value: unknown, replace: (part: Expression) => Expression): unknown {
  if (Array.isArray(value)) return value.map((item) => mapValue(item, replace))
  if (!isObject(value)) return value
  if (isExpression(value)) return replace(value)
  if (isQuery(value)) return value
  return mapFields(value, (field) => mapValue(field, replace))
}

function mapFields(record: object, map: (value: unknown) => unknown): object {
  const entries = Object.entries(record)
  return Object.fromEntries(
    entries.map(([key, value]) => [key, isAtom(record, key) ? value : map(value)]),
  )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
