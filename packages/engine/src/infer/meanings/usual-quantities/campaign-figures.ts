import { few, rareShare, share, skewed, type UsualQuantity } from './usual-quantity.ts'

const advertising =
  /\b(campaign|creative|advertiser|ad group|ad set|advert|ad|bid request|publisher)\b/

/** What advertisers pay for what they get. */
export const campaignFiguresQuantities: readonly UsualQuantity[] = [
  { name: /^(ctr|click through rate|click rate)( percent)?$/, size: rareShare(0.018, 0.5) },
  { name: /^(cvr|conversion rate)( percent)?$/, schema: advertising, size: rareShare(0.034, 0.5) },
  { name: /^(cpm|ecpm|cost per (mille|thousand))( usd)?$/, size: skewed(7.8, 0.5, [0.6, 64], 2) },
  {
    name: /^(cpa|cpl|cost per (acquisition|lead|action|conversion)|cac|customer acquisition cost)( usd)?$/,
    size: skewed(34, 0.7, [3, 640], 2),
  },
  { name: /^(roas|return on ad spend)$/, size: skewed(3.2, 0.5, [0.2, 19], 2) },
  { name: /^(viewability|viewable)( (rate|percent))?$/, size: share(0.68, 0.1) },
  {
    name: /^(video |view )?(completion|completed view)( (rate|percent))$/,
    schema: advertising,
    size: share(0.61, 0.14),
  },
  { name: /^(bounce|engagement)( (rate|percent))$/, size: share(0.44, 0.13) },
  {
    name: /^(average )?frequency$/,
    schema: advertising,
    neighbor: /^(impression|reach|click)( count)?$/,
    size: skewed(2.6, 0.4, [1, 14], 2),
  },
  { name: /^(reach|unique reach)$/, schema: advertising, size: skewed(3100, 1, [80, 190_000], 0) },
  {
    name: /^(bid floor|floor|floor price)( (cpm|price|usd))?$/,
    schema: advertising,
    size: skewed(0.9, 0.5, [0.05, 8], 4),
  },
  {
    name: /^(win|winning|clearing|cleared|bid|win bid)( (price|cpm|usd))$/,
    table: /\b(bid|bid request|auction|impression)$/,
    size: skewed(2.1, 0.5, [0.1, 24], 4),
  },
  { name: /^(attributed|conversion)( (revenue|value))$/, size: skewed(74, 0.8, [5, 2600], 2) },
  {
    name: /^touch ?point (total|count)$|^total touch ?point$|^touchpoint$/,
    size: few({ 1: 22, 2: 24, 3: 20, 4: 14, 5: 10, 6: 6, 8: 4 }),
  },
  {
    name: /^(monthly|quarterly|annual) budget$/,
    table: /\b(advertiser|account|client|brand)$/,
    schema: advertising,
    size: skewed(24_000, 0.9, [1500, 900_000], 0, 500),
  },
  {
    name: /^(total|lifetime|campaign) budget$|^budget$/,
    table: /\bcampaign$/,
    schema: advertising,
    size: skewed(18_000, 0.9, [1000, 480_000], 0, 500),
  },
]
