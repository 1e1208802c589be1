import { shareOfYes } from './share-of-yes.ts'

/**
 * Believable shares for a list of values by what their words say: most orders are delivered, few
 * cancelled. `subject` is where they stand, such as `Order status`; the meaning tells which of yes and
 * no is usual.
 *
 * `weighValues(['pending', 'delivered', 'cancelled'], 'Order status')` → `[2.5, 60, 2]`
 */
export function weighValues(
  values: readonly string[],
  subject: string,
  meaning = '',
): readonly number[] {
  if (meaning.startsWith('flag.') && values.length === 2) {
    const share = shareOfYes(meaning, subject)
    return values.map((value) => (/^(y|yes|t|true|1|on)$/i.test(value) ? share : 1 - share))
  }
  const words = values.map(splitWords)
  const stars = weighStars(values, subject)
  if (stars) return stars
  // a log of steps holds each step about as often as the next
  const isLog = /history|event|log|audit|transition|movement/i.test(subject)
  const known = words.map((value) => findWeight(value, subject))
  const rest = known.some((weight) => weight !== null) ? 6 : 10
  return values.map((_, i) => {
    const weight = known[i] ?? rest * Math.max(0.1, 0.78 ** i)
    return isLog ? Math.sqrt(weight) : weight
  })
}

/** Reviews are J-shaped: 1 to 5 stars in per cent, the mean of three data sets (docs/realism.md). */
const starShares = [7.8, 5.2, 9.5, 18.7, 58.8]

function weighStars(values: readonly string[], subject: string): readonly number[] | null {
  const isStars = /rating|star|review|score/i.test(subject) && values.length === 5
  return isStars && values.every((value) => /^[1-5]$/.test(value))
    ? values.map((value) => starShares[Number(value) - 1] ?? 1)
    : null
}

function splitWords(value: string): string {
  return value
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}

function findWeight(value: string, subject: string): number | null {
  const place = subject.toLowerCase()
  const found = weights.find(
    ({ words, where }) => words.test(value) && (where === undefined || where.test(place)),
  )
  return found?.weight ?? null
}

interface Weight {
  readonly words: RegExp
  readonly where?: RegExp
  readonly weight: number
}

/** Shares where values are named with these words; the first that matches wins. */
const weights: readonly Weight[] = [
  // nine of ten are there
  { words: /^(present|attended|on time)$/, where: /attendance|roll call/, weight: 180 },
  { words: /^(absent|absence|late|tardy|excused)\b/, where: /attendance|roll call/, weight: 6 },
  // what rarely happens, whatever stands beside it
  {
    words: /\b(fraud(ulent)?|stolen|chargeback|disputed?|lost|legal hold|deceased)\b/,
    weight: 0.4,
  },
  {
    words: /\b(partially|partial) \w+|\b(refunded|returned|reversed|void(ed)?|exchanged)\b/,
    weight: 1.5,
  },
  { words: /^(not|un|in|non) ?(paid|available|subscribed|approved|published)\b/, weight: 3 },
  { words: /\b(cancell?ed|cancell?ation|aborted|withdrawn|abandoned)\b/, weight: 2 },
  { words: /\b(failed|failure|error|bounced|declined|rejected|refused|denied)\b/, weight: 1.6 },
  { words: /\b(suspended|banned|blocked|locked|deleted|removed|spam|terminated)\b/, weight: 0.7 },
  { words: /\b(inactive|disabled|archived|discontinued|retired|obsolete|dormant)\b/, weight: 5 },
  { words: /\b(expired|lapsed|overdue|late|delinquent|past due)\b/, weight: 2.5 },
  { words: /\b(out of stock|sold out|unavailable|backorder(ed)?)\b/, weight: 5 },
  { words: /\b(on hold|held|hold|paused|blocked|deferred|snoozed|waiting.*)\b/, weight: 2 },
  // where things end
  { words: /\b(delivered|completed?|fulfilled|finished|settled|posted)\b/, weight: 60 },
  { words: /\b(active|published|live|enabled|in stock|available|current)\b/, weight: 62 },
  { words: /\b(paid|captured|succeeded|successful|success|approved|cleared)\b/, weight: 55 },
  { words: /\b(closed|resolved|done|won|merged)\b/, weight: 34 },
  { words: /\b(confirmed|accepted|verified|subscribed|passed|ok|sent)\b/, weight: 32 },
  // on the way
  { words: /\b(shipped|dispatched|in transit|out for delivery)\b/, where: /order/, weight: 5 },
  { words: /\b(in progress|doing|working|started|assigned|ongoing|running)\b/, weight: 9 },
  { words: /\b(shipped|dispatched|in transit|received|invoiced|scheduled|booked)\b/, weight: 8 },
  { words: /\b(new|open|todo|to do|backlog|opened)\b/, weight: 12 },
  {
    words: /\b(processing|packed|picked|preparing|authorized|queued|in review|review)\b/,
    weight: 4,
  },
  {
    words: /\b(pending|placed|submitted|requested|unpaid|awaiting.*|created|unverified)\b/,
    weight: 4,
  },
  { words: /\b(trial(ing)?|draft|invited|incomplete)\b/, weight: 6 },
  { words: /\b(unsubscribed|opted out|churned)\b/, weight: 14 },
  {
    words: /\b(unknown|unspecified|other|others|misc(ellaneous)?|none|n a|diverse)\b/,
    weight: 2.5,
  },
  // scales
  { words: /^(critical|urgent|blocker|emergency|highest|severe|fatal)$/, weight: 3 },
  { words: /^(high|major)$/, weight: 18 },
  { words: /^(medium|normal|moderate|average|regular)$/, weight: 48 },
  { words: /^(low|minor|lowest|trivial)$/, weight: 26 },
  { words: /^(info|information|notice)$/, weight: 60 },
  { words: /^(debug|trace)$/, weight: 20 },
  { words: /^(warn|warning)$/, weight: 10 },
  // people
  { words: /^(male|female|m|f|man|woman|mr|ms)$/, weight: 30 },
  { words: /\b(super ?admin(istrator)?|owner|root)\b/, weight: 0.6 },
  { words: /\b(admin(istrator)?|moderator|manager|supervisor)\b/, weight: 3 },
  { words: /\b(editor|staff|support|agent|employee|author)\b/, weight: 7 },
  { words: /^(customer|user|member|student|buyer|patient|viewer|subscriber)$/, weight: 60 },
  { words: /^(bronze|basic|free|standard|default|individual|personal|private)$/, weight: 45 },
  { words: /^(silver|plus|premium|pro|professional|business|company)$/, weight: 22 },
  { words: /^(gold|enterprise|wholesale)$/, weight: 10 },
  { words: /^(platinum|diamond|vip|black)$/, weight: 4 },
  // how
  { words: /\b(credit card|card|credit|visa)\b/, weight: 50 },
  { words: /\b(mastercard|paypal)\b/, weight: 26 },
  { words: /\b(debit|debit card|apple pay|google pay|amex|american express)\b/, weight: 12 },
  { words: /\b(cash|cash on delivery|check|cheque|voucher|gift card|crypto|bitcoin)\b/, weight: 3 },
  { words: /^(mobile|phone|ios|android|web|online|website|email|public)$/, weight: 40 },
  { words: /^(desktop|store|in store|sms|unlisted|internal)$/, weight: 25 },
  { words: /^(tablet|pos|fax|restricted)$/, weight: 6 },
  { words: /^(home|shipping|residential|percentage|percent|purchase|sale|in|view)$/, weight: 35 },
  { words: /^(work|billing|fixed|fixed amount|out|click|full time)$/, weight: 24 },
  { words: /\b(express|overnight|next day|same day|priority)\b/, weight: 12 },
  { words: /\b(adjustment|correction|damaged?|write off|transfer)\b/, weight: 4 },
  { words: /^(y|yes|true|t)$/, weight: 60 },
  { words: /^(n|no|false)$/, weight: 40 },
]
