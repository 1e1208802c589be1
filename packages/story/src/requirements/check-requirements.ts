import { type Diagnostic, findNearest } from '@worldloom/diagnostics'
import type { Schema } from '@worldloom/engine'
import type { GoldenQuery } from '../queries/query.ts'
import type { Requirements } from './analyze-queries.ts'
import type { QueryRequirement } from './query-requirement.ts'

/** A warning for each gap between what the queries need and what is planned, by the query's name. */
export function checkRequirements(
  { queries: required, strategy }: Requirements,
  queries: readonly GoldenQuery[],
  schema: Schema,
): readonly Diagnostic[] {
  return required.flatMap((requirement) => {
    const place = queries.find(({ id }) => id === requirement.id)?.place ?? null
    const warn = (code: string, message: string, hint: string): Diagnostic => {
      return { code, severity: 'warning', message, hint, place }
    }
    return [
      ...requirement.unknownTables.map((name) =>
        warn(
          'UNKNOWN_QUERY_TABLE',
          `Query "${requirement.id}" asks a table "${name}" that the schema does not have.`,
          hintAt(name, schema),
        ),
      ),
      ...(requirement.source === 'tokens'
        ? [
            warn(
              'QUERY_READ_FROM_TOKENS',
              `The parser cannot read query "${requirement.id}"; what it needs was told from its tokens.`,
              'It is run as it is written, and must still find an answer. Look for a missing word, as an AND after BETWEEN.',
            ),
          ]
        : []),
      ...listGaps(requirement, strategy).map((gap) =>
        warn(
          'REQUIREMENT_GAP',
          `Query "${requirement.id}" ${gap}.`,
          'It is run all the same; a rule can give it what it needs.',
        ),
      ),
    ]
  })
}

function hintAt(name: string, { tables }: Schema): string {
  const names = tables.map((table) => table.name)
  const nearest = findNearest(name, names)
  return nearest ? `Did you mean "${nearest}"?` : `Its tables are ${names.join(', ')}.`
}

/** What the validator of requirements looks at: time, tables, thresholds. */
function listGaps(
  { temporal, tables, threshold }: QueryRequirement,
  { min_date: first, max_date: last }: Requirements['strategy'],
): readonly string[] {
  const uncovered = temporal.filter(
    ({ from, until }) => (from !== null && from > last) || (until !== null && until < first),
  )
  return [
    ...uncovered.map(
      ({ field, filter }) => `asks for "${field}" in ${filter}, which is not covered`,
    ),
    ...(tables.length === 0 ? ['asks no table that is planned'] : []),
    ...(Object.keys(threshold).length === 0 ? ['has no threshold'] : []),
  ]
}
