import type { Inputs, Job } from '@worldloom/database/steps'
import { buildNote, type Diagnostic } from '@worldloom/diagnostics'
import { reachCalendars } from '../temporal/reach-calendars.ts'
import type { TemporalFilter } from '../temporal/temporal-filter.ts'

/** The job with calendars that reach back to what queries read of them, where nobody says how many days they have. */
export function lengthenCalendars(
  job: Job,
  { schema, rules, understanding }: Inputs,
  filters: readonly TemporalFilter[],
): { readonly job: Job; readonly notes: readonly Diagnostic[] } {
  const { rows, tableRows, now } = job.request
  const isFree = (table: string): boolean =>
    rows === null && tableRows[table] === undefined && !rules.tables[table]?.rows
  const reached = reachCalendars(filters, schema, understanding, now)
  const longer = reached.filter(({ table }) => isFree(table))
  if (longer.length === 0) return { job, notes: [] }
  const notes = longer.map(({ table, from, query }) =>
    buildNote(
      'LONGER_CALENDAR',
      `Query ${query} reads days before the usual ones, so "${table}" begins on ${from}.`,
      'Say with --rows how many rows it should have.',
    ),
  )
  const own = Object.fromEntries(longer.map(({ table, rows: days }) => [table, days]))
  return {
    job: { ...job, request: { ...job.request, tableRows: { ...tableRows, ...own } } },
    notes,
  }
}
