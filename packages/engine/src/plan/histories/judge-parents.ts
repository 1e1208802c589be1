/** Which statuses of a parent go with a row that belongs to it, and which go with none. */
export interface Fitting {
  /** The places of the statuses that a parent with such a row may have. */
  readonly having: readonly number[]
  /** The places of those that it has without any, where the row is what makes the others so; else null. */
  readonly lacking: readonly number[] | null
}

interface Kind {
  /** The words of the table that holds the rows, and of the one they belong to. */
  readonly child: RegExp
  readonly parent?: RegExp
  /** Statuses that such a row asks for; where none of them is known, those not denied. */
  readonly asked?: RegExp
  readonly denied: RegExp
  /** True where a parent without such rows cannot have the status that they bring. */
  readonly isMutual?: true
}

const called = /cancel|void|withdr|abandon|no[ _-]?show|reject|declin|denied|draft|cart|fail/
const early =
  /pending|request|submitted|schedul|planned|upcoming|booked|reserved|confirmed|waitl|waiting|queued|new|unpaid|expired|lapsed|missed|absent|available/
const over =
  /complet|attended|check(ed)?[ _-]?(in|out)|arrived|seen|done|finish|fulfil|closed|progress|deliver|return|refund|resolved|ended|occurred|held/
const owing = /unpaid|sent|issued|due|outstanding|open|pending|draft|cancel|void|submitted|new/

function either(one: RegExp, other: RegExp): RegExp {
  return new RegExp(`${one.source}|${other.source}`)
}

/** By what a row tells of: no review of a stay that was called off, no parcel of an order that was not placed. */
const kinds: readonly Kind[] = [
  {
    child: /\b(payment|receipt|remittance|settlement)$/,
    parent: /\b(invoice|bill|billing|statement)$/,
    asked: /paid|settled|partial|refund|credited|complet|closed/,
    denied: owing,
    isMutual: true,
  },
  {
    child: /\b(payment|payout|settlement|disbursement)$/,
    parent: /\b(claim|request|application|expense|expense report|grant)$/,
    asked: /paid|settled|approv|closed|complet|partial|reimburs/,
    denied: /submitted|open|new|review|investigat|pending|reject|denied|draft|declin/,
  },
  {
    child: /\b(payment|repayment|instal?lment)$/,
    parent: /\bloan$/,
    denied: /applied|submitted|review|reject|pending|draft|declin|denied|requested|approved/,
  },
  {
    child: /\b(payment|receipt)$/,
    parent:
      /\b(order|booking|reservation|rental|appointment|ticket|registration|trip|enrol?lment)$/,
    denied: /cancel|void|draft|cart|no[ _-]?show|reject|declin|pending|unpaid|awaiting|fail/,
  },
  {
    child: /\b(return|refund|rma|exchange|chargeback)$/,
    parent: /\b(order|sale|purchase|shipment|order item|order line|rental|booking|reservation)$/,
    asked: /return|refund|revers|deliver|complet|closed|fulfil|paid|received|cancel/,
    denied: /draft|cart|pending|new|process|shipped|transit/,
  },
  {
    child: /\b(delivery|shipment|parcel|package|fulfil?lment|dispatch|consignment|packing slip)$/,
    parent: /\b(order|sale|purchase|sales order|purchase order)$/,
    denied: /cancel|void|draft|cart|pending|unpaid|awaiting|new|reject|fail|submitted|hold/,
  },
  {
    child: /\b(review|rating|feedback|survey|testimonial)$/,
    asked: over,
    denied: either(called, /pending/),
  },
  {
    child: /\b(visit|stay|encounter|consultation|examination|session note|treatment|attendance)$/,
    parent: /\b(appointment|booking|reservation|registration|schedule|slot|session)$/,
    asked: over,
    denied: either(called, early),
  },
  {
    child: /\b(damage|fine|inspection|handover|return|check out|check in|boarding)$/,
    parent: /\b(rental|booking|reservation|hire|loan|lease)$/,
    denied: /cancel|void|draft|no[ _-]?show|reject|pending|reserved|booked|confirmed|schedul|new/,
  },
  {
    child: /\b(boarding pass|boarding|check in|seat assignment|ticket|baggage|luggage)$/,
    parent: /\b(booking|reservation|flight|passenger|ticket)$/,
    denied: /cancel|void|draft|no[ _-]?show|pending|hold|expired|fail/,
  },
  {
    child: /\b(sale|closing|purchase|deal|contract|lease|policy|order|subscription)$/,
    parent: /\b(listing|offer|quote|quotation|proposal|application|lead|opportunity|bid)$/,
    asked:
      /sold|accept|won|approv|convert|bound|signed|complet|closed|ordered|issued|rented|leased/,
    denied: called,
  },
  {
    child: /\bclaim$/,
    parent: /\b(policy|contract|warranty|cover|coverage)$/,
    denied: /draft|quote|pending|proposed|applied|reject|declin/,
  },
  {
    child: /\b(invoice|bill)$/,
    parent: /\b(order|booking|reservation|rental|appointment|trip|job|visit|work order|shipment)$/,
    denied: /cancel|void|draft|cart|no[ _-]?show|reject|declin|fail/,
  },
  {
    child: /\b(certificate|diploma|result|transcript)$/,
    parent: /\b(enrol?lment|registration|exam|attempt|course|submission)$/,
    asked: /complet|pass|graduat|finish|graded|closed/,
    denied: /withdr|drop|cancel|active|pending|enrol|register|fail/,
  },
  {
    child:
      /\b(time entry|work log|worklog|labou?r|timesheet|time log|production|output|operation|consumption)$/,
    parent: /\b(work order|production order|task|job|ticket|issue|manufacturing order|order)$/,
    denied: /open|new|todo|to_do|backlog|plan|draft|cancel|queued|pending|schedul|released/,
  },
  {
    child: /\b(interview|scorecard|assessment)$/,
    parent: /\b(application|candidate)$/,
    denied: /^(new|applied|submitted|received|draft)$/,
  },
]

/**
 * The statuses, in the order given, that fit a parent of such a row; null where what the tables tell of says nothing
 * of them, or all of them fit.
 */
export function judgeParents(
  child: string,
  parent: string,
  statuses: readonly string[],
): Fitting | null {
  const kind = kinds.find(
    (one) => one.child.test(child) && (one.parent === undefined || one.parent.test(parent)),
  )
  if (!kind) return null
  const words = statuses.map((status) => status.toLowerCase())
  const places = (fits: (word: string) => boolean): readonly number[] =>
    words.flatMap((word, i) => (fits(word) ? [i] : []))
  const { asked, denied, isMutual } = kind
  const isDenied = (word: string): boolean => denied.test(word)
  const wanted = asked ? places((word) => asked.test(word) && !isUnpaid(word)) : []
  const having = wanted.length > 0 ? wanted : places((word) => !isDenied(word))
  if (having.length === 0 || having.length === words.length) return null
  const lacking = isMutual ? places((word) => isDenied(word)) : []
  return { having, lacking: lacking.length > 0 && wanted.length > 0 ? lacking : null }
}

function isUnpaid(word: string): boolean {
  return /unpaid|incomplete|undeliver|not[ _]/.test(word)
}
