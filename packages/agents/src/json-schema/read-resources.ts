import { composeDialect, type Dialect, dialects, findDraft } from './dialects.ts'
import { isMembers } from './is-members.ts'
import type { JsonObject, Resource } from './schema-node.ts'

/** The documents by address; `find` answers for those that are not read yet. */
export interface Documents {
  readonly resources: Map<string, Resource>
  readonly find: (uri: string) => unknown
}

/** Reads a document: itself, and each part of it that has an address of its own. */
export function readResources(
  document: JsonObject | boolean,
  {
    uri,
    dialect,
    documents,
  }: { readonly uri: string; readonly dialect: Dialect; readonly documents: Documents },
): Resource {
  if (typeof document === 'boolean') return addResource(document, uri, dialect, documents)
  const own = findDialect(document, documents) ?? dialect
  const id = readId(document, own)
  const address = id === null ? uri : resolveUri(id, uri)
  const resource = addResource(document, address, own, documents)
  // the address it was fetched by leads to it too
  if (!documents.resources.has(uri)) documents.resources.set(uri, resource)
  readParts(document, resource, documents, true)
  return resource
}

/** An address as seen from another, without its fragment. */
export function resolveUri(reference: string, base: string): string {
  const whole = URL.canParse(reference, base) ? new URL(reference, base).href : reference
  const hash = whole.indexOf('#')
  return hash < 0 ? whole : whole.slice(0, hash)
}

function addResource(
  root: JsonObject | boolean,
  uri: string,
  dialect: Dialect,
  { resources }: Documents,
): Resource {
  const resource: Resource = {
    uri,
    dialect,
    root,
    anchors: new Map(),
    dynamicAnchors: new Set(),
    recursive: typeof root === 'object' && root['$recursiveAnchor'] === true,
    nodes: new Map(),
  }
  if (!resources.has(uri)) resources.set(uri, resource)
  return resource
}

function readParts(
  schema: JsonObject,
  resource: Resource,
  documents: Documents,
  isRoot: boolean,
): void {
  const { dialect } = resource
  const old = !dialect.draft.startsWith('20')
  // up to draft 7 nothing beside a reference counts, so no address does either
  const idle = old && typeof schema['$ref'] === 'string'
  if (!isRoot && !idle) {
    const own = findDialect(schema, documents) ?? dialect
    const id = readId(schema, own)
    if (id !== null) {
      const part = addResource(schema, resolveUri(id, resource.uri), own, documents)
      readParts(schema, part, documents, true)
      return
    }
  }
  readAnchors(schema, resource)
  for (const child of listSubschemas(schema, dialect)) {
    readParts(child, resource, documents, false)
  }
}

function readAnchors(schema: JsonObject, { anchors, dynamicAnchors, dialect }: Resource): void {
  const id = schema[dialect.draft === '4' ? 'id' : '$id']
  if (typeof id === 'string' && !dialect.draft.startsWith('20') && /#./.test(id)) {
    anchors.set(id.slice(id.indexOf('#') + 1), schema)
  }
  const { $anchor: name, $dynamicAnchor: dynamic } = schema
  if (dialect.keywords.has('$anchor') && typeof name === 'string') anchors.set(name, schema)
  if (dialect.keywords.has('$dynamicAnchor') && typeof dynamic === 'string') {
    anchors.set(dynamic, schema)
    dynamicAnchors.add(dynamic)
  }
}

/** The address a schema gives itself; a bare fragment is a name, not an address. */
function readId(schema: JsonObject, { draft }: Dialect): string | null {
  const id = schema[draft === '4' ? 'id' : '$id']
  if (typeof id !== 'string' || id.startsWith('#')) return null
  if (!draft.startsWith('20') && typeof schema['$ref'] === 'string') return null
  return id
}

/** The dialect a schema asks for by `$schema`; null where it asks for none that is known. */
function findDialect(schema: JsonObject, documents: Documents): Dialect | null {
  const uri = schema['$schema']
  if (typeof uri !== 'string') return null
  const draft = findDraft(uri)
  if (draft) return dialects[draft]
  const metaschema = documents.find(uri.replace(/#$/, ''))
  if (typeof metaschema !== 'object' || metaschema === null) return null
  const { $schema: above, $vocabulary: vocabulary } = metaschema as JsonObject
  const base = typeof above === 'string' ? findDraft(above) : null
  if (!base) return null
  return typeof vocabulary === 'object' && vocabulary !== null
    ? composeDialect(base, Object.keys(vocabulary))
    : dialects[base]
}

const maps = 'properties patternProperties $defs definitions dependentSchemas dependencies'.split(
  ' ',
)
const lists = 'allOf anyOf oneOf prefixItems items'.split(' ')
const single =
  'items additionalItems contains additionalProperties propertyNames not if then else unevaluatedItems unevaluatedProperties'.split(
    ' ',
  )

function* listSubschemas(schema: JsonObject, { keywords }: Dialect): Generator<JsonObject> {
  for (const name of [...maps, ...lists, ...single]) {
    const value = schema[name]
    if (!keywords.has(name) || typeof value !== 'object' || value === null) continue
    if (maps.includes(name)) yield* Object.values(value).filter(isMembers)
    else if (Array.isArray(value)) yield* value.filter(isMembers)
    else if (single.includes(name)) yield value as JsonObject
  }
}
