import { isMembers } from '../../json-schema/is-members.ts'
import type { JsonSchema, ModelRequest } from '../model.ts'

/** What is left to write of a schema where some of it is known, and how what is known is put beside it. */
export interface Omitted {
  readonly open: JsonSchema
  readonly put: (written: unknown) => unknown
}

/**
 * Leaves out of a schema what is known already: a small model writes only what is open, which is sooner done and
 * cannot change a fact. Members that may be absent and would be counted, not worded, are absent if no fact is there.
 */
export function omitFacts(schema: JsonSchema, facts: ModelRequest['facts'] = {}): Omitted {
  if (typeof schema === 'boolean') return { open: schema, put: (written) => written }
  const { node, put } = omit(schema as Node, facts, schema as Node)
  return { open: node as JsonSchema, put }
}

type Node = Readonly<Record<string, unknown>>

interface Part {
  readonly node: Node
  /** Whether anything is left to write. */
  readonly isOpen: boolean
  readonly put: (written: unknown) => unknown
}

function omit(given: Node, facts: Node, root: Node): Part {
  const node = resolve(given, root)
  const { properties } = node
  if (!isMembers(properties)) return { node: given, isOpen: true, put: (written) => written }
  const required = new Set(Array.isArray(node['required']) ? node['required'] : [])
  const isKnown = Object.keys(properties).some((name) => facts[name] !== undefined)
  const open: Record<string, unknown> = {}
  const puts: [string, (written: unknown) => unknown][] = []
  for (const [name, child] of Object.entries(properties)) {
    const fact = facts[name]
    if (isMembers(fact) && isMembers(child)) {
      const inner = omit(child, fact, root)
      if (inner.isOpen) open[name] = inner.node
      puts.push([name, inner.put])
    } else if (fact !== undefined) puts.push([name, () => fact])
    else if (isKnown && !required.has(name) && !isWorded(child, root)) continue
    else {
      open[name] = child
      puts.push([name, (written) => written])
    }
  }
  const left = { ...node, properties: open, required: [...required].filter((name) => name in open) }
  return {
    node: left,
    isOpen: Object.keys(open).length > 0,
    put: (written) => {
      const own = isMembers(written) ? written : {}
      const made = puts.map(([name, put]) => [name, put(own[name])] as const)
      return Object.fromEntries(made.filter(([, value]) => value !== undefined))
    },
  }
}

/** What a `$ref` within the document names, with what stands beside it. */
function resolve(node: Node, root: Node): Node {
  const reference = node['$ref']
  if (typeof reference !== 'string' || !reference.startsWith('#/')) return node
  let found: unknown = root
  for (const key of reference.slice(2).split('/'))
    found = isMembers(found) ? found[key.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined
  if (!isMembers(found) || found === node) return node
  const { $ref: _, ...beside } = node
  return { ...found, ...beside }
}

function isWorded(child: unknown, root: Node): boolean {
  const node = isMembers(child) ? resolve(child, root) : {}
  return node['type'] === 'string' && node['enum'] === undefined && node['format'] === undefined
}
