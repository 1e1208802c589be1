import { type Draft, dialects, findDraft, guessDraft } from './dialects.ts'
import { isMembers } from './is-members.ts'
import { metaschemas } from './metaschemas.ts'
import { type Documents, readResources, resolveUri } from './read-resources.ts'
import { SchemaFault } from './schema-fault.ts'
import type { JsonObject, Resource, SchemaNode, Scope } from './schema-node.ts'

export interface SchemaOptions {
  /** The version, where `$schema` names none; otherwise it is guessed. */
  readonly draft?: Draft | undefined
  /** Other schemas by their addresses; nothing is fetched. */
  readonly schemas?: Readonly<Record<string, unknown>> | undefined
}

/** A schema with all that it refers to. */
export interface SchemaSet {
  readonly root: SchemaNode
  readonly rootScope: Scope
  /** The node of a subschema of a node; `path` is its pointer from there. */
  readonly getChild: (parent: SchemaNode, schema: unknown, path: string) => SchemaNode
  /** The node of a schema that stands in a resource. */
  readonly getIn: (resource: Resource, schema: unknown, pointer: string) => SchemaNode
  readonly resolve: (reference: string, from: SchemaNode) => SchemaNode
  readonly enter: (scope: Scope, resource: Resource) => Scope
}

/** Reads a schema; a fault in it is thrown as a `SchemaFault` when the faulty part is reached. */
export function readSchemaSet(schema: unknown, options: SchemaOptions = {}): SchemaSet {
  const document = toSchema(schema, '')
  const given = new Map(
    Object.entries(options.schemas ?? {}).map(([uri, value]) => [uri.replace(/#$/, ''), value]),
  )
  const documents: Documents = {
    resources: new Map(),
    find: (uri) => given.get(uri) ?? metaschemas.get(uri),
  }
  const named = typeof document === 'object' ? document['$schema'] : undefined
  const draft =
    (typeof named === 'string' ? findDraft(named) : null) ?? options.draft ?? guessDraft(schema)
  const owners = new Map<unknown, Resource>()
  const read = (value: JsonObject | boolean, uri: string, base: Draft): Resource => {
    const resource = readResources(value, { uri, dialect: dialects[base], documents })
    for (const each of documents.resources.values()) owners.set(each.root, each)
    return resource
  }
  const first = read(document, 'https://schema.invalid/', draft)

  let count = 0
  const getNode = (value: unknown, resource: Resource, pointer: string): SchemaNode => {
    const known = resource.nodes.get(value)
    if (known) return known
    count += 1
    const node: SchemaNode = { id: count, schema: toSchema(value, pointer), resource, pointer }
    resource.nodes.set(value, node)
    return node
  }
  const getChild = (parent: SchemaNode, value: unknown, path: string): SchemaNode =>
    getNode(value, findOwner(owners, value) ?? parent.resource, `${parent.pointer}${path}`)

  const findResource = (uri: string, from: SchemaNode): Resource => {
    const known = documents.resources.get(uri)
    if (known) return known
    const found = documents.find(uri)
    if (found === undefined) {
      throw new SchemaFault(`The schema "${uri}" is not among those given.`, from.pointer)
    }
    return read(toSchema(found, from.pointer), uri, from.resource.dialect.draft)
  }

  const resolve = (reference: string, from: SchemaNode): SchemaNode => {
    const hash = reference.indexOf('#')
    const fragment = hash < 0 ? '' : decodeURIComponent(reference.slice(hash + 1))
    const uri = hash === 0 ? from.resource.uri : resolveUri(reference, from.resource.uri)
    const resource = hash === 0 ? from.resource : findResource(uri, from)
    if (fragment !== '' && !fragment.startsWith('/')) {
      const anchored = resource.anchors.get(fragment)
      if (anchored)
        return getNode(anchored, findOwner(owners, anchored) ?? resource, `#${fragment}`)
      throw new SchemaFault(`The reference "${reference}" leads nowhere.`, from.pointer)
    }
    let value: unknown = resource.root
    let owner = resource
    for (const part of fragment === '' ? [] : fragment.slice(1).split('/')) {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
      const inside = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
      if (!inside) {
        throw new SchemaFault(`The reference "${reference}" leads nowhere.`, from.pointer)
      }
      value = (value as JsonObject)[name]
      owner = findOwner(owners, value) ?? owner
    }
    return getNode(value, owner, fragment)
  }

  const scopes = new Map<string, Scope>()
  const enter = (scope: Scope, resource: Resource): Scope => {
    // no place further out changes once a resource is in scope
    if (scope.resources[0] === resource || scope.resources.includes(resource)) return scope
    const known = scope.inner.get(resource)
    if (known) return known
    const resources = [...scope.resources, resource]
    const inner = getScope(scopes, resources)
    scope.inner.set(resource, inner)
    return inner
  }
  return {
    root: getNode(document, first, ''),
    rootScope: getScope(scopes, [first]),
    getChild,
    getIn: (resource, value, pointer) => getNode(value, resource, pointer),
    resolve,
    enter,
  }
}

function getScope(scopes: Map<string, Scope>, resources: readonly Resource[]): Scope {
  const key = resources.map(({ uri }) => uri).join(' ')
  const known = scopes.get(key)
  if (known) return known
  const scope: Scope = { key: String(scopes.size), resources, inner: new Map() }
  scopes.set(key, scope)
  return scope
}

function findOwner(owners: ReadonlyMap<unknown, Resource>, value: unknown): Resource | undefined {
  return typeof value === 'object' ? owners.get(value) : undefined
}

function toSchema(value: unknown, pointer: string): JsonObject | boolean {
  if (typeof value === 'boolean') return value
  if (isMembers(value)) return value
  throw new SchemaFault(
    `A schema is an object, true or false, and not ${JSON.stringify(value)}.`,
    pointer,
  )
}
