/** The published versions of JSON Schema. */
export type Draft = '4' | '6' | '7' | '2019-09' | '2020-12'

/** What the words of a schema mean: its version, and the keywords it knows. */
export interface Dialect {
  readonly draft: Draft
  readonly keywords: ReadonlySet<string>
}

const validation =
  'type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems maxProperties minProperties required'
const applicators = 'properties patternProperties additionalProperties items allOf anyOf oneOf not'

const draft4 = `$schema $ref id definitions dependencies additionalItems format ${applicators} ${validation.replace('const ', '')}`
const draft6 = `$schema $ref $id definitions dependencies additionalItems format contains propertyNames ${applicators} ${validation}`

/** The keywords of each vocabulary; the two newest versions are made of them. */
const vocabularies: Readonly<Record<string, string>> = {
  '2019-09/vocab/core': '$schema $id $ref $anchor $recursiveRef $recursiveAnchor $defs definitions',
  '2019-09/vocab/applicator': `${applicators} additionalItems contains propertyNames dependentSchemas if then else unevaluatedItems unevaluatedProperties dependencies`,
  '2019-09/vocab/validation': `${validation} maxContains minContains dependentRequired`,
  '2019-09/vocab/format': 'format',
  '2020-12/vocab/core': '$schema $id $ref $anchor $dynamicRef $dynamicAnchor $defs definitions',
  '2020-12/vocab/applicator': `${applicators} prefixItems contains propertyNames dependentSchemas if then else dependencies`,
  '2020-12/vocab/unevaluated': 'unevaluatedItems unevaluatedProperties',
  '2020-12/vocab/validation': `${validation} maxContains minContains dependentRequired`,
  '2020-12/vocab/format-annotation': 'format',
  '2020-12/vocab/format-assertion': 'format',
}

/** The dialect of each version. */
export const dialects: Readonly<Record<Draft, Dialect>> = {
  '4': { draft: '4', keywords: readWords(draft4) },
  '6': { draft: '6', keywords: readWords(draft6) },
  '7': { draft: '7', keywords: readWords(`${draft6} if then else`) },
  '2019-09': { draft: '2019-09', keywords: joinVocabularies('2019-09') },
  '2020-12': { draft: '2020-12', keywords: joinVocabularies('2020-12') },
}

/** The version a `$schema` names; null where it names another one. */
export function findDraft(uri: string): Draft | null {
  const named = /json-schema\.org\/(?:draft-0([467])|draft\/(2019-09|2020-12))\/schema#?$/.exec(uri)
  return ((named?.[1] ?? named?.[2]) as Draft | undefined) ?? null
}

/** A dialect made of the vocabularies that a metaschema of its own asks for. */
export function composeDialect(draft: Draft, uris: readonly string[]): Dialect {
  const words = uris.map((uri) => vocabularies[uri.replace(/^.*\/draft\//, '')] ?? '')
  return { draft, keywords: readWords(words.join(' ')) }
}

/**
 * The likely version of a schema that names none: what only one of them can say decides, and
 * otherwise the newest.
 */
export function guessDraft(schema: unknown): Draft {
  const text = JSON.stringify(schema) ?? ''
  if (/"exclusiveM(?:ax|in)imum":(?:true|false)/.test(text)) return '4'
  if (/"(?:\$defs|prefixItems|dependent\w+|unevaluated\w+|\$dynamicRef)":/.test(text))
    return '2020-12'
  if (/"(?:items":\[|additionalItems"|dependencies"|definitions")/.test(text)) return '7'
  return '2020-12'
}

function joinVocabularies(draft: string): ReadonlySet<string> {
  const names = Object.keys(vocabularies).filter((name) => name.startsWith(draft))
  return readWords(names.map((name) => vocabularies[name]).join(' '))
}

function readWords(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').filter((word) => word !== ''))
}
