import type { FuncCall } from 'libpg-query'
import type { Expression } from '../../sql/expression.ts'
import { mapExpression } from '../../sql/walk.ts'
import { type Conversion, readNames } from './conversion.ts'

type AggregateName = 'count' | 'sum' | 'min' | 'max' | 'avg'

export function isAggregateName(name: string): name is AggregateName {
  return ['count', 'sum', 'min', 'max', 'avg'].includes(name)
}

/** `sum(Child.column) filter (where …)`: the first word of each path names the child table. */
export function convertAggregate(
  name: AggregateName,
  body: FuncCall,
  conversion: Conversion,
): Expression {
  if (body.agg_star) return conversion.fault('"count(*)" names no child table; say count(Child)')
  if (body.agg_distinct) return conversion.fault(`"${name}(distinct …)" is not known`)
  const [argument, second] = body.args ?? []
  if (!argument || second) return conversion.fault(`"${name}" takes one argument`)
  const whole = 'ColumnRef' in argument ? readNames(argument.ColumnRef.fields) : []
  const isWhole = whole.length === 1 || (whole.length === 2 && whole[1] === '*')
  if (isWhole && name !== 'count') {
    return conversion.fault(
      `"${name}(${whole[0]})" names no child table; say ${name}(Child.${whole[0]})`,
    )
  }
  const of = isWhole ? null : conversion.convert(argument)
  const child = of ? findChild(of) : (whole[0] ?? null)
  if (child === null) return conversion.fault(`"${name}" needs columns of one child table`)
  const where = body.agg_filter ? conversion.convert(body.agg_filter) : null
  return {
    kind: 'aggregate',
    name,
    child,
    of: of && stripChild(of, child),
    where: where && stripChild(where, child),
  }
}

/** The first word that all paths of two or more words share. */
function findChild(expression: Expression): string | null {
  const children = new Set<string | null>()
  mapExpression(expression, (node) => {
    if (node.kind === 'column') children.add(node.path.length > 1 ? (node.path[0] ?? null) : null)
    return node
  })
  const [child] = children
  return children.size === 1 ? (child ?? null) : null
}

function stripChild(expression: Expression, child: string): Expression {
  return mapExpression(expression, (node) =>
    node.kind === 'column' && node.path.length > 1 && node.path[0] === child
      ? { ...node, path: node.path.slice(1) }
      : node,
  )
}
