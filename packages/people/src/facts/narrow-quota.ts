import type { Quota, QuotaShare } from '../input/segment.ts'

/**
 * A quota as far as what goes along with a value drawn before leaves it: of the values both allow, each as often as
 * both say. Where they have nothing in common, what goes along stands.
 */
export function narrowQuota(own: Quota | null, along: Quota | null): Quota | null {
  if (own?.kind !== 'shares' || along?.kind !== 'shares') return along ?? own
  const byAlong = narrowed.get(own) ?? new WeakMap<Quota, Quota>()
  narrowed.set(own, byAlong)
  const found = byAlong.get(along) ?? multiply(own, along)
  byAlong.set(along, found)
  return found
}

// the same two meet for one person after another
const narrowed = new WeakMap<Quota, WeakMap<Quota, Quota>>()

type Shares = Extract<Quota, { kind: 'shares' }>

function multiply(own: Shares, along: Shares): Quota {
  const shares = own.shares.flatMap((entry): readonly QuotaShare[] => {
    const wanted = along.shares.find(
      ({ value }) => value.toLowerCase() === entry.value.toLowerCase(),
    )
    const share = entry.share * (wanted?.share ?? 0)
    return share > 0 ? [{ ...entry, share }] : []
  })
  const total = shares.reduce((sum, { share }) => sum + share, 0)
  if (total === 0) return along
  return { ...own, shares: shares.map((entry) => ({ ...entry, share: entry.share / total })) }
}
