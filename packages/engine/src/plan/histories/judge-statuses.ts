import { phaseOf } from './status-paths.ts'

/** Whether something has happened to a row, as far as its status tells. */
export type Verdict = 'yes' | 'no' | 'open'

type Judge = (word: string, place: number | null) => Verdict

/** What has happened in a status at or after one place, has not at or before another, and may have between. */
function reached(last: number, first: number, branches: Judge): Judge {
  return (word, place) => {
    if (place === null) return 'open'
    if (place >= 20) return branches(word, place)
    return place <= last ? 'no' : place >= first ? 'yes' : 'open'
  }
}

/** What happens only to rows that leave the usual way, by the words of such statuses. */
function only(said: RegExp, open: RegExp = /$^/): Judge {
  return (word) => (said.test(word) ? 'yes' : open.test(word) ? 'open' : 'no')
}

/** What some words deny, whatever their place. */
function unless(denied: RegExp, judge: Judge): Judge {
  return (word, place) => (denied.test(word) ? 'no' : judge(word, place))
}

/** A deal is closed once it is won or lost, and open as long as it is talked of. */
function ofDeal(judge: Judge): Judge {
  return (word, place) => {
    if (/\b(won|lost)\b/.test(word)) return 'yes'
    return /negotia|propos|qualif|prospect|discover/.test(word) ? 'no' : judge(word, place)
  }
}

const owed = /(^|[^a-z])(unpaid|sent|issued|due|overdue|outstanding)([^a-z]|$)/

/** Nothing is left of a loan in some statuses, and something in all others. */
const isLeft: Judge = (word) =>
  /paid.?off|closed|settled|repaid|completed/.test(word) ? 'no' : 'yes'

/** A trip that has begun, and one that is over. */
const underway =
  /depart|en.?route|airborne|in.?(flight|air|transit|progress)|arriv|landed|divert|complet|finished|ended/
const arrived = /arriv|landed|complet|finished|ended/

const failed = /fail|declin|reject|denied|error/

/** By what happened, as the words of columns tell it: what a status, whose places are those of `status-paths.ts`, says. */
const judges: readonly (readonly [RegExp, Judge])[] = [
  [
    /^(outstanding|remaining)( (balance|principal|amount))?$|^balance (outstanding|remaining)$/,
    isLeft,
  ],
  [/\bcancel(l?ed|lation|l?ing)?\b/, only(/cancel|void|withdr|abandon/, /expired|closed/)],
  [/\b(refund(ed)?)\b/, only(/refund|revers|chargeback/, /return|disput/)],
  [/\b(returned|return)\b/, only(/return/, /refund|disput/)],
  [/\bdecline (code|message|reason)\b/, only(/fail|declin|denied/)],
  [/\b(reject(ed|ion)?|declined?|denied|denial)\b/, only(/reject|declin|denied/, /fail/)],
  [/\b(paus(ed?|ing)|hold)\b/, only(/paus|hold|suspend/, /block|cancel/)],
  [/\b(suspend(ed)?|suspension)\b/, only(/suspend/, /block|inactive|terminat|clos/)],
  [
    /\b(terminat(ed|ion)|dismissal|resignation|leaving)\b/,
    only(/terminat|left|dismiss|resign|inactive|ended|former/),
  ],
  [/\bwithdraw(n|al)\b/, only(/withdr/)],
  [/\bchurn(ed)?\b/, only(/churn|cancel|left|lost|inactive/, /closed|ended|expired/)],
  [/\b(lost|loss)\b/, only(/lost/)],
  [/\b(won|win)\b/, only(/won/)],
  [/\bconver(t|ted|sion)\b/, only(/conver|won|customer/)],
  [/\bvoid(ed)?\b/, only(/void/, /cancel/)],
  [/\b(failed|failure|error)\b/, only(failed, /cancel|block|expired/)],
  [
    /\b(paid|captured|settled)\b/,
    unless(
      // a bill that was sent is owed, whatever else is sent once it is paid
      owed,
      reached(3, 4, (word, place) =>
        place === 20 ? 'open' : place === 21 && failed.test(word) ? 'no' : 'yes',
      ),
    ),
  ],
  [
    /\b(shipped|dispatched|picked up|collected)\b/,
    reached(6, 7, (_, place) =>
      place === 22 || place === 30 ? 'yes' : place === 31 ? 'open' : 'no',
    ),
  ],
  [
    /\bdelivered\b/,
    reached(9, 10, (_, place) => (place === 30 ? 'yes' : place === 31 ? 'open' : 'no')),
  ],
  [/\bactual (departure|start)\b|\b(departed|took off)\b/, only(underway, /delay/)],
  [/\bactual (arrival|landing)\b|\b(arrived|landed)\b/, only(arrived, /divert/)],
  [
    /\b(completed|finished|resolved|fulfilled)\b/,
    reached(9, 10, (_, place) => (place === 20 || place === 22 ? 'no' : 'open')),
  ],
  [
    /\bfinal (grade|result|mark|score)\b/,
    reached(9, 10, (_, place) => (place === 20 ? 'no' : 'open')),
  ],
  [/\bclosed\b/, ofDeal(reached(9, 11, () => 'open'))],
  [/\b(approved|approval)\b/, reached(2, 3, (word) => (failed.test(word) ? 'no' : 'open'))],
  [/\b(confirmed|accepted)\b/, reached(2, 3, (word) => (failed.test(word) ? 'no' : 'open'))],
  [/\bstarted\b/, reached(2, 5, () => 'open')],
  [/\b(sent|published)\b/, reached(2, 7, (_, place) => (place === 20 ? 'no' : 'open'))],
]

/** What a column tells of, by the words of its name, or null where no status speaks of it. */
export function judgeOf(words: string): Judge | null {
  return judges.find(([name]) => name.test(words))?.[1] ?? null
}

/** What each status says, or null where they do not part the rows in which it happened from those in which it did not. */
export function judgeStatuses(
  words: string,
  statuses: readonly string[],
): readonly Verdict[] | null {
  const judge = judgeOf(words)
  if (!judge) return null
  const verdicts = statuses.map((status) => judge(status.toLowerCase(), phaseOf(status)))
  return verdicts.includes('yes') && verdicts.includes('no') ? verdicts : null
}
