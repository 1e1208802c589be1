import type { SchemaNode, Scope } from '../../json-schema/schema-node.ts'

/** That a schema accepts a value, or that it does not. */
export interface Goal {
  readonly node: SchemaNode
  readonly scope: Scope
  readonly wanted: boolean
  /** The schemas further out that judge what this one leaves unevaluated, by their numbers. */
  readonly watchers: readonly number[]
}

/** Equal goals have equal keys. */
export function keyOf({ node, scope, wanted, watchers }: Goal): string {
  return `${wanted ? '' : '!'}${node.id}/${scope.key}/${watchers.join('.')}`
}

/** Goals that ask the same have the same key, in whatever order they stand. */
export function keyOfAll(goals: readonly Goal[]): string {
  const [first, second, third] = goals
  if (first && !second) return keyOf(first)
  if (first && second && !third) {
    const [one, other] = [keyOf(first), keyOf(second)]
    if (one === other) return one
    return one < other ? `${one} ${other}` : `${other} ${one}`
  }
  return [...new Set(goals.map(keyOf))].sort().join(' ')
}
