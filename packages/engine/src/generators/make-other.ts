import { add, call, cast, concat, multiply, number, text } from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import type { Context, Generated } from './generator.ts'
import { inventSlug } from './meanings/slug.ts'

/**
 * A value in the form that a type of its own asks for, null where the type is not known:
 * `[2025-03-04,2025-03-11)` of a daterange
 * `[0.412,-0.083,0.771]` of a vector(3)
 */
export function makeOther(context: Context): Generated | null {
  const { type, typeText } = context.column
  const name = type.kind === 'other' ? type.name.toLowerCase().replace(/^.*\./, '') : ''
  const form = forms[name]
  return form ? { expression: form(context, typeText), why: `the form of ${name}` } : null
}

type Form = (context: Context, typeText: string) => Expression

const digits = (value: Expression): Expression => cast(value, { kind: 'text' })
const below = (context: Context, n: number, size: number): Expression =>
  call('below', context.draw(n), number(size))

/** Whole tens, from here to a little further. */
const numbers: Form = (context) => {
  const low = multiply(below(context, 0, 100), number(10))
  const span = multiply(add(below(context, 1, 9), number(1)), number(10))
  return concat(text('['), digits(low), text(','), digits(add(low, span)), text(')'))
}

/** A day within the year before the anchor. */
const day = (context: Context, later: Expression): Expression => {
  const back = multiply(add(below(context, 0, 330), number(30)), number(-86_400))
  const at = add(add(number(context.now), back), multiply(later, number(86_400)))
  return digits(call('to_date', call('from_epoch', at)))
}

const days: Form = (context) => {
  const length = add(below(context, 1, 28), number(1))
  return concat(text('['), day(context, number(0)), text(','), day(context, length), text(')'))
}

/** Some hours of one day, as a booking has them. */
const hours =
  (zone: string): Form =>
  (context) => {
    const start = add(below(context, 1, 9), number(8))
    const end = add(start, add(below(context, 2, 4), number(1)))
    const at = (hour: Expression): Expression =>
      concat(
        text('"'),
        day(context, number(0)),
        text(' '),
        call('lpad', digits(hour), number(2), text('0')),
        text(`:00:00${zone}"`),
      )
    return concat(text('['), at(start), text(','), at(end), text(')'))
  }

const several =
  (form: Form): Form =>
  (context, typeText) =>
    concat(text('{'), form(context, typeText), text('}'))

const pair = (context: Context, n: number): Expression =>
  concat(
    text('('),
    digits(below(context, n, 100)),
    text(','),
    digits(below(context, n + 1, 100)),
    text(')'),
  )

const pairs =
  (open: string, count: number, close: string): Form =>
  (context) =>
    concat(
      text(open),
      ...Array.from({ length: count }, (_, i) => [
        ...(i > 0 ? [text(',')] : []),
        pair(context, 2 * i),
      ]).flat(),
      text(close),
    )

const hexadecimal = (context: Context, n: number): Expression =>
  call('hex', below(context, n, 256), number(2))

/** As many numbers as the type asks for; a long vector repeats its first eight, which keeps the plan short. */
const vector: Form = (context, typeText) => {
  const size = Number(/\((\d+)/.exec(typeText)?.[1] ?? 3)
  const parts = Array.from({ length: Math.min(size, 8) }, (_, n) =>
    concat(
      text('0.'),
      call('lpad', digits(below(context, n, 1000)), number(3), text('0')),
      text(','),
    ),
  )
  const each = '0.000,'.length
  const all = call('lpad', text(''), number(size * each - 1), concat(...parts))
  return concat(text('['), all, text(']'))
}

const forms: Readonly<Record<string, Form>> = {
  int4range: numbers,
  int8range: numbers,
  numrange: numbers,
  daterange: days,
  tsrange: hours(''),
  tstzrange: hours('+00'),
  int4multirange: several(numbers),
  int8multirange: several(numbers),
  nummultirange: several(numbers),
  datemultirange: several(days),
  tsmultirange: several(hours('')),
  tstzmultirange: several(hours('+00')),
  point: (context) => pair(context, 0),
  lseg: pairs('[', 2, ']'),
  box: pairs('', 2, ''),
  path: pairs('[', 3, ']'),
  polygon: pairs('(', 3, ')'),
  circle: (context) =>
    concat(
      text('<'),
      pair(context, 0),
      text(','),
      digits(add(below(context, 2, 20), number(1))),
      text('>'),
    ),
  line: (context) =>
    concat(
      text('{'),
      digits(add(below(context, 0, 9), number(1))),
      text(',-1,'),
      digits(below(context, 1, 50)),
      text('}'),
    ),
  macaddr8: (context) =>
    concat(
      text('02:00:5e:ff:fe'),
      ...[0, 1, 2].flatMap((n) => [text(':'), hexadecimal(context, n)]),
    ),
  xml: (context) =>
    concat(text('<record><name>'), inventSlug(context, ' '), text('</name></record>')),
  ltree: (context) => concat(text('top.'), inventSlug(context, '.')),
  hstore: (context) => concat(text('"label"=>"'), inventSlug(context, ' '), text('"')),
  tsquery: (context) =>
    concat(
      text("'"),
      call('replace', inventSlug(context, ' '), text(' '), text("' & '")),
      text("'"),
    ),
  pg_lsn: (context) => concat(text('16/'), ...[0, 1, 2, 3].map((n) => hexadecimal(context, n))),
  vector,
  halfvec: vector,
}
