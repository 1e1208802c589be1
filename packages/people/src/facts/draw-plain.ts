import type { Quota } from '../input/segment.ts'
import { type Json, splitWords } from '../json.ts'
import { type Choice, choose, weigh } from '../random/choose.ts'
import { normal } from '../random/normal.ts'
import type { Domain, NumberDomain } from '../schema/domain.ts'
import type { Leaf } from './leaf.ts'
import { readBand } from './wishes.ts'

/** One of the listed values: by the quota's shares, else each as often as the others. */
export function drawFromChoice(
  values: readonly Json[],
  quota: Quota | null,
  unit: number,
): Json | undefined {
  const choice = weighValues(values, quota)
  return choice ? choose(choice, unit) : undefined
}

// the same values are drawn from for every person
const weighed = new WeakMap<readonly Json[], Map<Quota | null, Choice<Json> | null>>()

function weighValues(values: readonly Json[], quota: Quota | null): Choice<Json> | null {
  const byQuota = weighed.get(values) ?? new Map<Quota | null, Choice<Json> | null>()
  weighed.set(values, byQuota)
  const known = byQuota.get(quota)
  if (known !== undefined) return known
  const choice = weigh(
    values,
    values.map((value) => weighValue(value, quota)),
  )
  byQuota.set(quota, choice)
  return choice
}

/** A value's share by a quota, whatever the case of its letters; 1 where there is no quota. */
export function weighValue(value: Json, quota: Quota | null): number {
  if (quota === null) return 1
  if (quota.kind === 'range') {
    const [low, high] = readBand(String(value))
    return low >= (quota.minimum ?? low) && high <= (quota.maximum ?? high) ? 1 : 0
  }
  const [only] = quota.shares
  // `"hasCar": 0.3` is the share of those who do
  if (
    typeof value === 'boolean' &&
    quota.shares.length === 1 &&
    only &&
    /^[\d.]+$/.test(only.value)
  ) {
    const share = Number(only.value) > 1 ? Number(only.value) / 100 : Number(only.value)
    return value ? share : 1 - share
  }
  const plain = String(value).toLowerCase()
  return quota.shares
    .filter((entry) => entry.value.toLowerCase() === plain)
    .reduce((sum, { share }) => sum + share, 0)
}

/** A number within its bounds: as the quota says, else in the shape that such numbers have. */
export function drawNumber(
  leaf: Leaf,
  domain: NumberDomain,
  quota: Quota | null,
  unit: number,
): Json | undefined {
  if (quota?.kind === 'shares') {
    const choice = weigh(
      quota.shares.map(({ value }) => value),
      quota.shares.map(({ share }) => share),
    )
    if (!choice) return undefined
    // what is left of the unit draws within the band
    const [low, high] = readBand(choose(choice, unit) ?? '')
    const within = (unit * 7919) % 1
    const top = Number.isFinite(high) ? high : (domain.maximum ?? low * 2)
    return fitNumber(
      low + within * (top - low + (domain.whole && top > low ? 0.999 : 0)),
      domain,
      true,
    )
  }
  const narrowed =
    quota === null
      ? domain
      : {
          ...domain,
          minimum: Math.max(
            quota.minimum ?? Number.NEGATIVE_INFINITY,
            domain.minimum ?? Number.NEGATIVE_INFINITY,
          ),
          maximum: Math.min(
            quota.maximum ?? Number.POSITIVE_INFINITY,
            domain.maximum ?? Number.POSITIVE_INFINITY,
          ),
        }
  return shapeNumber(leaf, narrowed, unit)
}

function shapeNumber(leaf: Leaf, domain: NumberDomain, unit: number): Json | undefined {
  const low = domain.minimum ?? Number.NEGATIVE_INFINITY
  const high = domain.maximum ?? Number.POSITIVE_INFINITY
  if (low > high) return undefined
  if (!Number.isFinite(low) || !Number.isFinite(high)) {
    // with one bound or none: many small ones and a few large
    const name = splitWords(leaf.path.at(-1) ?? '').join(' ')
    const median = /employees|company size|headcount/.test(name)
      ? 80
      : /amount|price|spend|budget|revenue|cost/.test(name)
        ? 250
        : 12
    const amount = median * Math.exp(normal(unit) * (median > 50 ? 1.4 : 0.8))
    if (Number.isFinite(low)) return fitNumber(low + amount, domain)
    return fitNumber(Number.isFinite(high) ? high - amount : amount, domain)
  }
  const width = high - low
  // a scale of a few steps: each can be seen, the middle most
  if (domain.whole && width / (domain.step ?? 1) <= 10) {
    const steps = Math.floor(width / (domain.step ?? 1)) + 1
    const weights = Array.from(
      { length: steps },
      (_, at) => 1 + 1.2 * (1 - Math.abs((2 * at) / Math.max(steps - 1, 1) - 1)),
    )
    const choice = weigh(
      Array.from({ length: steps }, (_, at) => low + at * (domain.step ?? 1)),
      weights,
    )
    return (choice && choose(choice, unit)) ?? undefined
  }
  if (low >= 0 && high >= 100 * Math.max(low, 1)) {
    const from = Math.log(Math.max(low, high / 2000))
    return fitNumber(Math.exp(from + (0.5 + normal(unit) / 5.2) * (Math.log(high) - from)), domain)
  }
  return fitNumber(low + Math.min(Math.max(0.5 + normal(unit) / 4.5, 0), 1) * width, domain)
}

/** The number of the domain nearest to one. */
export function fitNumber(
  value: number,
  domain: NumberDomain,
  isStrict = false,
): number | undefined {
  const { whole, minimum, maximum, step } = domain
  const low = minimum ?? Number.NEGATIVE_INFINITY
  const high = maximum ?? Number.POSITIVE_INFINITY
  if (isStrict && (value < low || value > high + 1)) return undefined
  const grain = step ?? 0.01
  const rounded = Math.round(Math.min(Math.max(value, low), high) / grain) * grain
  const inside =
    rounded < low
      ? Math.ceil(low / grain) * grain
      : rounded > high
        ? Math.floor(high / grain) * grain
        : rounded
  // no 0.30000000000000004
  const clean = whole ? Math.round(inside) : Number(inside.toFixed(6))
  return clean >= low && clean <= high ? clean : undefined
}

/** A date that suits its name: behind us, ahead of us, or an hour of the day. */
export function drawDate(
  leaf: Leaf,
  format: 'date' | 'date-time' | 'time',
  draw: (name: string) => number,
  now: Date,
): string {
  const name = splitWords(leaf.path.at(-1) ?? '').join(' ')
  const isAhead = /\b(?:next|planned|expir\w*|due|until|renewal|deadline|target)\b/.test(name)
  const span = isAhead ? 365 : /\b(?:registered|booked|signed|last)\b/.test(name) ? 120 : 3 * 365
  const days = Math.floor(draw(leaf.id) * span) + 1
  // awake, and more in the middle of the day than at its ends
  const hour = 8 + Math.floor((draw(`${leaf.id} hour`) + draw(`${leaf.id} part`)) * 6)
  const minute = Math.floor(draw(`${leaf.id} minute`) * 60)
  const day = new Date(now.getTime() + (isAhead ? days : -days) * 86_400_000)
  day.setUTCHours(hour, minute, Math.floor(draw(`${leaf.id} second`) * 60), 0)
  const text = day.toISOString().replace('.000', '')
  return format === 'date' ? text.slice(0, 10) : format === 'time' ? text.slice(11) : text
}

/** Some of the listed values, each at most once; a quota's shares make a value likelier. */
export function drawSet(
  domain: Extract<Domain, { kind: 'set' }>,
  quota: Quota | null,
  draw: (name: string) => number,
): readonly Json[] {
  const { values, least, most } = domain
  const usual = Math.min(most, Math.max(least, 1) + 3)
  const count = Math.max(
    least,
    Math.min(
      usual,
      Math.max(least, 1) + Math.floor(draw('count') * (usual - Math.max(least, 1) + 1)),
    ),
  )
  // the weighted sample of Efraimidis and Spirakis: the largest of unit^(1/weight)
  const keys = values.map((value, at) => {
    const weight = weighValue(value, quota)
    return {
      at,
      key: weight > 0 ? Math.log(draw(`item ${at}`) + 1e-12) / weight : Number.NEGATIVE_INFINITY,
    }
  })
  const taken = keys.toSorted((a, b) => b.key - a.key).slice(0, count)
  return taken
    .filter(({ key }) => key > Number.NEGATIVE_INFINITY || least > 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ at }) => values[at] ?? null)
}
