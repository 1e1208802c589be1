import type { RuleContext, Target } from '../rule-context.ts'
import type { WeightedOption } from '../rules.ts'
import { readMap, readScalars } from '../source/read-parts.ts'
import type { RuleEntry, RuleScalar } from '../source/rule-node.ts'
import { readScalar } from './read-scalar.ts'
import type { ValueReader } from './value-reader.ts'

/** `choice: { active: 92, closed: 8 }`, or a list of values that are equally likely. */
export const choice: ValueReader = {
  key: 'choice',
  companions: [],
  read: (entry, _, target, context) => {
    const options = readOptions(entry, target, context)
    return options && { kind: 'choice', options }
  },
}

/** The values a choice offers, of the column's type; null after a report. */
export function readOptions(
  entry: RuleEntry,
  target: Target,
  context: RuleContext,
): readonly WeightedOption[] | null {
  const weighted = readWeights(entry, context)
  const options = weighted?.map(({ scalar, weight }) => readOption(scalar, weight, target, context))
  const right = options?.filter((option) => option !== null)
  return right && right.length === options?.length ? right : null
}

function readOption(
  scalar: RuleScalar,
  weight: number,
  target: Target,
  context: RuleContext,
): WeightedOption | null {
  const value = readScalar(scalar, target, context)
  return value === undefined ? null : { value, weight }
}

interface WeightedScalar {
  readonly scalar: RuleScalar
  readonly weight: number
}

/** Values with weights from a map, or with equal weights from a list. */
export function readWeights(
  entry: RuleEntry,
  context: RuleContext,
): readonly WeightedScalar[] | null {
  if (entry.value.kind === 'list') {
    const expected = { what: 'values', example: '[a, b, c]' }
    const scalars = readScalars(entry, expected, context)
    return scalars?.map((scalar) => ({ scalar, weight: 1 })) ?? null
  }
  const entries = readMap(entry, context)?.entries
  if (entries?.length === 0) {
    const message = `The key "${entry.key.text}" offers no value.`
    context.report('RULE_SHAPE', entry.place, message, 'Write it as { a: 3, b: 1 }.')
  }
  const weights = entries?.map((option) => readWeight(option, context)) ?? []
  const right = weights.filter((weight) => weight !== null)
  return right.length > 0 && right.length === weights.length ? right : null
}

function readWeight({ key, value }: RuleEntry, context: RuleContext): WeightedScalar | null {
  const weight = value.kind === 'scalar' ? value.value : null
  if (typeof weight === 'number' && weight > 0 && Number.isFinite(weight))
    return { scalar: key, weight }
  const message = `The weight of "${key.text}" is not a number above zero.`
  context.report('RULE_WEIGHT', key.place, message, 'Leave out a value that must not occur.')
  return null
}
