import type { Inputs, Job } from '@worldloom/database/steps'
import { buildNote, type Diagnostic } from '@worldloom/diagnostics'
import { countFew, type Schema, type Understanding } from '@worldloom/engine'
import { breaksRevenueDown, ranksTransactions } from '../meaning/checks/has-worth.ts'
import { readShape } from '../meaning/read-shape.ts'
import { unknownShape } from '../meaning/shape.ts'
import { loadParser } from '../queries/load-parser.ts'
import type { GoldenQuery } from '../queries/query.ts'
import { listBreakdowns } from './list-breakdowns.ts'

/** A hundred sales at a shop's prices are worth some thousands; their groups reach what is worth showing with twenty times as many. */
const timesAsMany = 20

/** What revenue is broken down by without a limit is read from the first part to the last. */
const mostParts = 12

/**
 * The job with more rows than usual where a query breaks revenue down, or ranks by a number of transactions, and nobody says how many there are, and with few of
 * the things that all of it is broken down by.
 */
export async function sizeStory(
  job: Job,
  { schema, rules, understanding }: Inputs,
  queries: readonly GoldenQuery[],
): Promise<{ readonly job: Job; readonly note: Diagnostic | null }> {
  const { rows, tableRows, scale } = job.request
  const isSized = rows !== null || Object.keys(tableRows).length > 0 || scale !== 1
  if (isSized || Object.values(rules.tables).some((table) => table.rows !== null))
    return { job, note: null }
  const parser = await loadParser()
  const shapes = new Map(queries.map((each) => [each, readShape(parser, each, schema)]))
  const breaking = queries.filter((each) => breaksRevenueDown(shapes.get(each) ?? unknownShape))
  const ranking = queries.filter((each) => ranksTransactions(shapes.get(each) ?? unknownShape))
  const [query] = [...breaking, ...ranking]
  // what is shown to somebody needs more than a handful
  const isDemo = queries.some(({ telling }) => telling !== null)
  if (!query && !isDemo) return { job, note: null }
  const whole = breaking.filter((each) => shapes.get(each)?.limit === null)
  const parts = whole.flatMap((each) => listBreakdowns(parser, each, schema))
  const few = parts.filter((id) => isThing(understanding, id))
  const note = buildNote(
    'MORE_ROWS',
    `${query ? `Query ${query.id} ${breaking.length > 0 ? 'breaks revenue down' : 'ranks by a number of transactions'}` : 'The story is a demo'}, so there are ${timesAsMany} times as many rows as usual${sayFew(few)}.`,
    'Say with --rows or --scale how many there should be.',
  )
  const sized = {
    scale: timesAsMany,
    tableRows: {
      ...countPlaces(schema, understanding),
      ...Object.fromEntries(few.map((id) => [id, mostParts])),
    },
  }
  return { job: { ...job, request: { ...job.request, ...sized } }, note }
}

/** More events need hardly more places at which they happen; a calendar has all its days. */
function countPlaces(
  { tables }: Schema,
  { roles, calendars }: Understanding,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    tables.flatMap(({ id, name }) => {
      const kind = roles[id]?.kind ?? 'entity'
      const rows = calendars[id] ? null : countFew(kind, name)
      return rows === null ? [] : [[id, kind === 'lookup' ? rows : rows * 3]]
    }),
  )
}

/** Whether a table holds things: no events, no days, no list that is known, and no persons, who are many whatever is asked of them. */
function isThing({ roles, meanings, calendars }: Understanding, id: string): boolean {
  if (calendars[id]) return false
  const isPersonal = Object.values(meanings[id] ?? {}).some(({ name }) =>
    name.startsWith('person.'),
  )
  return roles[id]?.kind === 'entity' && !isPersonal
}

function sayFew(ids: readonly string[]): string {
  const names = [...new Set(ids)].map((id) => `"${id}"`)
  return names.length > 0 ? `, but ${mostParts} of ${names.join(' and ')}` : ''
}
