import type { Inputs, Job } from '@worldloom/database/steps'
import { buildNote, type Diagnostic } from '@worldloom/diagnostics'
import { breaksRevenueDown } from '../meaning/checks/has-worth.ts'
import { readShape } from '../meaning/read-shape.ts'
import { loadParser } from '../queries/load-parser.ts'
import type { GoldenQuery } from '../queries/query.ts'

/** A hundred sales at a shop's prices are worth some thousands; their groups reach what is worth showing with twenty times as many. */
const timesAsMany = 20

/** The job with more rows than usual where a query breaks revenue down and nobody says how many there are. */
export async function sizeStory(
  job: Job,
  { rules }: Inputs,
  queries: readonly GoldenQuery[],
): Promise<{ readonly job: Job; readonly note: Diagnostic | null }> {
  const { rows, tableRows, scale } = job.request
  const isSized = rows !== null || Object.keys(tableRows).length > 0 || scale !== 1
  if (isSized || Object.values(rules.tables).some((table) => table.rows !== null))
    return { job, note: null }
  const parser = await loadParser()
  const query = queries.find((each) => breaksRevenueDown(readShape(parser, each)))
  if (!query) return { job, note: null }
  const note = buildNote(
    'MORE_ROWS',
    `Query ${query.id} breaks revenue down, so there are ${timesAsMany} times as many rows as usual.`,
    'Say with --rows or --scale how many there should be.',
  )
  return { job: { ...job, request: { ...job.request, scale: timesAsMany } }, note }
}
