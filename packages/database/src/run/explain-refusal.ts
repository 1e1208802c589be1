import { buildFault, type Diagnostic, printPlace } from '@worldloom/diagnostics'
import type { ColumnRule, Rules, ValueRule } from '@worldloom/engine'

/** The fault of a rule by which some value cannot be computed, such as a division by zero; null where something else failed. */
export function explainRefusal(error: unknown, { tables }: Rules): Diagnostic | null {
  if (!(error instanceof Error && error.cause instanceof Error)) return null
  const [, title = ''] =
    /^DuckDB refused a statement of the plan: -- (.*)/.exec(error.message) ?? []
  const [, why] =
    /^(?:Conversion|Out of Range|Invalid Input) Error: (.*)/.exec(error.cause.message) ?? []
  const table = Object.keys(tables).find(
    (id) => title.startsWith(`${id}:`) || title.startsWith(`${id},`),
  )
  const own = Object.entries(tables[table ?? '']?.columns ?? {}).filter(([, rule]) =>
    isComputed(rule),
  )
  // what is reckoned of others may be too large by their rules
  const sources = Object.values(tables).flatMap(({ columns }) => Object.entries(columns))
  const computed = own.length > 0 ? own : sources.filter(([, { cases }]) => cases.length > 0)
  const [first] = computed
  if (why === undefined || !first) return null
  const listed = computed.map(([column, { place }]) => `"${column}" at ${printPlace(place)}`)
  const message = `A value of "${title.replace(/[:,].*/, '')}" cannot be computed in every row: ${why.replace(/[.!]*$/, '')}.`
  const hint = `It follows from the rule of ${listed.join(' or ')}. Let it hold for every row, as with nullif(…, 0) below a fraction.`
  return buildFault('RULE_NOT_COMPUTED', message, hint, first[1].place)
}

const computing: ReadonlySet<ValueRule['kind']> = new Set([
  'derived',
  'template',
  'grammar',
  'sequence',
])

function isComputed({ cases }: ColumnRule): boolean {
  return cases.some(({ condition, value }) => condition !== null || computing.has(value.kind))
}
