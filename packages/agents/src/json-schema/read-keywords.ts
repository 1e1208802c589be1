import type { Bound, DynamicReference, Keywords, TypeName } from './keywords.ts'
import { readArrayKeywords } from './read-array-keywords.ts'
import { readObjectKeywords } from './read-object-keywords.ts'
import { SchemaFault } from './schema-fault.ts'
import type { JsonObject, SchemaNode } from './schema-node.ts'
import type { SchemaSet } from './schema-set.ts'

/** What a schema says, read once; what its version does not know is passed over. */
export function readKeywords(node: SchemaNode, set: SchemaSet): Keywords {
  node.keywords ??= read(node, set)
  return node.keywords
}

/** Gives the value of a keyword, if the version knows it and it is of the kind asked for. */
export interface KeywordSource {
  readonly draft: string
  readonly get: (name: string) => unknown
  readonly number: (name: string) => number | undefined
  readonly child: (name: string) => SchemaNode | undefined
  readonly children: (name: string) => readonly SchemaNode[] | undefined
  readonly entries: (name: string) => readonly (readonly [string, SchemaNode])[] | undefined
  readonly expression: (source: string) => RegExp
}

function read(node: SchemaNode, set: SchemaSet): Keywords {
  const { schema, resource } = node
  if (typeof schema === 'boolean') return schema ? {} : { types: new Set() }
  const { draft, keywords } = resource.dialect
  // up to draft 7 a reference stands alone
  const alone = !draft.startsWith('20') && typeof schema['$ref'] === 'string'
  const source = readSource(node, set, (name) => keywords.has(name) && (!alone || name === '$ref'))
  const reference = source.get('$ref')
  const when = source.child('if')
  return {
    ...readScalarKeywords(source),
    ...readArrayKeywords(source),
    ...readObjectKeywords(source),
    allOf: source.children('allOf'),
    anyOf: source.children('anyOf'),
    oneOf: source.children('oneOf'),
    not: source.child('not'),
    condition: when && { when, then: source.child('then'), otherwise: source.child('else') },
    reference: typeof reference === 'string' ? set.resolve(reference, node) : undefined,
    dynamicReference: readDynamicReference(source, node, set),
  }
}

function readSource(
  node: SchemaNode,
  set: SchemaSet,
  knows: (name: string) => boolean,
): KeywordSource {
  const schema = node.schema as JsonObject
  const get = (name: string): unknown =>
    knows(name) && Object.hasOwn(schema, name) ? schema[name] : undefined
  return {
    draft: node.resource.dialect.draft,
    get,
    number: (name) => {
      const value = get(name)
      return typeof value === 'number' ? value : undefined
    },
    child: (name) => {
      const value = get(name)
      const is = typeof value === 'boolean' || (typeof value === 'object' && !Array.isArray(value))
      return is && value !== null ? set.getChild(node, value, `/${name}`) : undefined
    },
    children: (name) => {
      const value = get(name)
      return Array.isArray(value)
        ? value.map((each, index) => set.getChild(node, each, `/${name}/${index}`))
        : undefined
    },
    entries: (name) => {
      const value = get(name)
      if (typeof value !== 'object' || value === null) return undefined
      return Object.entries(value)
        .filter(([, each]) => !Array.isArray(each))
        .map(([key, each]) => [key, set.getChild(node, each, `/${name}/${key}`)] as const)
    },
    expression: (text) => readExpression(text, node.pointer),
  }
}

function readScalarKeywords(source: KeywordSource): Keywords {
  const types = source.get('type')
  const names = types === undefined ? undefined : [types].flat().map(String)
  const { pattern, format, values } = {
    pattern: source.get('pattern'),
    format: source.get('format'),
    values: [
      ...(Array.isArray(source.get('enum')) ? [source.get('enum') as readonly unknown[]] : []),
      ...(source.get('const') === undefined ? [] : [[source.get('const')]]),
    ],
  }
  return {
    types:
      names && new Set(names.map((name) => (name === 'integer' ? 'number' : name) as TypeName)),
    whole: names?.includes('integer') && !names.includes('number') ? true : undefined,
    values: values.length > 0 ? values : undefined,
    multipleOf: source.number('multipleOf'),
    minimum: readBound(source, 'minimum', 'exclusiveMinimum', Math.max),
    maximum: readBound(source, 'maximum', 'exclusiveMaximum', Math.min),
    minLength: source.number('minLength'),
    maxLength: source.number('maxLength'),
    pattern: typeof pattern === 'string' ? source.expression(pattern) : undefined,
    format: typeof format === 'string' ? format : undefined,
  }
}

/** In draft 4 `exclusiveMinimum` is a flag beside `minimum`, later a bound of its own. */
function readBound(
  source: KeywordSource,
  name: string,
  exclusiveName: string,
  stricter: (one: number, other: number) => number,
): Bound | undefined {
  const value = source.number(name)
  if (source.draft === '4') {
    return value === undefined
      ? undefined
      : { value, exclusive: source.get(exclusiveName) === true }
  }
  const exclusive = source.number(exclusiveName)
  if (exclusive === undefined) return value === undefined ? undefined : { value, exclusive: false }
  if (value === undefined || stricter(value, exclusive) === exclusive) {
    return { value: exclusive, exclusive: true }
  }
  return { value, exclusive: false }
}

function readDynamicReference(
  source: KeywordSource,
  node: SchemaNode,
  set: SchemaSet,
): DynamicReference | undefined {
  const dynamic = source.get('$dynamicRef')
  if (typeof dynamic === 'string') {
    const target = set.resolve(dynamic, node)
    const name = dynamic.slice(dynamic.indexOf('#') + 1)
    const own = typeof target.schema === 'object' ? target.schema['$dynamicAnchor'] : undefined
    return { target, anchor: own === name ? name : '' }
  }
  const recursive = source.get('$recursiveRef')
  return typeof recursive === 'string'
    ? { target: set.resolve(recursive, node), anchor: null }
    : undefined
}

function readExpression(text: string, place: string): RegExp {
  // schemas in the wild escape what the strict reading forbids, such as `\-`
  for (const flags of ['u', '']) {
    try {
      return new RegExp(text, flags)
    } catch {}
  }
  throw new SchemaFault(`The pattern ${JSON.stringify(text)} is no regular expression.`, place)
}
