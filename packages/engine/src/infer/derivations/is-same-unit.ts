import { nodeOf } from '../structure/dependencies.ts'
import { isMinorUnit } from '../structure/is-minor-unit.ts'
import type { SchemaGraph } from '../structure/schema-graph.ts'
import { listReads } from './list-reads.ts'
import type { Proposal } from './proposal.ts'

/** Whether a sum and its parts count money alike: no total in dollars follows from amounts in cents. */
export function isSameUnit(graph: SchemaGraph, proposal: Proposal): boolean {
  const { table, column, expression } = proposal
  const reads = new Set(listReads(graph, table, expression))
  const isIn = (id: string, name: string): boolean => reads.has(nodeOf(id, name))
  const own = graph.get(table)?.columns.get(column)
  const read = [...graph.values()].flatMap((node) =>
    [...node.columns.values()].filter((one) => isIn(node.id, one.column.name)),
  )
  const isMinor = own !== undefined && isMinorUnit(own)
  if (!isMinor) return !read.some(isMinorUnit)
  return read.every((one) => isMinorUnit(one) || one.column.type.kind !== 'decimal')
}
