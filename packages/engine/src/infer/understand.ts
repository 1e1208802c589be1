import type { Schema } from '../model/schema.ts'
import type { Rules } from '../rules/rules.ts'
import { findCalendarDates } from './calendars/find-calendar-dates.ts'
import { findCalendarOrders } from './calendars/find-calendar-orders.ts'
import { findCalendars } from './calendars/find-calendars.ts'
import { findAgreements } from './find-agreements.ts'
import { findDerivations } from './find-derivations.ts'
import { findHistories } from './find-histories.ts'
import { findLimits } from './find-limits.ts'
import { findRoles } from './find-roles.ts'
import { findTimeOrders } from './find-time-orders.ts'
import { findMeaning } from './meanings/find-meaning.ts'
import { buildSchemaGraph } from './structure/schema-graph.ts'
import type { Derivation, Understanding } from './understanding.ts'

/** What a schema means beyond what it declares; rules are never gone against. */
export function understand(schema: Schema, rules: Rules): Understanding {
  const graph = buildSchemaGraph(schema)
  const calendars = findCalendars(graph)
  const calendarDates = findCalendarDates(graph, calendars)
  const roles = findRoles(graph, calendars)
  const agreements = findAgreements(graph, roles, rules)
  const limits = findLimits(graph, rules)
  const derivations = findDerivations(graph, { roles, calendarDates, limits }, rules)
  const meanings = findMeanings(schema)
  return {
    meanings,
    roles,
    calendars,
    calendarDates,
    calendarOrders: findCalendarOrders(graph, calendars),
    agreements,
    // a day that a calendar gives comes after nothing else
    timeOrders: findTimeOrders(graph, roles, rules, agreements).filter(
      ({ table, later }) =>
        !isDerived(derivations, table, later) && !isDerived(calendarDates, table, later),
    ),
    derivations,
    histories: findHistories(graph, { roles, meanings }, rules),
    limits: limits.filter(({ table, column }) => !isDerived(derivations, table, column)),
  }
}

// a sum of what follows from others cannot be held back
function isDerived(
  derivations: readonly Pick<Derivation, 'table' | 'column'>[],
  table: string,
  column: string,
): boolean {
  return derivations.some((derived) => derived.table === table && derived.column === column)
}

function findMeanings(schema: Schema): Understanding['meanings'] {
  return Object.fromEntries(
    schema.tables.map((table) => [
      table.id,
      Object.fromEntries(
        table.columns.map((column) => [column.name, findMeaning(column, table, schema)]),
      ),
    ]),
  )
}
