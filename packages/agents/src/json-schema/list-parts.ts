import type { Keywords } from './keywords.ts'
import { readKeywords } from './read-keywords.ts'
import { SchemaFault } from './schema-fault.ts'
import type { SchemaNode } from './schema-node.ts'
import type { SchemaSet } from './schema-set.ts'

/** The schemas that one names: those that judge the same value, and those that judge what is in it. */
export interface SchemaParts {
  readonly inPlace: readonly SchemaNode[]
  readonly within: readonly SchemaNode[]
}

/** Lists the schemas that one names; none of a part that cannot be read, which is a fault when it is needed. */
export function listParts(node: SchemaNode, set: SchemaSet): SchemaParts {
  const keywords = tryKeywords(node, set)
  return { inPlace: listInPlace(keywords), within: listWithin(keywords) }
}

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
