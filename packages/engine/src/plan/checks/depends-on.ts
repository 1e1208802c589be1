import { findNeeds } from '../lower/lower-expressions.ts'
import type { Plan, TablePlan } from '../plan.ts'

/** Whether any of a table's columns is computed, by way of others in any table, from one of its columns. */
export function dependsOn(
  plan: Plan,
  table: TablePlan,
  names: readonly string[],
  name: string,
): boolean {
  const goal = nodeOf(table.table.id, name)
  const seen = new Set<string>()
  const tableOf = (id: string): TablePlan | undefined =>
    id === table.table.id ? table : plan.tables[id]
  const visit = (id: string, column: string): boolean => {
    const node = nodeOf(id, column)
    if (node === goal) return true
    if (seen.has(node)) return false
    seen.add(node)
    const found = tableOf(id)?.columns.find((candidate) => candidate.name === column)
    if (!found) return false
    const needs = findNeeds(plan, id, [found.expression], found.lookups)
    return (
      needs.own.some((other) => visit(id, other)) ||
      needs.others.some((other) => visit(other.table, other.column)) ||
      needs.relations.some(visitRelation)
    )
  }
  const visitRelation = (relationName: string): boolean => {
    if (seen.has(relationName)) return false
    seen.add(relationName)
    const relation = plan.relations.find((candidate) => candidate.name === relationName)
    if (!relation || relation.from.kind === 'values') return false
    if (relation.from.kind !== 'table') return visitRelation(relation.from.name)
    const id = relation.from.table
    const expressions = [
      ...relation.columns.map(({ expression }) => expression),
      ...relation.groupBy,
      ...(relation.where ? [relation.where] : []),
    ]
    const needs = findNeeds(plan, id, expressions, relation.lookups)
    return (
      needs.own.some((other) => visit(id, other)) ||
      needs.others.some((other) => visit(other.table, other.column)) ||
      needs.relations.some(visitRelation)
    )
  }
  return names.some((other) => visit(table.table.id, other))
}

function nodeOf(table: string, column: string): string {
  return `${table}\u0000${column}`
}
