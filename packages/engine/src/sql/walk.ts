import type { Expression } from './expression.ts'

/** The parts of an expression one level down. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'null':
    case 'boolean':
    case 'number':
    case 'text':
    case 'date':
    case 'timestamp':
    case 'column':
      return []
    case 'unary':
    case 'is-null':
    case 'cast':
      return [expression.operand]
    case 'binary':
      return [expression.left, expression.right]
    case 'in':
      return [expression.operand, ...expression.list]
    case 'like':
    case 'regex':
      return [expression.operand, expression.pattern]
    case 'case':
      return [
        ...expression.branches.flatMap(({ when, then }) => [when, then]),
        ...(expression.otherwise ? [expression.otherwise] : []),
      ]
    case 'call':
      return expression.args
    case 'aggregate':
      return [expression.of, expression.where].filter((part) => part !== null)
  }
}

/** Rebuilds an expression from the leaves up; `change` sees each node after its parts. */
export function mapExpression(
  expression: Expression,
  change: (node: Expression) => Expression,
): Expression {
  const deep = (part: Expression): Expression => mapExpression(part, change)
  switch (expression.kind) {
    case 'unary':
    case 'is-null':
    case 'cast':
      return change({ ...expression, operand: deep(expression.operand) })
    case 'binary':
      return change({ ...expression, left: deep(expression.left), right: deep(expression.right) })
    case 'in':
      return change({
        ...expression,
        operand: deep(expression.operand),
        list: expression.list.map(deep),
      })
    case 'like':
    case 'regex':
      return change({
        ...expression,
        operand: deep(expression.operand),
        pattern: deep(expression.pattern),
      })
    case 'case':
      return change({
        ...expression,
        branches: expression.branches.map(({ when, then }) => ({
          when: deep(when),
          then: deep(then),
        })),
        otherwise: expression.otherwise && deep(expression.otherwise),
      })
    case 'call':
      return change({ ...expression, args: expression.args.map(deep) })
    default:
      // an aggregate's parts speak of the child's row, so they stay as they are
      return change(expression)
  }
}

/** The paths of all columns an expression reads, aggregates' own parts left out. */
export function columnPaths(expression: Expression): readonly (readonly string[])[] {
  if (expression.kind === 'column') return [expression.path]
  if (expression.kind === 'aggregate') return []
  return childrenOf(expression).flatMap(columnPaths)
}

/** All aggregates over children in an expression. */
export function aggregatesIn(
  expression: Expression,
): readonly Extract<Expression, { kind: 'aggregate' }>[] {
  if (expression.kind === 'aggregate') return [expression]
  return childrenOf(expression).flatMap(aggregatesIn)
}
