import { readWords } from '../../infer/meanings/table-words.ts'
import { cast, column, concat, text } from '../../sql/build.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { findSibling } from '../parts/find-sibling.ts'
import { makeCode } from '../parts/make-code.ts'
import { textRoom } from '../parts/text-room.ts'
import { columnWords } from '../parts/words-of.ts'
import { isMatch } from '../patterns/is-match.ts'
import { pickFrom } from '../pick-weighted.ts'
import { makeBarcode } from './barcode.ts'

/** Numbers and codes that goods, papers and parcels carry. */
export const commerceCodes: Readonly<Record<string, Generator>> = {
  'commerce.sku': (context) =>
    code(
      context,
      [
        '[A-HJ-NP-Z]{3}-[0-9]{5}',
        '[A-HJ-NP-Z]{3}-[0-9]{5}-[0-9]{2}',
        '[A-HJ-NP-Z]{2}-[0-9]{5}',
        '[A-HJ-NP-Z]{2}[0-9]{4}',
        '[0-9]{5}',
        '[0-9]{3}',
      ],
      6,
      'a stock keeping unit',
    ),
  'commerce.barcode': makeBarcode,
  'commerce.part-number': (context) =>
    code(
      context,
      ['[A-HJ-NP-Z]{2}-[0-9]{4}-[A-HJ-NP-Z][0-9]', '[A-HJ-NP-Z]{2}[0-9]{4}', '[0-9]{5}'],
      6,
      "a maker's part number",
    ),
  'commerce.serial-number': (context) =>
    code(
      context,
      ['SN[0-9]{2}[A-HJ-NP-Z]{2}[0-9]{7}', '[A-HJ-NP-Z]{2}[0-9]{6}', '[0-9]{6}'],
      9,
      'the number of one piece',
    ),
  'commerce.lot-number': (context) =>
    code(
      context,
      ['L2[3-5][0-3][0-9]{2}-[0-9]{2}', 'L[0-9]{6}', '[0-9]{5}'],
      6,
      'year, day and number of a batch',
    ),
  'commerce.order-number': (context) => numbered(context, orderPrefix(context), 7),
  'commerce.invoice-number': (context) => numbered(context, 'INV', 6),
  'commerce.document-number': (context) => numbered(context, documentPrefix(context), 6),
  'commerce.tracking-number': (context) =>
    code(
      context,
      ['1Z[0-9A-HJ-NP-Z]{6}[0-9]{10}', '94[0-9]{14}', '[0-9]{12}', '[0-9]{8}'],
      12,
      "a parcel's number",
    ),
  'commerce.coupon-code': makeCoupon,
}

function code(
  context: Context,
  patterns: readonly string[],
  digits: number,
  why: string,
): Generated | null {
  return makeCode(context, patterns, digits, why)
}

/** `ORD-4081953`: a prefix where there is room, and a number without leading zero. */
function numbered(context: Context, prefix: string, digits: number): Generated | null {
  const needed = Math.ceil(Math.log10(Math.max(context.rows, 1) * 4))
  const width = Math.max(digits, needed)
  const tail = `[1-9][0-9]{${width - 1}}`
  const wider = [8, 9, 6, 5].map((size) => `${prefix}-[0-9]{${size}}`)
  const patterns = [
    `${prefix}-${tail}`,
    ...(context.domain.patterns.length > 0 ? wider : []),
    `${prefix}${tail}`,
    tail,
    `[1-9][0-9]{${Math.max(2, needed)}}`,
  ]
  return makeCode(context, patterns, width, `${prefix} and a number`)
}

const documentPrefixes = [
  [/\b(return|rma)\b/, 'RMA'],
  [/\b(delivery|shipment)\b/, 'DN'],
  [/\bcontract\b/, 'CTR'],
  [/\bticket\b/, 'TKT'],
  [/\bcase\b/, 'CASE'],
  [/\bvoucher\b/, 'V'],
  [/\b(permit|license)\b/, 'LIC'],
] as const

/** What the papers are called that a number of an order stands on. */
const orderPrefixes = [
  [/\bquot(e|ation)\b/, 'QT'],
  [/\bpurchase order\b/, 'PO'],
  [/\bwork order\b/, 'WO'],
] as const

function orderPrefix({ table, column }: Context): string {
  const words = `${columnWords(table.table, column)} ${readWords(table.table).table}`
  return orderPrefixes.find(([about]) => about.test(words))?.[1] ?? 'ORD'
}

function documentPrefix({ table, column }: Context): string {
  const words = `${columnWords(table.table, column)} ${readWords(table.table).table}`
  return documentPrefixes.find(([about]) => about.test(words))?.[1] ?? 'DOC'
}

const occasions = [
  'SPRING',
  'SUMMER',
  'AUTUMN',
  'WINTER',
  'WELCOME',
  'SAVE',
  'EXTRA',
  'FLASH',
  'HOLIDAY',
  'THANKS',
  'WEEKEND',
  'MEMBER',
  'SHIP',
  'HELLO',
  'BONUS',
  'LOYAL',
  'FRESH',
  'GIFT',
  'PARTY',
  'LUCKY',
]
const endings = ['5', '10', '15', '20', '25', '30', '40', '50']

/** `SPRING25`, `WELCOME10`; `WINTER20-K7QP` where more are needed. */
function makeCoupon(context: Context): Generated | null {
  const room = textRoom(context)
  const [longest, shortest] = ['HOLIDAY50', 'GIFT5']
  const isAllowed = (sample: string): boolean =>
    sample.length <= room && context.domain.patterns.every((wanted) => isMatch(wanted, sample))
  if (!isAllowed(longest) || !isAllowed(shortest))
    return makeCode(context, ['[A-HJ-NP-Z2-9]{8}', '[A-HJ-NP-Z2-9]{6}'], 6, 'letters and digits')
  const word = pickFrom(context, 'coupon words', occasions, null, context.draw(1))
  const percent = findSibling(context, ['commerce.discount-percent'], {
    kinds: ['integer'],
    where: ({ nullable }) => !nullable,
  })
  const ending = percent
    ? cast(column(percent.name), { kind: 'text' })
    : pickFrom(context, 'coupon endings', endings, null, context.draw(2))
  const readable = concat(word, ending)
  const joint = ['-', ''].find(
    (between) => isAllowed(`${longest}${between}A2Z9`) && isAllowed(`${shortest}${between}A2Z9`),
  )
  const own = { ...context, domain: { ...context.domain, maximumLength: 4, patterns: [] } }
  const personal =
    context.rows > 60 && joint !== undefined
      ? makeCode(own, ['[A-HJ-NP-Z2-9]{4}'], 4, 'letters of its own')
      : null
  if (!personal) return { expression: readable, why: 'an occasion and a number' }
  return {
    expression: concat(readable, text(joint ?? ''), personal.expression),
    why: 'an occasion, a number and letters of its own',
    // the last four characters alone differ
    isDistinct: Boolean(personal.isDistinct),
  }
}
