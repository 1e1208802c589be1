import { exponential, tabulateQuantiles, truncate } from '../random/quantiles.ts'
import { add, binary, call, cast, concat, modulo, multiply, number, text } from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import { decimalsWithin } from '../values/decimals-within.ts'
import { listSubsets } from '../values/list-subsets.ts'
import type { Context, Generated, Generator } from './generator.ts'
import { happens } from './happens.ts'
import { makeArray } from './make-array.ts'
import { makeBytes } from './make-bytes.ts'
import { makeOther } from './make-other.ts'
import { findJsonForm } from './parts/find-json-form.ts'
import { pickWeighted } from './pick-weighted.ts'
import { weighValues } from './weigh-values.ts'

/** What a column's type alone suggests: used where its meaning says nothing more. */
export const byType: Generator = (context) => makeByType(context, context.column.type)

function makeByType(context: Context, type: Context['column']['type']): Generated | null {
  switch (type.kind) {
    case 'boolean':
      return {
        expression: happens(context.draw(), 0.4),
        why: 'true in two of five rows',
      }
    case 'enum':
      return {
        expression: pickValues(context, type.values),
        why: 'one of the values of its type, as often as their words suggest',
      }
    case 'set':
      return {
        expression: pickValues(context, listSubsets(type.values)),
        why: 'some of the values of its type',
      }
    case 'integer':
    case 'decimal':
    case 'float':
      return makeNumber(context)
    case 'uuid':
      return { expression: makeUuid(context), why: 'a random UUID of version 4', isDistinct: true }
    case 'date':
      return { expression: call('to_date', moment(context)), why: 'a day of the last three years' }
    case 'timestamp':
      return { expression: moment(context), why: 'an instant of the last three years' }
    case 'time':
      return { expression: timeOfDay(context), why: 'a time of the day' }
    case 'interval':
      return {
        expression: concat(
          cast(add(call('below', context.draw(), number(72)), number(1)), { kind: 'text' }),
          text(' hours'),
        ),
        why: 'one to 72 hours',
      }
    case 'json':
      return findJsonForm(context) === 'array'
        ? { expression: text('[]'), why: 'an empty JSON list' }
        : { expression: text('{}'), why: 'an empty JSON object' }
    case 'array': {
      if (context.domain.minimumLength > 1)
        return makeArray(context, (each) => makeByType(each, each.column.type))
      const element = makeByType(
        { ...context, column: { ...context.column, type: type.element } },
        type.element,
      )
      const isText = !['integer', 'decimal', 'float', 'boolean'].includes(type.element.kind)
      const quote = isText ? text('"') : text('')
      return (
        element && {
          expression: concat(
            text('['),
            quote,
            cast(element.expression, { kind: 'text' }),
            quote,
            text(']'),
          ),
          why: `one element: ${element.why}`,
        }
      )
    }
    case 'bytes':
      return makeBytes(context)
    case 'bits':
      return {
        expression: concat(
          ...Array.from({ length: Math.min(type.length, 64) }, (_, i) =>
            cast(call('below', context.draw(i), number(2)), { kind: 'text' }),
          ),
        ),
        why: 'random bits',
      }
    case 'network':
      return {
        expression: makeNetwork(context, type.of),
        why: 'an address of a documentation range (RFC 5737) or a local one',
      }
    case 'other':
      return makeOther(context) ?? makeText(context)
    case 'text':
      return makeText(context)
  }
}

/** One of a list, as often as the words suggest. */
function pickValues(context: Context, values: readonly string[]): Expression {
  const subject = `${context.table.table.name} ${context.column.name}`
  const weights = weighValues(values, subject, context.meaning)
  const options = values.map((value, i) => ({ value: text(value), weight: weights[i] ?? 1 }))
  return pickWeighted(options, context.draw())
}

function makeNumber(context: Context): Generated {
  const { type } = context.column
  const { minimum, maximum } = context.domain
  // numbers begin with 0 where that is allowed, whatever their type could hold below
  const low = (minimum ?? 0) > 0 || (maximum ?? 1) < 1 ? (minimum ?? 0) : 0
  const high = Math.min(context.domain.maximum ?? 1000, Math.max(low + 1000, low))
  const scale =
    type.kind === 'decimal'
      ? countableScale(type.scale, high)
      : type.kind === 'float'
        ? Math.max(2, decimalsWithin(low, high))
        : 0
  const unit = 10 ** scale
  const mean = low + (high - low) / 4
  const inverse = truncate(exponential(Math.max(mean - low, 1e-6)), 0, Math.max(high - low, 0))
  const knots = tabulateQuantiles((share) => (low + inverse(share)) * unit)
  const units = call(
    'quantile',
    context.draw(),
    context.list(`${context.table.table.id} ${context.column.name}`, 'integer', knots),
  )
  const expression =
    scale === 0
      ? units
      : type.kind === 'float'
        ? binary(cast(units, { kind: 'float' }), '/', number(unit))
        : call('money', units, number(scale))
  return { expression, why: `between ${low} and ${high}, small values oftener` }
}

/** As many decimals as a quantile of whole numbers can count in 64 bits: DECIMAL(30, 23) has more. */
function countableScale(scale: number, high: number): number {
  const digits = Math.ceil(Math.log10(Math.max(Math.abs(high), 1)))
  return Math.min(scale, Math.max(12 - digits, 0))
}

/** Thirty-two random hexadecimal digits with the marks of version 4 (RFC 9562); the first half counts rows. */
export function makeUuid(context: Context): Expression {
  const below = (n: number, size: number): Expression =>
    call('below', context.draw(n), number(size))
  return call(
    'print_hex',
    text('%08x-%04x-4%03x-%04x-%04x%08x'),
    context.draw(0),
    below(1, 65536),
    below(2, 4096),
    add(below(3, 16384), number(32768)),
    below(4, 65536),
    context.draw(5),
  )
}

const year = 365 * 86_400

/** An instant of the last three years, recent ones a little oftener, by day. */
function moment(context: Context): Expression {
  const span = 3 * year
  const back = call(
    'shift_right',
    multiply(
      call('below', context.draw(0), number(span)),
      call('below', context.draw(1), number(1024)),
    ),
    number(10),
  )
  return call('from_epoch', add(number(context.now - 60), multiply(back, number(-1))))
}

function timeOfDay(context: Context): Expression {
  const pad = (part: Expression): Expression =>
    call('lpad', cast(part, { kind: 'text' }), number(2), text('0'))
  const half = modulo(call('below', context.draw(1), number(4)), number(4))
  return concat(
    pad(add(call('below', context.draw(0), number(14)), number(7))),
    text(':'),
    pad(multiply(half, number(15))),
    text(':00'),
  )
}

function makeNetwork(context: Context, of: 'inet' | 'cidr' | 'macaddr'): Expression {
  const digits = (n: number, size: number): Expression =>
    cast(call('below', context.draw(n), number(size)), { kind: 'text' })
  if (of === 'macaddr')
    return concat(
      text('02:00:5e'),
      ...[1, 2, 3].flatMap((n) => [
        text(':'),
        call('hex', call('below', context.draw(n), number(256)), number(2)),
      ]),
    )
  if (of === 'cidr')
    return concat(text('10.'), digits(1, 256), text('.'), digits(2, 256), text('.0/24'))
  const network = pickWeighted(
    [
      { value: text('192.0.2.'), weight: 1 },
      { value: text('198.51.100.'), weight: 1 },
      { value: text('203.0.113.'), weight: 1 },
    ],
    context.draw(1),
  )
  return concat(network, digits(2, 254))
}

/** The column's own name with a number: plain, but never mistaken for something else. */
function makeText(context: Context): Generated {
  const name = context.column.name
    .replaceAll(/[_-]+/g, ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
  const { maximumLength } = context.domain
  const digits = cast(
    add(
      call('below', context.draw(), number(maximumLength !== null && maximumLength < 3 ? 10 : 900)),
      number(1),
    ),
    { kind: 'text' },
  )
  if (maximumLength !== null && maximumLength < name.length + 5) {
    const letters = Array.from({ length: Math.max(1, Math.min(maximumLength, 6)) }, (_, i) =>
      call(
        'substr',
        text('ABCDEFGHJKLMNPQRSTUVWXYZ'),
        add(call('below', context.draw(i), number(24)), number(1)),
        number(1),
      ),
    )
    return { expression: concat(...letters), why: 'letters, as many as fit' }
  }
  return {
    expression: concat(text(`${name} `), digits),
    why: 'its name and a number, since nothing tells what it holds',
  }
}
