import type { DynamicReference } from './keywords.ts'
import type { SchemaNode, Scope } from './schema-node.ts'
import type { SchemaSet } from './schema-set.ts'

/** The schema that a dynamic reference means when it is reached by way of a scope. */
export function findDynamic(
  { target, anchor }: DynamicReference,
  { resources }: Scope,
  set: SchemaSet,
): SchemaNode {
  if (anchor === null) {
    if (!target.resource.recursive) return target
    const outermost = resources.find(({ recursive }) => recursive)
    return outermost ? set.getChild(target, outermost.root, '') : target
  }
  const outermost = resources.find(({ dynamicAnchors }) => dynamicAnchors.has(anchor))
  const found = anchor === '' ? undefined : outermost?.anchors.get(anchor)
  return found && outermost ? set.getIn(outermost, found, `#${anchor}`) : target
}
