import type { Place } from '@worldloom/diagnostics'
import { compareValues } from '../../evaluate/compare-values.ts'
import { readNumber } from '../../evaluate/value.ts'
import { nameTarget, type RuleContext, type Target } from '../rule-context.ts'
import { type Keys, readNumberKey, readScalars } from '../source/read-parts.ts'
import type { RuleEntry } from '../source/rule-node.ts'
import { readDistribution } from './read-distribution.ts'
import { readEndings } from './read-endings.ts'
import { readScalar } from './read-scalar.ts'
import type { ValueReader } from './value-reader.ts'

/** `range: [5, 60]` with `distribution`, `step` and `endings` beside it. */
export const range: ValueReader = {
  key: 'range',
  companions: ['distribution', 'step', 'endings'],
  read: (entry, keys, target, context) => {
    if (!hasOrder(target, entry, context)) return null
    const bounds = readBounds(entry, target, context)
    const distribution = readDistribution(keys, bounds, target, context)
    const step = readStep(keys, bounds, target, context)
    const endings = readEndings(keys, bounds, target, context)
    if (!bounds || !distribution || step === undefined || !endings) return null
    const { minimum, maximum } = bounds
    return { kind: 'range', minimum, maximum, distribution, step, endings }
  },
}

const ordered = new Set(['integer', 'decimal', 'float', 'date', 'time', 'timestamp'])

function hasOrder(target: Target, entry: RuleEntry, context: RuleContext): boolean {
  const { type, typeText } = target.column
  if (ordered.has(type.kind)) return true
  const message = `The column "${nameTarget(target)}" (${typeText}) has no range.`
  const hint = 'A range is for numbers, dates and times; use choice or pattern.'
  context.report('RULE_CONTRADICTS_TYPE', entry.place, message, hint)
  return false
}

/** Both bounds belong to the range. */
export interface Bounds {
  readonly minimum: number | string
  readonly maximum: number | string
}

function readBounds(entry: RuleEntry, target: Target, context: RuleContext): Bounds | null {
  const expected = { what: 'its two bounds', example: '[least, most]', count: 2 }
  const scalars = readScalars(entry, expected, context)
  if (!scalars) return null
  const [minimum, maximum] = scalars.map((scalar) =>
    scalar.value === null ? reportOpen(entry, context) : readScalar(scalar, target, context),
  )
  if (!isBound(minimum) || !isBound(maximum)) return null
  if (!isAbove(minimum, maximum)) return { minimum, maximum }
  reportReversed(entry.place, minimum, maximum, context)
  return null
}

function isBound(value: unknown): value is number | string {
  return typeof value === 'number' || typeof value === 'string'
}

function reportOpen(entry: RuleEntry, context: RuleContext): undefined {
  const hint = 'Write both bounds, as in [0, 100].'
  context.report('RULE_SHAPE', entry.place, 'A bound of the range is empty.', hint)
}

/** Bounds are canonical, so that dates and times compare as text. */
function isAbove(minimum: number | string, maximum: number | string): boolean {
  const [left, right] = [readNumber(String(minimum)), readNumber(String(maximum))]
  if (left && right) return (compareValues(left, right) ?? 0) > 0
  return minimum > maximum
}

function reportReversed(
  place: Place,
  minimum: number | string,
  maximum: number | string,
  context: RuleContext,
): void {
  const message = `The range begins at ${minimum} and ends before it, at ${maximum}.`
  context.report('RULE_BOUNDS', place, message, `Write it as [${maximum}, ${minimum}].`)
}

/** Undefined after a report, null where no step is given. */
function readStep(
  keys: Keys,
  bounds: Bounds | null,
  target: Target,
  context: RuleContext,
): number | null | undefined {
  const entry = keys.get('step')
  if (!entry) return null
  const step = readNumberKey(entry, { least: 0 }, context)
  if (step === null) return undefined
  const { column } = target
  const scale =
    column.type.kind === 'decimal' ? column.type.scale : column.type.kind === 'float' ? 15 : 0
  const digits = String(step).split('.')[1]?.length ?? 0
  const width = bounds && Number(bounds.maximum) - Number(bounds.minimum)
  if (width !== null && width > 0 && step > width) {
    const message = `A step of ${step} leads from ${bounds?.minimum} beyond the range, which ends at ${bounds?.maximum}.`
    context.report('RULE_BOUNDS', entry.place, message, 'Write a smaller step, or one value.')
    return undefined
  }
  if (step > 0 && digits <= scale) return step
  const message = `A step of ${step} does not suit "${nameTarget(target)}" (${column.typeText}).`
  const hint = 'A step is above zero and no finer than the column.'
  context.report('RULE_BOUNDS', entry.place, message, hint)
  return undefined
}
