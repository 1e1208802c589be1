import { birthPhases } from '../time/phase-order.ts'
import { type Phase, readPhase } from '../time/phases.ts'
import { isTemporal } from './columns.ts'
import type { TableNode } from './schema-graph.ts'

/** The column that says when a row came into being, or null: `created_at`, `order_date`. */
export function findBirth(node: TableNode): string | null {
  for (const phase of birthPhases) {
    for (const { column, words } of node.columns.values()) {
      if (!isTemporal(column.type) || column.generated) continue
      if (readPhase(words, node.words) === phase && canBeBirth(phase, column.nullable, node)) {
        return column.name
      }
    }
  }
  return null
}

// a moment that some rows never reach cannot be their first
function canBeBirth(phase: Phase, nullable: boolean, node: TableNode): boolean {
  if (alwaysBirth.has(phase)) return true
  const others = [...node.columns.values()].filter(({ column }) => isTemporal(column.type))
  return !nullable || others.length === 1 || phase === 'ordered' || phase === 'requested'
}

const alwaysBirth: ReadonlySet<Phase> = new Set<Phase>([
  'created',
  'registered',
  'occurred',
  'issued',
  'joined',
  'hired',
  'sent',
  'changed',
])
