import { suggestName } from '../../names/suggest-name.ts'
import type { RuleContext } from '../rule-context.ts'
import type { RuleEntry, RuleMap, RuleNode, RuleScalar } from './rule-node.ts'

/** The entries of a map by key. */
export type Keys = ReadonlyMap<string, RuleEntry>

/** The entries of a map whose keys are all known; others are reported with the nearest right one. */
export function readKeys(map: RuleMap, allowed: readonly string[], context: RuleContext): Keys {
  const keys = new Map<string, RuleEntry>()
  for (const entry of map.entries) {
    const { text } = entry.key
    if (allowed.includes(text)) keys.set(text, entry)
    else {
      const hint = suggestName(text, allowed, 'Keys here are')
      context.report('UNKNOWN_RULE_KEY', entry.place, `There is no rule key "${text}" here.`, hint)
    }
  }
  return keys
}

/** The entry, or null after reporting that the key is missing beside another. */
export function requireKey(
  keys: Keys,
  key: string,
  beside: RuleEntry,
  context: RuleContext,
): RuleEntry | null {
  const entry = keys.get(key)
  if (entry) return entry
  const message = `The key "${beside.key.text}" needs "${key}" beside it.`
  context.report('MISSING_RULE_KEY', beside.place, message, `Add ${key}.`)
  return null
}

/** Reports that a key holds something else than it must. */
export function reportShape(
  entry: RuleEntry,
  expected: string,
  hint: string,
  context: RuleContext,
): null {
  const message = `The key "${entry.key.text}" must hold ${expected}.`
  context.report('RULE_SHAPE', entry.place, message, hint)
  return null
}

export function readMap(entry: RuleEntry, context: RuleContext): RuleMap | null {
  if (entry.value.kind === 'map') return entry.value
  return reportShape(entry, 'keys with values', 'Write it as { key: value }.', context)
}

/** A text that is not empty. Plain numbers and booleans count as they are written. */
export function readWords(entry: RuleEntry, context: RuleContext): string | null {
  const { value } = entry
  if (value.kind === 'scalar' && value.value !== null && value.text.trim() !== '') return value.text
  return reportShape(entry, 'a text', 'Write it in quotes.', context)
}

export interface NumberBounds {
  readonly least: number
  readonly most?: number
  readonly whole?: boolean
}

export function readNumberKey(
  entry: RuleEntry,
  bounds: NumberBounds,
  context: RuleContext,
): number | null {
  const { value } = entry
  if (value.kind !== 'scalar' || typeof value.value !== 'number' || !Number.isFinite(value.value)) {
    return reportShape(entry, 'a number', 'Write digits without quotes.', context)
  }
  const { least, most = Number.MAX_SAFE_INTEGER, whole = false } = bounds
  const number = value.value
  if (number >= least && number <= most && (!whole || Number.isInteger(number))) return number
  const kind = whole ? 'a whole number' : 'a number'
  const range = bounds.most === undefined ? `of at least ${least}` : `between ${least} and ${most}`
  const message = `The key "${entry.key.text}" holds ${value.text}.`
  context.report('RULE_BOUNDS', entry.place, message, `It must be ${kind} ${range}.`)
  return null
}

/** The scalars of a list, or null after a report; `count` asks for exactly so many. */
export function readScalars(
  entry: RuleEntry,
  expected: { readonly what: string; readonly example: string; readonly count?: number },
  context: RuleContext,
): readonly RuleScalar[] | null {
  const { what, example, count } = expected
  const items = entry.value.kind === 'list' ? entry.value.items : []
  const scalars = items.filter((item: RuleNode) => item.kind === 'scalar')
  const isRight = scalars.length === items.length && items.length > 0
  if (isRight && (count === undefined || items.length === count)) return scalars
  return reportShape(entry, what, `Write it as ${example}.`, context)
}
