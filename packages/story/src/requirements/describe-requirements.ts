import { addMonths, months, nameQuarter, startOfQuarter } from '../temporal/calendar.ts'
import type { Requirements } from './analyze-queries.ts'

/** `ir/data_requirements.json`: what the queries need, in the shape that tools around demo stories know. */
export function describeRequirements({ queries, strategy }: Requirements): object {
  const { base_date: today, min_date: first, max_date: last } = strategy
  const [year = '', month = ''] = today.split('-')
  const previous = addMonths(startOfQuarter(today), -3)
  return {
    temporal_requirements: {
      date_range: `${first} to ${last}`,
      current_year: Number(year),
      last_quarter: sayQuarter(previous),
      this_month: `${capitalize(months[Number(month) - 1] ?? '')} ${year}`,
      coverage_needed: listCoverage(strategy),
      strategy,
    },
    // the story's own heroes are found by who writes it
    hero_entities: { products: [], customer_segments: [] },
    query_patterns: queries.map((query) => ({
      query_id: query.id,
      question: query.question,
      tables: query.tables,
      temporal_filter: query.temporal.map(({ filter }) => filter).join(' and ') || null,
      temporal_filters: query.temporal,
      expected_pattern: query.pattern,
      aggregation: query.aggregation,
      having: query.having,
      joins: query.joins,
      features: query.features,
      meaningful_threshold: query.threshold,
      source: query.source,
    })),
    cross_table_relationships: {
      hero_products_must_appear_in: [],
      foreign_key_integrity: 'strict',
    },
  }
}

/** `Q3 2024 (Jul-Sep)`. */
function sayQuarter(start: string): string {
  const number = Number(start.slice(5, 7))
  const short = (index: number): string => capitalize((months[index] ?? '').slice(0, 3))
  const name = nameQuarter(start).split('-').toReversed().join(' ')
  return `${name} (${short(number - 1)}-${short(number + 1)})`
}

/** Whole quarters by name, and the present one by its months so far. */
function listCoverage({ coverage, base_date: today }: Requirements['strategy']): readonly string[] {
  const current = nameQuarter(today)
  const start = startOfQuarter(today)
  const soFar = [0, 1, 2].map((index) => addMonths(start, index).slice(0, 7))
  return coverage.flatMap((quarter) =>
    quarter === current ? soFar.filter((month) => month <= today) : [quarter],
  )
}

function capitalize(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
