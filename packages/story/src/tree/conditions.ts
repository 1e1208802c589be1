import type { Expression } from './node.ts'

/** The conditions that AND joins. */
export function listConditions(expression: Expression): readonly Expression[] {
  return expression.class === 'CONJUNCTION' && expression.type === 'CONJUNCTION_AND'
    ? expression.children.flatMap(listConditions)
    : [expression]
}

/** Conditions, of which there is one at least, as the one that all of them hold. */
export function joinAll(conditions: readonly Expression[]): Expression {
  const [first] = conditions
  return first && conditions.length === 1
    ? first
    : { class: 'CONJUNCTION', type: 'CONJUNCTION_AND', children: conditions }
}
