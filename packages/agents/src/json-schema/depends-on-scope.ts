import { listParts } from './list-parts.ts'
import type { SchemaNode } from './schema-node.ts'
import type { SchemaSet } from './schema-set.ts'

/** Whether a schema of a set may ask something else when it is reached by another way, as `$dynamicRef` does. */
export function dependsOnScope(set: SchemaSet): boolean {
  const found = known.get(set) ?? lookThrough(set)
  known.set(set, found)
  return found
}

const known = new WeakMap<SchemaSet, boolean>()

function lookThrough(set: SchemaSet): boolean {
  const seen = new Set<SchemaNode>([set.root])
  // what is added on the way is gone through as well
  for (const node of seen) {
    const { inPlace, within } = listParts(node, set)
    if (node.keywords?.dynamicReference) return true
    for (const other of inPlace) seen.add(other)
    for (const other of within) seen.add(other)
  }
  return false
}
