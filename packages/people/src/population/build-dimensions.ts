import type { Quota } from '../input/segment.ts'
import type { Json } from '../json.ts'
import { type Dimension, type Group, labelValue, none, others, toNumber } from './dimension.ts'

/** The values people have, by JSON pointer. */
export type Values = ReadonlyMap<string, Json>

const rarest = 0.05
const ranges = 5

/**
 * What can be counted over a large sample of the people to be drawn, with the shares it has there. Places of
 * many different texts, such as names and cities, are left out.
 */
export function buildDimensions(
  sample: readonly Values[],
  quotas: ReadonlyMap<string, Quota>,
  wanted: number,
): readonly Dimension[] {
  // a cell of a pair that expects fewer than eight people says more of chance than of shares
  const parts = wanted >= 72 ? 3 : 2
  const ids = [...new Set(sample.flatMap((values) => [...values.keys()]))]
  return ids.flatMap((id) => {
    const found = sample.map((values) => values.get(id))
    const [first] = found.filter((value) => value !== undefined)
    if (Array.isArray(first)) return buildItems(id, found)
    const isNumeric = typeof first === 'number' || (typeof first === 'string' && isDate(first))
    const distinct = new Set(found.map(labelValue))
    if (isNumeric && distinct.size > 8) return [buildNumbers(id, found, parts)]
    const groups = groupValues(found)
    // one group says nothing, and neither do texts that are nearly all different
    if (groups.length < 2 || groups.at(-1)?.share === 1) return []
    return [finish(id, 'values', groups, quotas.get(id) ?? null, parts)]
  })
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(text)
}

function groupValues(found: readonly (Json | undefined)[]): readonly Group[] {
  const counts = new Map<string, number>()
  for (const value of found) counts.set(labelValue(value), (counts.get(labelValue(value)) ?? 0) + 1)
  const shares = [...counts].map(([label, count]) => ({
    label,
    share: count / found.length,
    below: null,
  }))
  // a little less than a twentieth still has a group of its own: the sample may have missed some
  const common = shares
    .filter(({ share }) => share >= rarest * 0.9)
    .toSorted((a, b) => (a.label < b.label ? -1 : 1))
  const rest = 1 - common.reduce((sum, { share }) => sum + share, 0)
  return rest < 1e-9 ? common : [...common, { label: others, share: rest, below: null }]
}

/** Ranges with as many of the sample in each, as far as equal numbers allow. */
function buildNumbers(id: string, found: readonly (Json | undefined)[], parts: number): Dimension {
  const numbers = found
    .filter((value) => value !== undefined && value !== null)
    .map(toNumber)
    .toSorted((a, b) => a - b)
  const edges = Array.from(
    { length: ranges - 1 },
    (_, at) => numbers[Math.floor((numbers.length * (at + 1)) / ranges)] ?? 0,
  )
  const distinct = [...new Set(edges)].filter((edge) => edge > (numbers[0] ?? 0))
  const bounds = [...distinct, Number.POSITIVE_INFINITY]
  const isDay = found.some((value) => typeof value === 'string')
  const write = (value: number): string =>
    isDay ? new Date(value).toISOString().slice(0, 10) : String(Number(value.toFixed(2)))
  const groups = bounds.map((below, at) => {
    const from = at === 0 ? (numbers[0] ?? 0) : (bounds[at - 1] ?? 0)
    const inside = numbers.filter((value) => value < below && (at === 0 || value >= from))
    return {
      label: `${write(from)} to ${write(inside.at(-1) ?? from)}`,
      share: inside.length / found.length,
      below,
    }
  })
  const absent = 1 - numbers.length / found.length
  return finish(
    id,
    'numbers',
    absent > 0 ? [...groups, { label: none, share: absent, below: null }] : groups,
    null,
    parts,
  )
}

/** Each value of an array that is not rare, as something people have or have not. */
function buildItems(id: string, found: readonly (Json | undefined)[]): readonly Dimension[] {
  const counts = new Map<string, number>()
  for (const value of found) {
    for (const item of Array.isArray(value) ? value : [])
      counts.set(String(item), (counts.get(String(item)) ?? 0) + 1)
  }
  return [...counts]
    .map(([item, count]) => ({ item, share: count / found.length }))
    .filter(({ share }) => share >= rarest && share < 1)
    .toSorted((a, b) => (a.item < b.item ? -1 : 1))
    .map(({ item, share }) => ({
      id,
      item,
      kind: 'values' as const,
      groups: [
        { label: item, share, below: null },
        { label: others, share: 1 - share, below: null },
      ],
      origin: 'model' as const,
      coarse: [0, 1],
    }))
}

function finish(
  id: string,
  kind: Dimension['kind'],
  modelled: readonly Group[],
  quota: Quota | null,
  parts: number,
): Dimension {
  const groups = quota?.kind === 'shares' ? readShares(modelled, quota) : null
  const kept = groups ?? modelled
  return {
    id,
    item: null,
    kind,
    groups: kept,
    origin: groups ? 'quota' : 'model',
    coarse: coarsen(kept, parts),
  }
}

/** The quota's own shares where they speak of the values as the schema spells them. */
function readShares(
  modelled: readonly Group[],
  quota: Extract<Quota, { kind: 'shares' }>,
): readonly Group[] | null {
  const share = (label: string): number =>
    quota.shares
      .filter(({ value }) => value.toLowerCase() === label.toLowerCase())
      .reduce((sum, entry) => sum + entry.share, 0)
  const groups = modelled
    .filter(({ label }) => label !== others)
    .map((group) => ({ ...group, share: share(group.label) }))
  const rest = 1 - groups.reduce((sum, group) => sum + group.share, 0)
  if (
    groups.some((group) => group.share === 0) ||
    rest > 0.2 ||
    groups.some(({ label }) => label === none)
  )
    return null
  return rest < 1e-9 ? groups : [...groups, { label: others, share: rest, below: null }]
}

/** Puts groups that follow each other together until each part holds about as many people. */
function coarsen(groups: readonly Group[], parts: number): readonly number[] {
  if (groups.length <= parts) return groups.map((_, at) => at)
  let sum = 0
  const found = groups.map(({ share }) => {
    const middle = sum + share / 2
    sum += share
    return Math.min(parts - 1, Math.floor(middle * parts))
  })
  // a group that holds more than its part leaves another one empty
  const used = [...new Set(found)].toSorted((a, b) => a - b)
  if (used.length > 1) return found.map((part) => used.indexOf(part))
  const largest = groups.findIndex(({ share }) => share === Math.max(...groups.map((g) => g.share)))
  return groups.map((_, at) => (at === largest ? 0 : 1))
}
