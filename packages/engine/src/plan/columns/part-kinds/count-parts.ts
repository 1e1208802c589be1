import type { PartKind } from './part-kind.ts'

const matches = /^(match|game)( played)?$|^played$|^total (match|game)$/
const produced =
  /^(total|produced|completed)( (count|unit|part|quantity|piece))?$|^quantity (completed|produced)$/
const users =
  /^(dau|daily active user|active (user|player)|visitor|unique visitor|total (user|visitor|customer))$/

const measured: readonly string[] = [
  'kw',
  'mw',
  'load',
  'demand',
  'fps',
  'latency',
  'latency ms',
  'response time',
  'speed',
  'heart rate',
  'power',
]

/** Counts of what belongs to a larger count of its row. */
export const countParts: readonly PartKind[] = [
  { part: /^(win|won|match won|game won)$/, whole: [matches], least: 28, most: 66 },
  { part: /^(draw|drawn|tie)$/, whole: [matches], least: 0, most: 14 },
  { part: /^headshot( kill)?$/, whole: [/^kill$/], least: 12, most: 52 },
  { part: /^(shot )?(hit|on target)$/, whole: [/^shot( fired)?$/], least: 14, most: 58 },
  {
    part: /^(reject|rejected|scrap|scrapped|defective|bad)( (count|unit|part|quantity|piece))?$|^quantity (scrapped|rejected)$/,
    whole: [produced],
    least: 0,
    most: 48,
    of: 1000,
  },
  {
    part: /^(downtime|down time|stop) minute$/,
    whole: [/^(planned|scheduled|available)( production| operating)?( time)? minute$/],
    least: 3,
    most: 22,
  },
  {
    part: /^defect (found|count)$|^defect$|^defective( unit| count)?$/,
    whole: [/^sample size$/, /^lot size$/],
    least: 0,
    most: 70,
    of: 1000,
  },
  { part: /^sample size$/, whole: [/^lot size$/], least: 8, most: 25 },
  {
    part: /^(occupied|leased|rented) (unit|bed|apartment)$/,
    whole: [/^total (unit|bed|apartment)$/],
    least: 80,
    most: 100,
  },
  {
    part: /^room (sold|occupied)$|^(sold|occupied) room$/,
    whole: [/^room available$|^(available|total) room$/],
    least: 42,
    most: 99,
  },
  {
    part: /^room out of order$|^out of order room$/,
    whole: [/^room available$|^(available|total) room$/],
    least: 0,
    most: 4,
  },
  {
    part: /^(active|used|assigned) (seat|license)$|^(seat|license) used$/,
    whole: [/^(seat|license)( purchased| count)?$|^total (seat|license)$/],
    least: 45,
    most: 100,
  },
  {
    part: /^dau$|^daily active user$/,
    whole: [/^wau$|^weekly active user$/, /^mau$|^monthly active user$/],
    least: 22,
    most: 58,
  },
  {
    part: /^wau$|^weekly active user$/,
    whole: [/^mau$|^monthly active user$/],
    least: 42,
    most: 82,
  },
  { part: /^new (user|visitor|customer|player)$/, whole: [users], least: 4, most: 18 },
  {
    part: /^(paying|paid) (user|player|customer)$|^payer$/,
    whole: [users],
    least: 18,
    most: 75,
    of: 1000,
  },
  {
    part: /^(pax|passenger)( (boarded|count|carried))?$/,
    whole: [
      /^seat (offered|available|capacity)$|^(total |available )?seat$|^(seat(ing)? )?capacity$/,
    ],
    least: 52,
    most: 100,
  },
  { part: /^rpk$|^rpm$/, whole: [/^ask$|^asm$/], least: 66, most: 93 },
  { part: /^reach$/, whole: [/^impression( count)?$/], least: 38, most: 92 },
  {
    part: /^(link click|outbound click|unique click)$/,
    whole: [/^click( count)?$/],
    least: 55,
    most: 96,
  },
  {
    part: /^click(ed)?( count)?$/,
    whole: [/^(open|opened|unique open)( count)?$/],
    least: 40,
    most: 220,
    of: 1000,
  },
  {
    part: /^(bounce|bounced|hard bounce)( count)?$/,
    whole: [/^(sent|recipient|email sent)( count)?$/],
    least: 2,
    most: 28,
    of: 1000,
  },
  { part: /^(video )?p 25 watched$/, whole: [/^(video )?(play|view|start)$/], least: 52, most: 82 },
  { part: /^(video )?p 50 watched$/, whole: [/^(video )?p 25 watched$/], least: 58, most: 84 },
  { part: /^(video )?p 75 watched$/, whole: [/^(video )?p 50 watched$/], least: 62, most: 86 },
  {
    part: /^(video )?p (95|100) watched$/,
    whole: [/^(video )?p 75 watched$/],
    least: 60,
    most: 90,
  },
  {
    part: /^(leaver|departure|termination|churned (user|customer|subscriber|member)|lost (customer|subscriber))$/,
    whole: [/^(opening|starting|beginning|start) (headcount|subscriber|customer|member|user)$/],
    least: 0,
    most: 7,
  },
  {
    part: /^(hire|new hire|joiner)$/,
    whole: [/^(opening|starting|beginning|start) headcount$/],
    least: 0,
    most: 9,
  },
  {
    part: /^point (redeemed|spent|used)$|^(redeemed|used|spent) point$/,
    whole: [/^(total |lifetime )?point earned$/],
    least: 0,
    most: 78,
  },
  {
    part: /^point expired$|^expired point$/,
    whole: [/^(total |lifetime )?point earned$/],
    least: 0,
    most: 9,
  },
  {
    part: /^(quantity )?(reserved|allocated|committed)( quantity| stock)?$/,
    whole: [/^(on hand|quantity on hand|on hand quantity|stock on hand|in stock|stock quantity)$/],
    least: 0,
    most: 34,
  },
  ...['minute', 'second', 'hour'].map(listActive),
  {
    part: /^(minute|second|hour)s? (watched|viewed|listened)$|^(watch|watched|view|viewed|listened)( time)? (minute|second|hour)$/,
    whole: [
      /^((video|total|content|track|episode|movie) )?(duration|length|runtime|run time)( (minute|second|hour))?$/,
    ],
    least: 6,
    most: 100,
  },
  {
    part: /^(taken|used)( (leave|day|hour))?$|^(day|leave|hour) (taken|used)$/,
    whole: [/^(entitled|entitlement|allotted|accrued|annual)( (leave|day|hour))?$/],
    least: 0,
    most: 92,
  },
  {
    part: /^credit (earned|completed|passed)$/,
    whole: [/^credit attempted$/],
    least: 84,
    most: 100,
  },
  {
    part: /^(error|failed request|failure)( count)?$/,
    whole: [/^(request|total request)( count)?$/],
    least: 0,
    most: 28,
    of: 1000,
  },
  {
    part: /^maximum load$|^peak load$/,
    whole: [/^total capacity$|^capacity$/],
    least: 18,
    most: 98,
  },
  {
    part: /^(member|player) count$|^current member$/,
    whole: [/^maximum (member|player)$|^member limit$/],
    least: 12,
    most: 100,
  },
  {
    part: /^(net rentable|rentable|usable|leasable) (sqft|sq ft|square foot|area)$/,
    whole: [/^gross (sqft|sq ft|square foot|area)$/],
    least: 78,
    most: 91,
  },
  ...measured.flatMap(listBetween),
]

/** The mean of what was measured lies between the least and the most. */
function listBetween(thing: string): readonly PartKind[] {
  const named = (end: string): RegExp => new RegExp(`^${end} ${thing}$|^${thing} ${end}$`)
  const [average, most, above] = ['average', '(maximum|peak)', 'minimum'].map(named)
  return average && most && above
    ? [{ part: average, whole: [most], least: 30, most: 64, above }]
    : []
}

/** What is idle counts in the unit in which the whole does. */
function listActive(unit: string): PartKind {
  return {
    part: new RegExp(`^active ${unit}$`),
    whole: [new RegExp(`^(duration|total) ${unit}$`)],
    least: 58,
    most: 98,
  }
}
