import { readCanonicalValue } from '../../values/canonical-value.ts'
import { nameTarget, type RuleContext, type Target } from '../rule-context.ts'
import type { ValueRule } from '../rules.ts'
import { type Keys, readKeys, readMap, readNumberKey } from '../source/read-parts.ts'
import type { RuleEntry } from '../source/rule-node.ts'
import { fitsLength } from './holds-text.ts'
import type { ValueReader } from './value-reader.ts'

/** `sequence: { start: 100001, step: 1, prefix: "ORD-", width: 8 }`; every key has a default. */
export const sequence: ValueReader = {
  key: 'sequence',
  companions: [],
  read: (entry, _, target, context) => {
    const map = readMap(entry, context)
    const keys = map && readKeys(map, ['start', 'step', 'prefix', 'width'], context)
    const rule = keys && readSequence(keys, context)
    return rule && suitsColumn(rule, entry, target, context) ? rule : null
  },
}

type Sequence = Extract<ValueRule, { kind: 'sequence' }>

function readSequence(keys: Keys, context: RuleContext): Sequence | null {
  const whole = { least: Number.MIN_SAFE_INTEGER, most: Number.MAX_SAFE_INTEGER, whole: true }
  const number = (key: string, otherwise: number, bounds = whole): number | null => {
    const entry = keys.get(key)
    return entry ? readNumberKey(entry, bounds, context) : otherwise
  }
  const start = number('start', 1)
  const step = number('step', 1, { ...whole, least: 1 })
  const width = number('width', 0, { least: 0, most: 40, whole: true })
  const prefix = keys.get('prefix')?.value
  const text = prefix === undefined ? '' : prefix.kind === 'scalar' ? prefix.text : null
  if (start === null || step === null || width === null || text === null) return null
  return { kind: 'sequence', start, step, prefix: text, width }
}

function suitsColumn(
  { prefix, width, start }: Sequence,
  entry: RuleEntry,
  target: Target,
  context: RuleContext,
): boolean {
  const { type, typeText } = target.column
  const length = [...prefix].length + Math.max(width, String(start).length)
  if (type.kind === 'text') return fitsLength(length, entry, target, context)
  if (type.kind === 'integer' && prefix === '' && width === 0)
    return fitsType(start, entry, target, context)
  const message = `The sequence does not suit "${nameTarget(target)}" (${typeText}).`
  const hint = 'A sequence is for integers, and with a prefix or a width for texts.'
  context.report('RULE_CONTRADICTS_TYPE', entry.place, message, hint)
  return false
}

function fitsType(
  start: number,
  { place }: RuleEntry,
  { table, column }: Target,
  { report }: RuleContext,
): boolean {
  const first = readCanonicalValue(String(start), column.type)
  if (first.ok) return true
  const message = `The start ${start} of "${nameTarget({ table, column })}" (${column.typeText}) ${first.problem}.`
  report('RULE_CONTRADICTS_TYPE', place, message, first.hint)
  return false
}
