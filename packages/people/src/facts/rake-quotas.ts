import type { Quota, QuotaShare } from '../input/segment.ts'

type Shares = Extract<Quota, { kind: 'shares' }>

const rounds = 60

/**
 * Weighs the values of quotas that others narrow, so that all people together have the quota's shares all the same:
 * where half of the jobs can be nobody's own business, the other half has twice as many owners (raking, as samples
 * are weighted to a census).
 */
export function rakeQuotas(places: ReadonlyMap<string, Quota>): ReadonlyMap<string, Quota> {
  const raked = new Map(places)
  for (const leader of places.values()) {
    if (leader.kind !== 'shares') continue
    const asked = new Set(leader.shares.flatMap(({ along = [] }) => along.map(({ fact }) => fact)))
    for (const place of asked) {
      const own = places.get(place)
      if (own?.kind === 'shares') raked.set(place, rake(own, leader, place))
    }
  }
  return raked
}

function rake(own: Shares, leader: Shares, place: string): Quota {
  const allowed = leader.shares.map((entry) => listAllowed(entry, own, place))
  let weights = own.shares.map(({ share }) => share)
  for (let round = 0; round < rounds; round += 1) {
    const found = own.shares.map(() => 0)
    for (const [at, { share }] of leader.shares.entries()) {
      const open = weights.map((weight, value) => weight * (allowed[at]?.[value] ?? 0))
      const total = open.reduce((sum, weight) => sum + weight, 0)
      for (const [value, weight] of open.entries())
        if (total > 0) found[value] = (found[value] ?? 0) + (share * weight) / total
    }
    weights = weights.map((weight, value) => {
      const seen = found[value] ?? 0
      return seen > 0 ? (weight * (own.shares[value]?.share ?? 0)) / seen : weight
    })
  }
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return {
    ...own,
    shares: own.shares.map((entry, value) => ({ ...entry, share: (weights[value] ?? 0) / sum })),
  }
}

/** How much of each value a value of the leader leaves: all of it where it asks nothing. */
function listAllowed({ along = [] }: QuotaShare, own: Shares, place: string): readonly number[] {
  const wanted = along.find(({ fact }) => fact === place)
  return own.shares.map(({ value }) => {
    if (wanted?.kind !== 'shares') return 1
    const found = wanted.shares.find((entry) => entry.value.toLowerCase() === value.toLowerCase())
    return found?.share ?? 0
  })
}
