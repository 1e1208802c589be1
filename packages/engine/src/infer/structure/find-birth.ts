import { findCheckOrders } from '../time/find-check-orders.ts'
import { birthPhases } from '../time/phase-order.ts'
import { type Phase, readPhase } from '../time/phases.ts'
import { isTemporal } from './columns.ts'
import type { TableNode } from './schema-graph.ts'

/** The column that says when a row came into being, or null: `created_at`, `order_date`. */
export function findBirth(node: TableNode): string | null {
  // what comes when the row's own time is over is no beginning
  const last = findCheckOrders(node).flatMap(({ earlier, later }) =>
    /\bend(ed|s)?\b/.test(node.columns.get(earlier)?.words.join(' ') ?? '') ? later : [],
  )
  for (const phase of birthPhases) {
    for (const { column, words } of node.columns.values()) {
      if (!isTemporal(column.type) || column.generated || last.includes(column.name)) continue
      if (readPhase(words, node.words) === phase && canBeBirth(phase, column.nullable, node)) {
        return column.name
      }
    }
  }
  return findOnlyAct(node)
}

/** The only moment a row tells, by what was done then: a prescription's `prescribed_at`. */
function findOnlyAct(node: TableNode): string | null {
  const [only, ...others] = [...node.columns.values()].filter(({ column }) =>
    isTemporal(column.type),
  )
  if (!only || others.length > 0 || only.column.generated) return null
  const isAct =
    /^\w+ed( (on|at|date))+$/.test(only.words.join(' ')) && !ahead.has(only.words[0] ?? '')
  return isAct && readPhase(only.words, node.words) === null ? only.column.name : null
}

const ahead: ReadonlySet<string> = new Set(
  'scheduled planned expected estimated required promised proposed projected anticipated certified'.split(
    ' ',
  ),
)

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
