import { findNearest } from '@worldloom/diagnostics'
import type { RuleContext } from '../rule-context.ts'
import { readMap } from '../source/read-parts.ts'
import type { RuleEntry } from '../source/rule-node.ts'
import { readWeight, reportIdle } from './read-weight.ts'

/** Weights of months or weekdays, by whole names or their first letters; what is not named weighs 1. */
export function readNamedWeights(
  entry: RuleEntry,
  names: readonly string[],
  context: RuleContext,
): readonly number[] | null {
  const map = readMap(entry, context)
  if (!map) return null
  const weights = names.map(() => 1)
  const given = new Map<number, string>()
  let isWrong = false
  for (const item of map.entries) {
    const place = findName(item.key.text, names)
    const weight = readWeight(item, context)
    if (place < 0) reportUnknown(item, names, context)
    else if (given.has(place)) reportTwice(item, given.get(place) ?? '', context)
    isWrong ||= place < 0 || weight === null || given.has(place)
    if (place < 0) continue
    given.set(place, item.key.text)
    weights[place] = weight ?? 1
  }
  if (isWrong) return null
  return weights.some((weight) => weight > 0) ? weights : reportIdle(entry, context)
}

/** Three letters tell every month and weekday apart. */
function findName(text: string, names: readonly string[]): number {
  const word = text.toLowerCase()
  return names.findIndex((name) => word.length >= 3 && name.startsWith(word))
}

function reportUnknown(
  { key, place }: RuleEntry,
  names: readonly string[],
  { report }: RuleContext,
): void {
  const kind = names.length === 12 ? 'month' : 'weekday'
  const short = names.map((name) => name.slice(0, 3))
  const nearest = findNearest(key.text.toLowerCase(), [...names, ...short])
  const question = nearest ? `Did you mean "${nearest}"? ` : ''
  const hint = `${question}They are ${short.join(', ')}.`
  report('RULE_TIMES', place, `There is no ${kind} "${key.text}".`, hint)
}

function reportTwice({ key, place }: RuleEntry, first: string, { report }: RuleContext): void {
  const message = `"${key.text}" and "${first}" are the same.`
  report('RULE_TIMES', place, message, 'Give it one weight.')
}
