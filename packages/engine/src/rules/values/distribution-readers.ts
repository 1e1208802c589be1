import type { Bin, Distribution } from '../../random/distributions.ts'
import { isInstant, toAxis } from '../../values/to-axis.ts'
import { readDuration } from '../read-duration.ts'
import { nameTarget, type RuleContext, type Target } from '../rule-context.ts'
import { type Keys, readKeys, reportShape } from '../source/read-parts.ts'
import type { RuleEntry, RuleNode, RuleScalar } from '../source/rule-node.ts'
import { readScalar } from './read-scalar.ts'

type ReadDistribution = (
  figures: RuleEntry | null,
  target: Target,
  context: RuleContext,
  /** Where the distribution is named. */
  beside: RuleEntry,
) => Distribution | null

/** Each distribution by its name, with what reads the figures under it. */
export const distributionReaders: Readonly<Record<string, ReadDistribution>> = {
  uniform: withFigures([], () => ({ kind: 'uniform' })),
  normal: withFigures(['mean', 'deviation'], ({ value, width }) => ({
    kind: 'normal',
    mean: value('mean'),
    deviation: width('deviation'),
  })),
  'log-normal': withFigures(['median', 'sigma'], ({ value, plain }) => ({
    kind: 'log-normal',
    median: value('median'),
    sigma: plain('sigma'),
  })),
  exponential: withFigures(['mean'], ({ value }) => ({ kind: 'exponential', mean: value('mean') })),
  pareto: withFigures(['alpha'], ({ plain }) => ({
    kind: 'pareto',
    alpha: plain('alpha') ?? 1.16,
  })),
  zipf: withFigures(['exponent'], ({ plain }) => ({
    kind: 'zipf',
    exponent: plain('exponent') ?? 1,
  })),
  poisson: withFigures(['mean'], ({ value }, needed) => {
    const mean = value('mean') ?? needed('mean')
    return mean === null ? null : { kind: 'poisson', mean }
  }),
  histogram: readHistogram,
  quantiles: readQuantiles,
}

interface Figures {
  /** A value of the column, on its axis. */
  readonly value: (key: string) => number | null
  /** A distance on that axis: a number, or a duration for instants. */
  readonly width: (key: string) => number | null
  /** A number above zero that has no unit. */
  readonly plain: (key: string) => number | null
}

function withFigures(
  allowed: readonly string[],
  build: (figures: Figures, needed: (key: string) => null) => Distribution | null,
): ReadDistribution {
  return (entry, target, context, beside) => {
    let isWrong = false
    const fail = (at: RuleEntry, expected: string): null => {
      isWrong = true
      return reportShape(
        at,
        expected,
        'Write it as { normal: { mean: 50, deviation: 8 } }.',
        context,
      )
    }
    if (entry && entry.value.kind !== 'map') return fail(entry, 'figures by name') as null
    const keys: Keys =
      entry?.value.kind === 'map' ? readKeys(entry.value, allowed, context) : new Map()
    if (entry?.value.kind === 'map' && keys.size < entry.value.entries.length) return null
    const read =
      (how: (scalar: RuleScalar) => number | null, expected: string) =>
      (key: string): number | null => {
        const at = keys.get(key)
        if (!at) return null
        const found = at.value.kind === 'scalar' ? how(at.value) : null
        return found ?? fail(at, expected)
      }
    const { type } = target.column
    const instant = isInstant(type) || type.kind === 'time' || type.kind === 'interval'
    const distribution = build(
      {
        value: read((scalar) => readPlace(scalar, target, context), 'a value of the column'),
        width: read(
          (scalar) => (instant ? readDuration(scalar.text) : readPositive(scalar)),
          instant ? 'a duration such as "30 days"' : 'a number above zero',
        ),
        plain: read(readPositive, 'a number above zero'),
      },
      (key) => {
        isWrong = true
        const place = (entry ?? beside).place
        const message = `The distribution of "${nameTarget(target)}" needs "${key}".`
        context.report('MISSING_RULE_KEY', place, message, `Add ${key}.`)
        return null
      },
    )
    return isWrong ? null : distribution
  }
}

function readPositive({ value }: RuleScalar): number | null {
  return typeof value === 'number' && value > 0 && Number.isFinite(value) ? value : null
}

function readPlace(scalar: RuleScalar, target: Target, context: RuleContext): number | null {
  if (typeof scalar.value === 'number' && !isInstant(target.column.type)) return scalar.value
  if (target.column.type.kind === 'interval') return readDuration(scalar.text)
  const value = readScalar(scalar, target, context)
  return typeof value === 'number' || typeof value === 'string'
    ? toAxis(value, target.column.type)
    : null
}

/** `[[from, to, weight], …]`. */
function readHistogram(
  entry: RuleEntry | null,
  target: Target,
  context: RuleContext,
  beside: RuleEntry,
): Distribution | null {
  const items = entry?.value.kind === 'list' ? entry.value.items : []
  const bins = items.map((item) => readBin(item, target, context))
  const right = bins.filter((bin) => bin !== null)
  if (entry && right.length > 0 && right.length === bins.length && ascends(right.flatMap(ends)))
    return { kind: 'histogram', bins: right }
  return refuseList(
    entry,
    'bins that ascend',
    'Write it as { histogram: [[0, 10, 5], [10, 50, 2]] }: from, to, weight.',
    beside,
    context,
  )
}

function readBin(item: RuleNode, target: Target, context: RuleContext): Bin | null {
  if (item.kind !== 'list' || item.items.length !== 3) return null
  const [first, second, third] = item.items
  if (first?.kind !== 'scalar' || second?.kind !== 'scalar' || third?.kind !== 'scalar') return null
  const [from, to] = [readPlace(first, target, context), readPlace(second, target, context)]
  const weight = readPositive(third)
  return from === null || to === null || weight === null ? null : { from, to, weight }
}

function ends({ from, to }: Bin): readonly number[] {
  return [from, to]
}

/** Values at evenly spaced shares, from the least to the greatest. */
function readQuantiles(
  entry: RuleEntry | null,
  target: Target,
  context: RuleContext,
  beside: RuleEntry,
): Distribution | null {
  const items = entry?.value.kind === 'list' ? entry.value.items : []
  const values = items.map((item) =>
    item.kind === 'scalar' ? readPlace(item, target, context) : null,
  )
  const right = values.filter((value) => value !== null)
  if (entry && right.length > 1 && right.length === values.length && ascends(right))
    return { kind: 'quantiles', values: right }
  return refuseList(
    entry,
    'two values or more that ascend',
    'Write it as { quantiles: [0, 5, 9, 14, 60] }.',
    beside,
    context,
  )
}

function ascends(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || value >= (values[i - 1] ?? value))
}

function refuseList(
  entry: RuleEntry | null,
  expected: string,
  hint: string,
  { place }: RuleEntry,
  context: RuleContext,
): null {
  if (entry) return reportShape(entry, expected, hint, context)
  context.report('RULE_SHAPE', place, `The distribution needs ${expected}.`, hint)
  return null
}
