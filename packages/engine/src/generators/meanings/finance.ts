import { logNormal, tabulateQuantiles } from '../../random/quantiles.ts'
import { add, call, cast, multiply, number, subtract } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { makeCode } from '../parts/make-code.ts'
import { makeNumber } from '../parts/number-shape.ts'
import { oneOf } from '../parts/pick-word.ts'
import { fromUnits, isNumeric, scaleOf } from '../parts/units.ts'
import { money } from './commerce-amounts.ts'

/** Shares, loans and insurance. */
export const finance: Readonly<Record<string, Generator>> = {
  'finance.ticker-symbol': (context) =>
    makeCode(context, ['[A-Z]{4}', '[A-Z]{3}'], 4, 'letters of a share'),
  'finance.exchange-name': oneOf(
    { NASDAQ: 44, NYSE: 38, LSE: 8, XETRA: 6, TSX: 4 },
    'where shares are traded',
  ),
  'finance.security-type': oneOf(
    { stock: 66, etf: 18, bond: 9, fund: 6, option: 1 },
    'mostly shares',
  ),
  'finance.price-open': (context) => makeDayPrice(context, 'open'),
  'finance.price-high': (context) => makeDayPrice(context, 'high'),
  'finance.price-low': (context) => makeDayPrice(context, 'low'),
  'finance.price-close': (context) => makeDayPrice(context, 'close'),
  'finance.volume': (context) =>
    makeNumber(context, {
      inverse: logNormal(850_000, 1.3),
      minimum: 500,
      maximum: 2e8,
      step: 100,
      decimals: 0,
      why: 'log-normal around 850 000',
    }),
  'finance.share-count': (context) =>
    makeNumber(context, {
      inverse: logNormal(60, 1.3),
      minimum: 1,
      maximum: 20_000,
      decimals: 0,
      why: 'around 60',
    }),
  'finance.policy-number': (context) =>
    makeCode(context, ['POL-[1-9][0-9]{6}', '[1-9][0-9]{6}'], 7, "a policy's number"),
  'finance.claim-number': (context) =>
    makeCode(context, ['CLM-[1-9][0-9]{6}', '[1-9][0-9]{6}'], 7, "a claim's number"),
  'finance.premium': (context) => money(context, 640, 0.7, 'around 640'),
  'finance.coverage-amount': (context) => round(context, 120_000, 0.9, 5000),
  'finance.loan-amount': (context) => round(context, 14_000, 0.9, 500),
  'finance.ledger-account': (context) =>
    makeCode(context, ['[1-8][0-9]{3}'], 4, 'four digits, the first of which is the class'),
}

function round(context: Context, median: number, sigma: number, step: number): Generated | null {
  return makeNumber(context, {
    inverse: logNormal(median, sigma),
    minimum: step,
    maximum: median * 40,
    step,
    why: `round sums around ${median}`,
  })
}

/** Open and close lie a few per cent apart, high above and low below both. */
function makeDayPrice(
  context: Context,
  which: 'open' | 'high' | 'low' | 'close',
): Generated | null {
  if (!isNumeric(context.column.type)) return null
  const scale = scaleOf(context, 2)
  const unit = 10 ** scale
  const list = context.list(
    `prices of a day ${scale}`,
    'integer',
    tabulateQuantiles((share) => logNormal(62, 0.9)(share) * unit),
  )
  const open = context.helper(
    `open of the day ${scale}`,
    (draw) => call('quantile', draw(0), list),
    'the first price',
  )
  const moved = (from: Expression, least: number, width: number, drawn: Expression): Expression =>
    call(
      'div',
      multiply(from, add(number(10_000 + least), call('below', drawn, number(width)))),
      number(10_000),
    )
  const close = context.helper(
    `close of the day ${scale}`,
    (draw) => moved(open, -300, 620, draw(0)),
    'within three per cent of the first',
  )
  const units = {
    open,
    close,
    high: moved(call('greatest', open, close), 0, 150, context.draw(1)),
    low: subtract(
      call('least', open, close),
      moved(cast(open, { kind: 'integer' }), -10_000, 140, context.draw(1)),
    ),
  }[which]
  return { expression: fromUnits(context, units, scale), why: `${which}: low ≤ open, close ≤ high` }
}
