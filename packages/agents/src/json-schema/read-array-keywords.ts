import type { Contains, Keywords } from './keywords.ts'
import type { KeywordSource } from './read-keywords.ts'

/** What a schema says of arrays. Up to 2019-09 `items` is also what `prefixItems` is later. */
export function readArrayKeywords(source: KeywordSource): Keywords {
  const isNew = source.draft === '2020-12'
  const tuple = !isNew && Array.isArray(source.get('items'))
  return {
    minItems: source.number('minItems'),
    maxItems: source.number('maxItems'),
    uniqueItems: source.get('uniqueItems') === true ? true : undefined,
    prefixItems: isNew
      ? source.children('prefixItems')
      : tuple
        ? source.children('items')
        : undefined,
    restItems: tuple ? source.child('additionalItems') : source.child('items'),
    contains: readContains(source, isNew),
    unevaluatedItems: source.child('unevaluatedItems'),
  }
}

function readContains(source: KeywordSource, evaluates: boolean): Contains | undefined {
  const node = source.child('contains')
  if (!node) return undefined
  return {
    node,
    least: source.number('minContains') ?? 1,
    most: source.number('maxContains') ?? Number.POSITIVE_INFINITY,
    evaluates,
  }
}
