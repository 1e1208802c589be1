import {
  add,
  call,
  cast,
  choose,
  concat,
  isNull,
  modulo,
  multiply,
  number,
  column as read,
  subtract,
  text,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { canVouch } from '../parts/can-vouch.ts'
import { characters, digits, letters, padded } from '../parts/characters.ts'
import { oneOf } from '../parts/pick-word.ts'
import { isText, textRoom } from '../parts/text-room.ts'
import { pickWeighted } from '../pick-weighted.ts'

/** Cards, of which nothing is kept that could be used. */
export const paymentCards: Readonly<Record<string, Generator>> = {
  'payment.card-brand': makeBrand,
  'payment.card-last4': makeLast4,
  'payment.card-number': makeMasked,
  'payment.expiry': makeExpiry,
  'payment.expiry-month': makeExpiryMonth,
  'payment.expiry-year': makeExpiryYear,
  'payment.token': makeToken,
}

/** `visa` where names are written small, else `Visa`; a row of narrow letters gets the networks' codes. */
function makeBrand(context: Context): Generated | null {
  const room = textRoom(context)
  if (room < 10) return oneOf({ VISA: 52, MC: 28, AMEX: 14, DISC: 6 }, 'a card network')(context)
  return oneOf(
    { Visa: 52, Mastercard: 28, 'American Express': 14, Discover: 6 },
    'a card network',
  )(context)
}

function makeLast4(context: Context): Generated | null {
  const { kind } = context.column.type
  const why = 'four random digits'
  if (kind === 'integer') return { expression: call('below', context.draw(0), number(10_000)), why }
  return textRoom(context) < 4 ? null : { expression: digits(context, 4, 0), why }
}

/** `**** **** **** 4021` */
function makeMasked(context: Context): Generated | null {
  const room = textRoom(context)
  if (room < 16) return null
  const hidden = room < 19 ? '************' : '**** **** **** '
  return {
    expression: concat(text(hidden), digits(context, 4, 0)),
    why: 'all but the last four digits are hidden',
  }
}

/** Months from the anchor: from half a year ago to five years on, 94 % of them still to come. */
function monthsAhead(context: Context): Expression {
  const { now } = context
  const date = new Date(now * 1000)
  const thisMonth = date.getUTCFullYear() * 12 + date.getUTCMonth()
  return context.helper(
    'card expires',
    (draw) => add(number(thisMonth - 4), call('below', draw(0), number(62))),
    'the month a card expires, counted from the year 0',
  )
}

export function makeExpiry(context: Context): Generated | null {
  const { kind } = context.column.type
  if (kind === 'date' || kind === 'timestamp') return endOfMonth(context)
  if (!isText(context)) return null
  const room = textRoom(context)
  if (room < 4) return null
  const at = monthsAhead(context)
  const month = padded(add(modulo(at, number(12)), number(1)), 2)
  const year = call('div', at, number(12))
  const tail = room < 7 ? padded(modulo(year, number(100)), 2) : cast(year, { kind: 'text' })
  return {
    expression: concat(month, text(room < 5 ? '' : '/'), tail),
    why: 'mostly within the next five years',
  }
}

/** A card is good until the last day of its month, some months after what comes before that in its row. */
function endOfMonth(context: Context): Generated {
  const earlier = context.plan.understanding.timeOrders.flatMap((order) => {
    const [name, ...further] = order.earlier
    const isOwn = order.table === context.table.table.id && order.later === context.column.name
    return isOwn && name !== undefined && further.length === 0 ? [read(name)] : []
  })
  const drawn = monthsAhead(context)
  const last = earlier.reduce<Expression>(
    (at, time) => choose([[isNull(time), at]], call('greatest', at, add(monthOf(time), number(3)))),
    drawn,
  )
  const months = subtract(last, number(2000 * 12 - 1))
  const next = call('add_months', { kind: 'date', text: '2000-01-01' }, months)
  const day = call('add_days', next, number(-1))
  return {
    expression: context.column.type.kind === 'date' ? day : call('midnight', day),
    why: 'the end of a month, mostly within the next five years',
  }
}

/** The month of a day, counted from the year 0. */
function monthOf(time: Expression): Expression {
  const part = (name: string): Expression =>
    cast(call('extract', text(name), time), { kind: 'integer' })
  return add(multiply(part('year'), number(12)), subtract(part('month'), number(1)))
}

export function makeExpiryMonth(context: Context): Generated | null {
  const month = add(modulo(monthsAhead(context), number(12)), number(1))
  const why = 'the month of the same day as the year'
  if (context.column.type.kind === 'integer') return { expression: month, why }
  return isText(context) ? { expression: padded(month, 2), why } : null
}

export function makeExpiryYear(context: Context): Generated | null {
  const year = call('div', monthsAhead(context), number(12))
  const isShort =
    (context.domain.maximum ?? 9999) < 1000 || (isText(context) && textRoom(context) < 4)
  const written = isShort ? modulo(year, number(100)) : year
  const why = 'mostly within the next five years'
  if (context.column.type.kind === 'integer') return { expression: written, why }
  return isText(context) ? { expression: cast(written, { kind: 'text' }), why } : null
}

/** `tok_1Nq3VxKb7RwYcT2uEo9LmZhA` */
function makeToken(context: Context): Generated | null {
  const room = textRoom(context)
  if (room < 12) return null
  const prefix = pickWeighted(
    [
      { value: text('tok_'), weight: 6 },
      { value: text('pm_1'), weight: 4 },
    ],
    context.draw(0),
  )
  return {
    expression: concat(prefix, characters(context, Math.min(24, room - 4), letters.base62)),
    why: 'letters and digits in place of a card',
    // 62^20 tokens: two alike are not to be expected
    isDistinct: room >= 24 && canVouch(context),
  }
}
