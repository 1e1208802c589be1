import type { Expression } from '../../sql/expression.ts'
import type { Link, TableNode } from '../structure/schema-graph.ts'

type AggregateName = Extract<Expression, { kind: 'aggregate' }>['name']

/** `sum(Child.of)` over the rows that point to this one. */
export function aggregate(name: AggregateName, child: string, of: Expression | null): Expression {
  return { kind: 'aggregate', name, child, of, where: null }
}

/** The links by which other tables point here, where just one link of the table does. */
export function listClearChildren(node: TableNode): readonly Link[] {
  return node.children.filter(
    (link) =>
      link.child !== node.id &&
      node.children.filter((other) => other.child === link.child).length === 1,
  )
}
