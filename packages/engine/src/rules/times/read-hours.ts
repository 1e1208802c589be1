import type { RuleContext } from '../rule-context.ts'
import { reportShape } from '../source/read-parts.ts'
import type { RuleEntry } from '../source/rule-node.ts'
import { readOwnWeight, readWeight, reportIdle } from './read-weight.ts'

/**
 * Weights of the hours 0 to 23: 24 numbers, or `{ 17: 1.6, "18-23": 1.8 }`, where hours that are not named weigh
 * 1. Null after a report.
 */
export function readHours(entry: RuleEntry, context: RuleContext): readonly number[] | null {
  const weights = entry.value.kind === 'list' ? readList(entry, context) : readMap(entry, context)
  if (!weights) return null
  return weights.some((weight) => weight > 0) ? weights : reportIdle(entry, context)
}

function readList(entry: RuleEntry, context: RuleContext): readonly number[] | null {
  const items = entry.value.kind === 'list' ? entry.value.items : []
  if (items.length !== 24)
    return reportShape(entry, `24 weights, and holds ${items.length}`, spelling, context)
  const weights = items.map((item) => readOwnWeight(item, entry.key, context))
  const right = weights.filter((weight) => weight !== null)
  return right.length === 24 ? right : null
}

const spelling = 'Write 24 numbers, or { 17: 1.6, "18-23": 1.8 }.'

function readMap(entry: RuleEntry, context: RuleContext): readonly number[] | null {
  if (entry.value.kind !== 'map') return reportShape(entry, 'weights of hours', spelling, context)
  const weights = Array.from({ length: 24 }, () => 1)
  const given = new Map<number, string>()
  let isWrong = false
  for (const item of entry.value.entries) {
    const hours = listHours(item, context)
    const weight = readWeight(item, context)
    isWrong ||= hours === null || weight === null
    const again = hours?.find((hour) => given.has(hour))
    if (again !== undefined) {
      isWrong = true
      const message = `"${item.key.text}" and "${given.get(again)}" both say how often ${again} o'clock comes.`
      context.report('RULE_TIMES', item.place, message, 'Let each hour stand once.')
    }
    for (const hour of hours ?? []) {
      given.set(hour, item.key.text)
      weights[hour] = weight ?? 1
    }
  }
  return isWrong ? null : weights
}

/** The hours of `17`, `17-23` or, over midnight, `22-5`. */
function listHours({ key, place }: RuleEntry, { report }: RuleContext): readonly number[] | null {
  const [, first, last = first] = /^\s*(\d{1,2})(?:\s*-\s*(\d{1,2}))?\s*$/.exec(key.text) ?? []
  const [from, to] = [Number(first), Number(last)]
  if (first !== undefined && from < 24 && to < 24) {
    const count = ((to - from + 24) % 24) + 1
    return Array.from({ length: count }, (_, i) => (from + i) % 24)
  }
  const hint = 'Hours are 0 to 23, as in 17 or "17-23".'
  report('RULE_TIMES', place, `There is no hour "${key.text}".`, hint)
  return null
}
