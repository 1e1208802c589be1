import { listParts } from './list-parts.ts'
import { SchemaFault } from './schema-fault.ts'
import type { SchemaNode } from './schema-node.ts'
import type { SchemaSet } from './schema-set.ts'

/** Throws where a schema asks itself of the same value again: such a question has no answer. */
export function refuseLoops(set: SchemaSet): void {
  const done = new Set<SchemaNode>()
  const open = new Set<SchemaNode>()
  const waiting: SchemaNode[] = [set.root]
  const visit = (node: SchemaNode): void => {
    if (done.has(node)) return
    if (open.has(node)) {
      throw new SchemaFault('The schema refers to itself without end.', node.pointer)
    }
    open.add(node)
    const { inPlace, within } = listParts(node, set)
    for (const other of inPlace) visit(other)
    waiting.push(...within)
    open.delete(node)
    done.add(node)
  }
  for (let node = waiting.pop(); node; node = waiting.pop()) visit(node)
}
