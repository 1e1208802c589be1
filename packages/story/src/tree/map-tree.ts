import type { Expression, QueryNode } from './node.ts'

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
  yield expression
  for (const part of listParts(expression)) yield* walkExpression(part)
}

/** The direct parts of an expression. */
export function listParts(expression: Expression): readonly Expression[] {
  const parts: Expression[] = []
  mapParts(expression, (part) => {
    parts.push(part)
    return part
  })
  return parts
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
  if (Array.isArray(tree)) for (const item of tree) yield* walkEverything(item)
  else if (isObject(tree)) {
    yield tree
    for (const [key, value] of Object.entries(tree))
      if (!isAtom(tree, key)) yield* walkEverything(value)
  }
}

/** The queries right below an expression or a table: those that it reads. */
export function* listQueries(tree: unknown): Generator<QueryNode> {
  for (const part of walkEverything(tree)) if (isQuery(part)) yield part
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
