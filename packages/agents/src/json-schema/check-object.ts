import { type Checking, report } from './checking.ts'
import type { Keywords } from './keywords.ts'
import type { SchemaNode } from './schema-node.ts'

type Members = Readonly<Record<string, unknown>>

/** Checks an object and its members. */
export function checkObject(keywords: Keywords, members: Members, checking: Checking): boolean {
  const { faults, seen } = checking
  let fine = checkPresence(keywords, members, checking)
  const { properties, patternProperties, additionalProperties, propertyNames } = keywords
  const judges = properties ?? patternProperties ?? additionalProperties ?? propertyNames
  for (const name of judges ? Object.keys(members) : []) {
    if (!fine && !faults) return false
    const nodes = listMemberNodes(keywords, name)
    if (nodes.length > 0) seen?.names.add(name)
    for (const node of nodes) fine = acceptsMember(node, name, members, checking) && fine
    if (
      propertyNames &&
      !checking.accepts(propertyNames, name, { ...checking, faults: null, seen: null })
    ) {
      fine = report(
        checking,
        'propertyNames',
        `must not have a member named ${JSON.stringify(name)}`,
      )
    }
  }
  for (const [name, node] of keywords.dependentSchemas ?? []) {
    if (!Object.hasOwn(members, name) || (!fine && !faults)) continue
    fine = checking.accepts(node, members, checking) && fine
  }
  const { unevaluatedProperties } = keywords
  if (unevaluatedProperties && seen && (fine || faults)) {
    for (const name of Object.keys(members)) {
      if (seen.names.has(name)) continue
      seen.names.add(name)
      fine = acceptsMember(unevaluatedProperties, name, members, checking) && fine
    }
  }
  return fine
}

/** The schemas that judge a member by its name. */
function listMemberNodes(
  { properties, patternProperties, additionalProperties }: Keywords,
  name: string,
): readonly SchemaNode[] {
  const own = properties?.get(name)
  if (own && !patternProperties) return [own]
  const matched = (patternProperties ?? []).filter(([pattern]) => pattern.test(name))
  if (!own && matched.length === 0) return additionalProperties ? [additionalProperties] : []
  return [...(own ? [own] : []), ...matched.map(([, node]) => node)]
}

function acceptsMember(
  node: SchemaNode,
  name: string,
  members: Members,
  checking: Checking,
): boolean {
  const { set, scope, faults, formats, accepts } = checking
  // nobody asks for the place where faults are not collected
  const path = faults
    ? `${checking.path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
    : checking.path
  return accepts(node, members[name], { set, scope, path, seen: null, faults, formats, accepts })
}

function checkPresence(keywords: Keywords, members: Members, checking: Checking): boolean {
  const { required, minProperties, maxProperties, dependentRequired } = keywords
  let fine = true
  for (const name of required ?? []) {
    if (!Object.hasOwn(members, name)) {
      fine = report(checking, 'required', `must have a member named ${JSON.stringify(name)}`)
    }
  }
  for (const [name, others] of dependentRequired ?? []) {
    if (!Object.hasOwn(members, name)) continue
    for (const other of others.filter((each) => !Object.hasOwn(members, each))) {
      fine = report(
        checking,
        'dependentRequired',
        `must have ${JSON.stringify(other)} beside "${name}"`,
      )
    }
  }
  if (minProperties === undefined && maxProperties === undefined) return fine
  const count = Object.keys(members).length
  if (minProperties !== undefined && count < minProperties) {
    fine = report(checking, 'minProperties', `must have at least ${minProperties} members`)
  }
  if (maxProperties !== undefined && count > maxProperties) {
    fine = report(checking, 'maxProperties', `must have at most ${maxProperties} members`)
  }
  return fine
}
