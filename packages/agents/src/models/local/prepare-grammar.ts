import { isMembers } from '../../json-schema/is-members.ts'
import type { JsonSchema } from '../model.ts'

// a small model that may go on does: without a bound on each text eight of ten answers end, with one all do
const longestText = 240
const mostItems = 4

/**
 * The part of a schema that a grammar can hold an answer to. Bounds of numbers, patterns and what schemas say together
 * are left to the validator.
 */
export function prepareGrammar(schema: JsonSchema): JsonSchema {
  return typeof schema === 'boolean' ? {} : (prepare(schema) as JsonSchema)
}

type Node = Readonly<Record<string, unknown>>

const kept = ['type', 'required', 'enum', 'const', 'format', '$ref'] as const
// those that a grammar knows; it takes no others
const formats: ReadonlySet<unknown> = new Set(['date-time', 'date', 'time'])

function prepare(node: unknown): Node {
  if (!isMembers(node)) return {}
  const types = [node['type']].flat()
  const made: Record<string, unknown> = {}
  for (const name of kept) if (node[name] !== undefined) made[name] = node[name]
  if (!formats.has(made['format'])) delete made['format']
  if (typeof made['$ref'] === 'string')
    made['$ref'] = made['$ref'].replace('#/definitions/', '#/$defs/')
  if (types.includes('string') && made['enum'] === undefined && made['format'] === undefined)
    Object.assign(made, readBounds(node, ['minLength', 'maxLength'], longestText))
  if (types.includes('array')) {
    Object.assign(made, readBounds(node, ['minItems', 'maxItems'], mostItems))
    made['items'] = prepare(node['items'])
  }
  if (isMembers(node['properties'])) {
    made['properties'] = mapNodes(node['properties'], prepare)
    made['additionalProperties'] = false
  }
  const branches = node['oneOf'] ?? node['anyOf']
  if (Array.isArray(branches)) made['oneOf'] = branches.map(prepare)
  const shared = node['$defs'] ?? node['definitions']
  if (isMembers(shared)) made['$defs'] = mapNodes(shared, prepare)
  return made
}

function readBounds(node: Node, [least, most]: readonly [string, string], otherwise: number): Node {
  const from = typeof node[least] === 'number' ? node[least] : 0
  const to = typeof node[most] === 'number' ? node[most] : Math.max(otherwise, from)
  return { ...(from > 0 ? { [least]: from } : {}), [most]: Math.min(to, Math.max(otherwise, from)) }
}

function mapNodes(nodes: Node, map: (child: unknown) => Node): Node {
  return Object.fromEntries(Object.entries(nodes).map(([name, child]) => [name, map(child)]))
}
