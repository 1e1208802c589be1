import { bell, few, rareShare, share, skewed, type UsualQuantity } from './usual-quantity.ts'

const software = /\b(subscription|event|user|feature|plan|workspace|organization|account)\b/

/** What analysts keep count of, whatever the trade: probabilities, retention, recurring revenue, scores. */
export const analyticsQuantities: readonly UsualQuantity[] = [
  {
    name: /^(churn|attrition|fraud|default|lapse|readmission|no show|cancellation)( (probability|risk|likelihood|propensity|score))( score)?( percent)?$/,
    size: rareShare(0.12, 0.9),
  },
  {
    name: /^(risk|anomaly|propensity) score$/,
    table: /\b(customer|account|client|transaction|payment|member|user|alert|patient|applicant)$/,
    size: rareShare(0.22, 0.7),
  },
  { name: /^(confidence|confidence score|match confidence)( percent)?$/, size: share(0.86, 0.09) },
  { name: /^(d|day) 1 retention( rate)?( percent)?$/, size: share(0.41, 0.05) },
  { name: /^(d|day) 7 retention( rate)?( percent)?$/, size: share(0.19, 0.03) },
  { name: /^(d|day) (14|28|30|60|90) retention( rate)?( percent)?$/, size: share(0.085, 0.02) },
  {
    name: /^(conversion|cvr|sign ?up|trial conversion|purchase)( rate)( percent)?$/,
    neighbor: /\b(variant|cohort|funnel|retention|user assigned|player assigned|visitor)\b/,
    size: rareShare(0.045, 0.5),
  },
  {
    name: /^(arpdau|average revenue per daily active user)( usd)?$/,
    size: skewed(0.16, 0.5, [0.01, 2.4], 4),
  },
  {
    name: /^(arpu|arppu|average revenue per (user|account))( usd)?$/,
    size: skewed(31, 0.5, [2, 480], 2),
  },
  { name: /^(p value|pvalue|significance)$/, size: rareShare(0.08, 1.4) },
  { name: /^(lift|uplift)( (percent|rate))?$/, size: bell(2.6, 4.2, [-9.5, 24], 2) },
  {
    name: /^(traffic|allocation|rollout|traffic (allocation|split|share))( percent)?$/,
    table: /\b(experiment|test|variant|rollout|flag)\b/,
    size: few({ 50: 62, 33: 10, 25: 10, 20: 8, 10: 10 }),
  },
  {
    name: /^(player|user|visitor|participant|subject|customer)s? (assigned|exposed|enrolled)$|^(sample size|exposed (user|player|visitor)s?)$/,
    table: /\b(experiment|test|variant)\b/,
    size: skewed(8200, 0.7, [400, 240_000], 0),
  },
  {
    name: /^(mrr|monthly recurring revenue)( (usd|amount))?$/,
    size: skewed(640, 1.2, [29, 62_000], 2),
  },
  {
    name: /^(arr|annual recurring revenue|acv|annual contract value)( (usd|amount))?$/,
    schema: software,
    size: skewed(7700, 1.2, [348, 744_000], 2),
  },
  { name: /^seats? (purchased|licensed|used|sold|active)$/, size: skewed(14, 1, [1, 1200], 0) },
  {
    name: /^(customer |account )?health score$/,
    schema: software,
    size: bell(71, 15, [12, 100], 0),
  },
  {
    name: /^(customer )?lifetime value( usd)?$|^(ltv|clv)( usd)?$/,
    schema: /\b(player|game|match)\b/,
    size: skewed(9, 1.4, [0, 4800], 2),
  },
  {
    name: /^(csat|satisfaction|overall satisfaction|customer satisfaction|overall)( (score|rating))?$/,
    table: /\b(survey|feedback|ticket|case|call|chat|response)\b/,
    size: few({ 5: 48, 4: 28, 3: 12, 2: 6, 1: 6 }),
  },
  {
    name: /^first (response|reply)( time)? minute$|^minute to first (response|reply)$/,
    size: skewed(38, 1.1, [1, 2880], 0),
  },
  {
    name: /^engagement score$/,
    neighbor: /\b(salary|hire date)\b/,
    size: bell(7.3, 1.3, [2, 10], 1),
  },
  {
    name: /^(goals? met|goal (attainment|achievement)|target attainment|quota attainment)( percent| rate)?$/,
    size: bell(88, 13, [35, 130], 0),
  },
]
