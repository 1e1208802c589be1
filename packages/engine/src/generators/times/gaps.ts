import { readWords } from '../../infer/meanings/table-words.ts'
import { isFutureMeaning } from '../../infer/time/is-future-meaning.ts'
import { isPastMeaning } from '../../infer/time/is-past-meaning.ts'
import type { TimeOrder } from '../../infer/understanding.ts'
import type { Column, Table } from '../../model/schema.ts'
import type { Plan } from '../../plan/plan.ts'
import { logNormal, tabulateQuantiles, truncate } from '../../random/quantiles.ts'
import { add, call, multiply, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { columnWords } from '../parts/words-of.ts'
import { day } from './as-type.ts'
import { isArranged } from './on-quarter.ts'

export function gap(context: Context, orders: readonly TimeOrder[]): Expression {
  const tightest = Math.min(...orders.map(({ maximumSeconds }) => maximumSeconds))
  // of a visit within the hour and a patient known for one at least, the visit decides
  const minimum = Math.max(
    ...orders.map(({ minimumSeconds: least }) => (least > tightest ? 0 : least)),
  )
  const maximum = Math.max(minimum + 1, tightest)
  const median = minimum + (maximum - minimum) * 0.3
  // log-normal gaps, as deliveries have them (docs/realism.md: sigma 0.68)
  const knots = tabulateQuantiles(
    truncate(logNormal(Math.max(median, 1), 0.68), Math.max(minimum, 1), maximum),
  )
  const isDate = context.column.type.kind === 'date'
  const isPlanned = !isDate && minimum >= 5 * 60 && isArranged(context) && maximum < day
  if (isPlanned) return arranged(context, minimum, maximum)
  const whole = isDate
    ? knots.map((knot) => Math.max(Math.ceil(minimum / day) * day, Math.round(knot / day) * day))
    : knots
  return call(
    'quantile',
    context.draw(2),
    context.list(`gap ${minimum} to ${maximum}${isDate ? ' in days' : ''}`, 'integer', whole),
  )
}

/** Quarters of an hour, mostly few: what is arranged lasts as long as people plan. */
function arranged(context: Context, minimum: number, maximum: number): Expression {
  const quarters = truncate(logNormal(3, 0.5), 1, Math.max(2, maximum / 900))
  const knots = tabulateQuantiles((share) => Math.max(minimum, quarters(share) * 900))
  const list = context.list(`quarters up to ${maximum}`, 'integer', knots)
  const seconds = add(call('quantile', context.draw(2), list), number(450))
  return call('greatest', multiply(call('div', seconds, number(900)), number(900)), number(900))
}

/**
 * How long things stay valid: a month to three years, mostly about one; what is held for somebody some days, and what is
 * sent once to a telephone some minutes.
 */
export function validity(context: Context): Expression {
  const short = findShortLife(context)
  if (short) {
    const minutes = tabulateQuantiles(
      truncate(logNormal(short.median, 0.5), short.least, short.most),
    )
    const list = context.list(`minutes of validity around ${short.median}`, 'integer', minutes)
    return multiply(call('quantile', context.draw(2), list), number(60))
  }
  const isHeld = /\b(reservation|hold|quote|offer|cart|basket|invitation|invite)$/.test(
    readWords(context.table.table).table,
  )
  const days = isHeld ? truncate(logNormal(7, 0.5), 2, 30) : truncate(logNormal(365, 0.6), 30, 1100)
  const name = `days of validity${isHeld ? ' of what is held' : ''}`
  return multiply(
    call('quantile', context.draw(2), context.list(name, 'integer', tabulateQuantiles(days))),
    number(day),
  )
}

interface ShortLife {
  readonly of: RegExp
  readonly median: number
  readonly least: number
  readonly most: number
}

/** How many minutes something stays valid that is soon over. */
export function findShortLife({ table: { table }, column }: Context): ShortLife | null {
  const words = `${readWords(table).table} ${columnWords(table, column)}`
  return shortLived.find(({ of }) => of.test(words)) ?? null
}

/** What is good for minutes or days, by the words of its table and its own. */
const shortLived: readonly ShortLife[] = [
  { of: /\b(lock|locked) (until|till)$/, median: 30, least: 5, most: 1440 },
  {
    of: /\b(otp|one time|mfa|two factor|captcha|challenge|magic link|verification code|sms code)\b/,
    median: 10,
    least: 3,
    most: 30,
  },
  {
    of: /\b(password reset|reset (password|token)|verification|email confirmation|forgot)\b/,
    median: 180,
    least: 15,
    most: 1440,
  },
  {
    of: /^(?!.*\b(personal|api)\b).*\b(user session|login session|session|(access|refresh|remember|login|auth) token)\b/,
    median: 14 * 1440,
    least: 60,
    most: 90 * 1440,
  },
]

export function isExpiry({ meaning }: Context): boolean {
  return meaning === 'time.expires'
}

/** What must come after something that may be still to come may be so too. */
function followsFuture(plan: Plan, table: Table, { name }: Column): boolean {
  return plan.understanding.timeOrders.some(({ table: id, earlier: [first, beyond], later }) => {
    const before = table.columns.find((other) => other.name === first)
    if (id !== table.id || later !== name || beyond !== undefined || !before) return false
    const meaning = plan.understanding.meanings[id]?.[before.name]?.name ?? ''
    const tablePlan = plan.tables[id]
    return tablePlan !== undefined && isFuture({ meaning, plan, table: tablePlan, column: before })
  })
}

/** Whether a time may be still to come: what is due, planned or ends, unless something past follows it. */
export function isFuture({
  meaning,
  plan,
  table: { table },
  column,
}: Pick<Context, 'meaning' | 'plan' | 'table' | 'column'>): boolean {
  // leave that was asked for may be yet to come
  const isLeave = /\b(leave|absence|vacation)\b/.test(readWords(table).table)
  if (isLeave && meaning === 'time.started') return true
  const isBirth = plan.understanding.roles[table.id]?.birth === column.name
  if (isPastMeaning(meaning) || (isBirth && !isFutureMeaning(meaning))) return false
  if (!isFutureMeaning(meaning)) return followsFuture(plan, table, column)
  // who has left did so
  if (/\b(left|exit|resigned)\b/.test(columnWords(table, column))) return false
  // and what is told of the past is over
  if (/history|former|previous/i.test(table.name)) return false
  // what something past comes after is past
  const isPast = (id: string, later: string): boolean =>
    isPastMeaning(plan.understanding.meanings[id]?.[later]?.name ?? '')
  return !plan.understanding.timeOrders.some(({ table: id, earlier: [first, beyond], later }) => {
    if (beyond === undefined) return id === table.id && first === column.name && isPast(id, later)
    const key = plan.tables[id]?.table.foreignKeys.find(({ link }) => link === first)
    return key?.parent === table.id && beyond === column.name
  })
}
