import type { Keywords } from './keywords.ts'
import type { KeywordSource } from './read-keywords.ts'

/** What a schema says of objects. `dependencies` is what two keywords say later. */
export function readObjectKeywords(source: KeywordSource): Keywords {
  const required = source.get('required')
  const properties = source.entries('properties')
  return {
    minProperties: source.number('minProperties'),
    maxProperties: source.number('maxProperties'),
    required: Array.isArray(required) ? required.map(String) : undefined,
    properties: properties && new Map(properties),
    patternProperties: source
      .entries('patternProperties')
      ?.map(([text, node]) => [source.expression(text), node] as const),
    additionalProperties: source.child('additionalProperties'),
    propertyNames: source.child('propertyNames'),
    dependentRequired: join(
      readLists(source, 'dependentRequired'),
      readLists(source, 'dependencies'),
    ),
    dependentSchemas: join(source.entries('dependentSchemas'), source.entries('dependencies')),
    unevaluatedProperties: source.child('unevaluatedProperties'),
  }
}

function readLists(
  source: KeywordSource,
  name: string,
): readonly (readonly [string, readonly string[]])[] | undefined {
  const value = source.get(name)
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value)
    .filter(([, each]) => Array.isArray(each))
    .map(([key, each]) => [key, each as readonly string[]] as const)
}

function join<T>(
  one: readonly T[] | undefined,
  other: readonly T[] | undefined,
): readonly T[] | undefined {
  const all = [...(one ?? []), ...(other ?? [])]
  return all.length > 0 ? all : undefined
}
