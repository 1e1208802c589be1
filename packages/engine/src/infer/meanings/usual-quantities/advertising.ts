import { bell, few, skewed, type UsualQuantity } from './usual-quantity.ts'

const advertising =
  /\b(campaign|creative|advertiser|ad group|ad set|advert|ad|keyword|placement|publisher|newsletter)\b/

/** What is bid, shown and paid where advertisements are. */
export const advertisingQuantities: readonly UsualQuantity[] = [
  {
    name: /^(maximum |average |default |current )?(cpc|cost per click|bid|bid amount|bid price)( bid)?$/,
    schema: advertising,
    size: skewed(1.2, 0.7, [0.1, 24], 2),
  },
  {
    name: /^(floor |minimum |average )?(cpm|ecpm|cost per (mille|thousand))( price| floor)?$|^floor price$/,
    schema: advertising,
    size: skewed(2.6, 0.6, [0.3, 28], 2),
  },
  {
    name: /^(target )?(cpa|cpl|cost per (acquisition|conversion|lead|action))$/,
    schema: advertising,
    size: skewed(28, 0.7, [2, 420], 2),
  },
  {
    name: /^(impression|view|display)( count)?$/,
    schema: advertising,
    size: skewed(6200, 1.1, [120, 480_000], 0),
  },
  {
    name: /^(sent|recipient|delivered|email sent)( count)?$/,
    schema: /\b(campaign|newsletter|mailing)\b/,
    size: skewed(4200, 1, [80, 240_000], 0),
  },
  {
    name: /^(daily|day) budget$|^budget (daily|per day)$/,
    schema: advertising,
    size: skewed(85, 0.8, [10, 2500], 2, 5),
  },
  {
    name: /^(spend|ad spend|cost|media cost)$/,
    table: /\b(stat|statistic|metric|performance|report|insight|daily stat|ad|campaign)s?\b/,
    schema: advertising,
    size: skewed(64, 0.9, [2, 6400], 2),
  },
  {
    name: /^revenue$/,
    table: /\b(stat|statistic|metric|performance|report|insight|daily stat)s?\b/,
    schema: advertising,
    size: skewed(210, 1, [0, 24_000], 2),
  },
  {
    name: /^quality score$/,
    schema: advertising,
    size: few({ 3: 6, 4: 8, 5: 14, 6: 18, 7: 22, 8: 16, 9: 8, 10: 8 }),
  },
  {
    name: /^(estimated|audience|potential|estimated audience)( (size|reach))?$/,
    table: /\baudience\b/,
    size: skewed(180_000, 1.2, [4000, 24_000_000], 0, 1000),
  },
  { name: /^(revenue|rev) share( percent)?$/, schema: advertising, size: bell(62, 9, [30, 85], 1) },
]
