import type { Keywords } from './keywords.ts'
import { readKeywords } from './read-keywords.ts'
import { SchemaFault } from './schema-fault.ts'
import type { SchemaNode } from './schema-node.ts'
import type { SchemaSet } from './schema-set.ts'

/** Throws where a schema asks itself of the same value again: such a question has no answer. */
export function refuseLoops(set: SchemaSet): void {
  const done = new Set<SchemaNode>()
  const open = new Set<SchemaNode>()
  const waiting: SchemaNode[] = [set.root]
  const visit = (node: SchemaNode): void => {
    if (done.has(node)) return
    if (open.has(node)) {
      throw new SchemaFault('The schema refers to itself without end.', node.pointer)
    }
    open.add(node)
    const keywords = tryKeywords(node, set)
    for (const other of listInPlace(keywords)) visit(other)
    waiting.push(...listWithin(keywords))
    open.delete(node)
    done.add(node)
  }
  for (let node = waiting.pop(); node; node = waiting.pop()) visit(node)
}

/** A part that cannot be read is a fault when it is needed, and not before. */
function tryKeywords(node: SchemaNode, set: SchemaSet): Keywords {
  try {
    return readKeywords(node, set)
  } catch (fault) {
    if (fault instanceof SchemaFault) return {}
    throw fault
  }
}

function listInPlace(keywords: Keywords): readonly SchemaNode[] {
  const { reference, dynamicReference, allOf, anyOf, oneOf, not, condition, dependentSchemas } =
    keywords
  return [
    reference,
    dynamicReference?.target,
    ...(allOf ?? []),
    ...(anyOf ?? []),
    ...(oneOf ?? []),
    not,
    condition?.when,
    condition?.then,
    condition?.otherwise,
    ...(dependentSchemas ?? []).map(([, node]) => node),
  ].filter((node) => node !== undefined)
}

function listWithin(keywords: Keywords): readonly SchemaNode[] {
  return [
    ...(keywords.prefixItems ?? []),
    keywords.restItems,
    keywords.contains?.node,
    keywords.unevaluatedItems,
    ...(keywords.properties?.values() ?? []),
    ...(keywords.patternProperties ?? []).map(([, node]) => node),
    keywords.additionalProperties,
    keywords.propertyNames,
    keywords.unevaluatedProperties,
  ].filter((node) => node !== undefined)
}
