import type { Rules } from '../rules/rules.ts'
import { printExpressionText } from '../sql/print-expression-text.ts'
import type { Roles } from './agreements/is-ownership.ts'
import type { CalendarDate } from './calendars/find-calendar-dates.ts'
import { copyCalendarDates } from './derivations/copy-calendar-dates.ts'
import { findBillTotals } from './derivations/find-bill-totals.ts'
import { findCheckEqualities } from './derivations/find-check-equalities.ts'
import { findCopies } from './derivations/find-copies.ts'
import { findCounts } from './derivations/find-counts.ts'
import { findDateParts } from './derivations/find-date-parts.ts'
import { findDiscountSums } from './derivations/find-discount-sums.ts'
import { findDurations } from './derivations/find-durations.ts'
import { findFlagMoments } from './derivations/find-flag-moments.ts'
import { findFormulas } from './derivations/find-formulas.ts'
import { findFullNames } from './derivations/find-full-names.ts'
import { findGroupSums } from './derivations/find-group-sums.ts'
import { findInstalments } from './derivations/find-instalments.ts'
import { findLateFlags } from './derivations/find-late-flags.ts'
import { findLineTotals } from './derivations/find-line-totals.ts'
import { findMeasureSums } from './derivations/find-measure-sums.ts'
import { findMovementSums } from './derivations/find-movement-sums.ts'
import { findPaidAmounts } from './derivations/find-paid-amounts.ts'
import { findPartSums } from './derivations/find-part-sums.ts'
import { findPrices } from './derivations/find-prices.ts'
import { findRates } from './derivations/find-rates.ts'
import { findRecurringSums } from './derivations/find-recurring-sums.ts'
import { findSales } from './derivations/find-sales.ts'
import { findStayTotals } from './derivations/find-stay-totals.ts'
import { isContradicted } from './derivations/is-contradicted.ts'
import { isSameUnit } from './derivations/is-same-unit.ts'
import { listReads } from './derivations/list-reads.ts'
import type { Proposal } from './derivations/proposal.ts'
import { isFree } from './structure/columns.ts'
import { Dependencies, nodeOf } from './structure/dependencies.ts'
import { getTable, type SchemaGraph } from './structure/schema-graph.ts'
import type { Derivation, Limit } from './understanding.ts'

/** What is known before. */
interface Known {
  readonly roles: Roles
  readonly calendarDates: readonly CalendarDate[]
  readonly limits: readonly Limit[]
}

/**
 * Columns that follow from others: line totals, sums, counts, copies. What a CHECK says comes
 * first; a column with a rule, a key or a value the database makes is left alone.
 */
export function findDerivations(
  graph: SchemaGraph,
  { roles, calendarDates, limits }: Known,
  rules: Rules,
): readonly Derivation[] {
  const proposals: readonly Proposal[] = [
    ...findCheckEqualities(graph),
    ...findPrices(graph, roles),
    ...findLineTotals(graph, roles),
    ...findDiscountSums(graph, roles),
    ...findStayTotals(graph),
    ...findDurations(graph),
    ...findInstalments(graph),
    ...findBillTotals(graph, roles),
    ...findPartSums(graph),
    ...findPaidAmounts(graph),
    ...findRecurringSums(graph),
    ...findCounts(graph),
    ...findSales(graph),
    ...findMeasureSums(graph),
    ...findMovementSums(graph),
    ...findFormulas(graph),
    ...findGroupSums(graph),
    ...findRates(graph),
    ...findFullNames(graph),
    ...findFlagMoments(graph),
    ...findLateFlags(graph),
    ...copyCalendarDates(graph, calendarDates),
    ...findDateParts(graph),
    ...findCopies(graph, roles),
  ]
  const waits = new Dependencies()
  const taken = new Set<string>()
  return proposals.flatMap((proposal) => {
    const node = nodeOf(proposal.table, proposal.column)
    if (taken.has(node) || !isOpen(graph, rules, limits, proposal)) return []
    if (!isSameUnit(graph, proposal)) return []
    if (!waits.add(node, listReads(graph, proposal.table, proposal.expression))) return []
    taken.add(node)
    return [{ ...proposal, text: printExpressionText(proposal.expression) }]
  })
}

function isOpen(
  graph: SchemaGraph,
  rules: Rules,
  limits: readonly Limit[],
  proposal: Proposal,
): boolean {
  const table = getTable(graph, proposal.table)
  const column = table.columns.get(proposal.column)
  if (!column || !isFree(table, column)) return false
  return (
    !rules.tables[table.id]?.columns[proposal.column] && !isContradicted(table, proposal, limits)
  )
}
