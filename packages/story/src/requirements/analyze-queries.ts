import type { Schema, Understanding } from '@worldloom/engine'
import { startAsker } from '@worldloom/runner'
import { loadParser } from '../queries/load-parser.ts'
import type { GoldenQuery } from '../queries/query.ts'
import { buildStrategy } from '../temporal/build-strategy.ts'
import { readCalendarParts } from '../temporal/read-calendar-parts.ts'
import { resolveFilters } from '../temporal/resolve-filters.ts'
import type { TemporalStrategy } from '../temporal/temporal-strategy.ts'
import type { QueryRequirement } from './query-requirement.ts'
import { readRequirement } from './read-requirement.ts'

/** What all queries of a story need together. */
export interface Requirements {
  readonly queries: readonly QueryRequirement[]
  readonly strategy: TemporalStrategy
  /** ISO 8601 in UTC. */
  readonly now: string
}

/** Reads what every query needs, and makes one strategy of it. */
export async function analyzeQueries(
  queries: readonly GoldenQuery[],
  schema: Schema,
  {
    now,
    calendars = {},
    signal,
  }: {
    readonly now: string
    readonly calendars?: Understanding['calendars']
    readonly signal: AbortSignal
  },
): Promise<Requirements> {
  const asker = startAsker(signal)
  try {
    const parser = await loadParser()
    const drafts = queries.map((query) => readRequirement(parser, query, schema))
    const found = drafts.flatMap((draft) => draft.filters)
    const filters = await resolveFilters(readCalendarParts(found, schema, calendars), now, asker)
    const required = drafts.map(({ filters: _, ...draft }) => ({
      ...draft,
      temporal: filters.filter(({ query }) => query === draft.id),
    }))
    return { queries: required, strategy: buildStrategy(filters, now), now }
  } finally {
    asker.stop()
  }
}
