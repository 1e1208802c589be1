import { findDynamic } from '../../json-schema/find-dynamic.ts'
import type { Keywords } from '../../json-schema/keywords.ts'
import { readKeywords } from '../../json-schema/read-keywords.ts'
import type { SchemaSet } from '../../json-schema/schema-set.ts'
import type { Goal } from './goal.ts'

/**
 * The goal that one which only refers to it stands for, so that a schema that comes back to itself
 * by another reference is known again.
 */
export function follow(goal: Goal, set: SchemaSet): Goal {
  const { node } = goal
  if (typeof node.schema === 'boolean') return goal
  const keywords = readKeywords(node, set)
  if (!isReference(keywords)) return goal
  const scope = set.enter(goal.scope, node.resource)
  const { reference, dynamicReference } = keywords
  const target = dynamicReference ? findDynamic(dynamicReference, scope, set) : reference
  return target
    ? follow({ ...goal, node: target, scope: set.enter(scope, target.resource) }, set)
    : goal
}

const known = new WeakMap<Keywords, boolean>()

function isReference(keywords: Keywords): boolean {
  const found = known.get(keywords)
  if (found !== undefined) return found
  const said = Object.values(keywords).filter((value) => value !== undefined)
  const { reference, dynamicReference } = keywords
  const only = said.length === 1 && (reference ?? dynamicReference) !== undefined
  known.set(keywords, only)
  return only
}
