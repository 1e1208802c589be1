import { findCheckOrders } from '../time/find-check-orders.ts'
import { findCourseOrders } from '../time/find-course-orders.ts'
import { birthPhases } from '../time/phase-order.ts'
import { type Phase, readPhase } from '../time/phases.ts'
import { isTemporal } from './columns.ts'
import { eventNouns } from './nouns.ts'
import type { TableNode } from './schema-graph.ts'

/** The column that says when a row came into being, or null: `created_at`, `order_date`. */
export function findBirth(node: TableNode): string | null {
  // what comes when the row's own time is over is no beginning, nor what is told of what happened
  const courses = findCourseOrders(node)
  const ends = [...findCheckOrders(node), ...courses].flatMap(({ earlier, later }) =>
    /\bend(ed|s)?\b/.test(node.columns.get(earlier)?.words.join(' ') ?? '') ? later : [],
  )
  const told = courses.flatMap(({ earlier, later }) =>
    readPhase(node.columns.get(earlier)?.words ?? [], node.words) === 'occurred' ? later : [],
  )
  const last = [...ends, ...told]
  for (const phase of birthPhases) {
    for (const { column, words } of node.columns.values()) {
      if (!isTemporal(column.type) || column.generated || last.includes(column.name)) continue
      if (readPhase(words, node.words) === phase && canBeBirth(phase, column.nullable, node)) {
        return column.name
      }
    }
  }
  return findBeginning(node) ?? findOnlyAct(node)
}

/** What begins when it comes up: a session's `session_start`, a call's `start_time`. */
function findBeginning(node: TableNode): string | null {
  if (!unplanned.has(node.head)) return null
  const found = [...node.columns.values()].find(
    ({ column, words }) =>
      isTemporal(column.type) &&
      !column.nullable &&
      !column.generated &&
      begins.test(words.join(' ')),
  )
  return found?.column.name ?? null
}

const begins = /^(\w+ )?(start|begin)( (at|on|date|time|datetime|timestamp))*$/
const unplanned: ReadonlySet<string> = new Set(
  'session call visit trip ride view play stream login outage downtime incident run chat conversation'.split(
    ' ',
  ),
)

/** The only moment a row tells, by what was done then: a prescription's `prescribed_at`. */
function findOnlyAct(node: TableNode): string | null {
  const [only, ...others] = [...node.columns.values()].filter(({ column }) =>
    isTemporal(column.type),
  )
  if (!only || others.length > 0 || only.column.generated) return null
  if (readPhase(only.words, node.words) !== null || only.words.some((word) => ahead.has(word)))
    return null
  const name = only.words.join(' ')
  const isAct = /^(\w+ed|install|installation|commissioning|inauguration)( (on|at|date))+$/.test(
    name,
  )
  // of what happens, the one moment that every row has tells when
  const isWhen = eventNouns.has(node.head) && !only.column.nullable && moment.test(name)
  return isAct || isWhen ? only.column.name : null
}

/** `shown at`, `event timestamp`, `usage date`. */
const moment = /(^| )(at|on|date|time|datetime|timestamp|ts)$/

const ahead: ReadonlySet<string> = new Set(
  `scheduled planned expected estimated required promised proposed projected anticipated certified next due expiry valid
  effective until start end birth last first`.split(/\s+/),
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
