import { suggestName } from '../names/suggest-name.ts'
import type { CountDistribution, CountShare } from '../random/count-shares.ts'
import type { RuleContext } from './rule-context.ts'
import { reportShape } from './source/read-parts.ts'
import type { RuleEntry, RuleMap } from './source/rule-node.ts'

/** The distributions that are a name alone. */
export const countDistributions = ['geometric', 'poisson', 'zipf', 'pareto'] as const

/** How the rows of one parent are counted: a name, or a histogram. Null after a report. */
export function readCountDistribution(
  entry: RuleEntry,
  context: RuleContext,
): CountDistribution | null {
  const { value } = entry
  if (value.kind === 'scalar' && typeof value.value === 'string') {
    const kind = countDistributions.find((name) => name === value.text)
    return kind ? { kind } : reportUnknown(value.text, entry, context)
  }
  const [only, second] = value.kind === 'map' ? value.entries : []
  if (!only || second) return reportShape(entry, 'a distribution', example, context)
  if (only.key.text !== 'histogram') return reportUnknown(only.key.text, only, context)
  if (only.value.kind !== 'map') return reportShape(only, 'counts with weights', example, context)
  return readHistogram(only, only.value, context)
}

const example = 'Write poisson, or { histogram: { 1: 50, 2: 30 } }.'

function reportUnknown(name: string, { place }: RuleEntry, context: RuleContext): null {
  const hint = suggestName(
    name,
    [...countDistributions, 'histogram'],
    'Distributions of counts are',
  )
  const message = `There is no distribution "${name}" of counts.`
  context.report('UNKNOWN_DISTRIBUTION', place, message, hint)
  return null
}

function readHistogram(
  entry: RuleEntry,
  { entries }: RuleMap,
  context: RuleContext,
): CountDistribution | null {
  if (entries.length === 0) return reportShape(entry, 'one count at least', example, context)
  const counts = entries.map((item) => readCount(item, context))
  const right = counts.filter((count) => count !== null)
  if (right.length < counts.length) return null
  return { kind: 'histogram', counts: right.toSorted((a, b) => a.count - b.count) }
}

function readCount({ key, value, place }: RuleEntry, context: RuleContext): CountShare | null {
  const weight = value.kind === 'scalar' ? value.value : null
  if (!/^\d{1,6}$/.test(key.text)) {
    const message = `"${key.text}" is not a number of rows.`
    context.report('RULE_BOUNDS', place, message, 'Counts are whole numbers from 0 on.')
    return null
  }
  if (typeof weight === 'number' && weight > 0 && Number.isFinite(weight))
    return { count: Number(key.text), weight }
  const message = `The weight of the count ${key.text} is not a number above zero.`
  context.report('RULE_WEIGHT', place, message, 'Leave out a count that must not occur.')
  return null
}
