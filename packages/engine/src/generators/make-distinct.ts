import { placeWithin } from '../plan/place-within.ts'
import {
  add,
  call,
  cast,
  choose,
  column,
  concat,
  equal,
  less,
  modulo,
  multiply,
  number,
  subtract,
  text,
} from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import { byType, makeUuid } from './by-type.ts'
import type { Context, Generated } from './generator.ts'
import { findFloor } from './make-time.ts'
import { countMatches, isMatch, matchPattern } from './match-pattern.ts'
import { countTaken, shuffleRows } from './shuffle-rows.ts'

/**
 * Values of which none comes twice, over the whole table or within equal values of other columns.
 * `plain` is what the column would hold otherwise; texts keep it and get a number where it repeats.
 */
export function makeDistinct(
  context: Context,
  within: readonly string[],
  plain: Generated | null,
): Generated {
  if (plain?.isDistinct) return plain
  if (within.length > 0) return makeDistinctWithin(context, within, plain)
  const { type } = context.column
  const values = context.domain.values
  if (values && type.kind !== 'integer')
    return {
      expression: call(
        'item',
        context.list(`${context.table.table.id} ${context.column.name}`, 'text', values),
        modulo(rowAfterGiven(context), number(values.length)),
      ),
      why: 'each allowed value once',
      isDistinct: true,
    }
  switch (type.kind) {
    case 'integer':
      return { expression: countUp(context), why: 'counts the rows', isDistinct: true }
    case 'decimal':
    case 'float':
      return { expression: countUp(context), why: 'counts the rows', isDistinct: true }
    case 'uuid':
      return {
        expression: makeUuid(context),
        why: 'a random UUID of version 4; its first digits never repeat',
        isDistinct: true,
      }
    case 'date':
      return {
        expression: call('to_date', daysBack(context)),
        why: 'a different day each',
        isDistinct: true,
      }
    case 'timestamp':
      return {
        expression: call(
          'from_epoch',
          add(number(context.now - 86_400), multiply(shuffleRows(context, 90_000_000), number(-1))),
        ),
        why: 'a different instant each',
        isDistinct: true,
      }
    case 'text':
    case 'other':
      return distinctText(context, plain)
    case 'network':
    case 'bytes':
    case 'time':
    case 'bits':
    case 'json':
    case 'interval':
    case 'array':
      return distinctByKind(context)
    default:
      return plain ?? byType(context) ?? { expression: countUp(context), why: 'counts the rows' }
  }
}

/** Kinds that are text outside and hold a number inside. */
function distinctByKind(context: Context): Generated {
  const { type } = context.column
  const index = shuffleRows(
    context,
    type.kind === 'time' ? 86_400 : type.kind === 'bits' ? 2 ** Math.min(type.length, 30) : 2 ** 24,
  )
  const digit = (shift: number, size: number): Expression =>
    modulo(call('shift_right', index, number(shift)), number(size))
  const decimal = (shift: number): Expression => cast(digit(shift, 256), { kind: 'text' })
  const hex = (shift: number): Expression => call('hex', digit(shift, 256), number(2))
  const two = (value: Expression): Expression =>
    call('lpad', cast(value, { kind: 'text' }), number(2), text('0'))
  const whole = cast(index, { kind: 'text' })
  const forms: Readonly<Record<string, Expression>> = {
    inet: concat(text('10.'), decimal(16), text('.'), decimal(8), text('.'), decimal(0)),
    cidr: concat(
      text('10.'),
      decimal(16),
      text('.'),
      decimal(8),
      text('.'),
      decimal(0),
      text('/32'),
    ),
    macaddr: concat(text('02:00:5e:'), hex(16), text(':'), hex(8), text(':'), hex(0)),
    bytes: concat(text('\\x'), call('hex', index, number(8))),
    time: concat(
      two(call('div', index, number(3600))),
      text(':'),
      two(modulo(call('div', index, number(60)), number(60))),
      text(':'),
      two(modulo(index, number(60))),
    ),
    bits: concat(
      ...Array.from({ length: type.kind === 'bits' ? Math.min(type.length, 30) : 0 }, (_, i) =>
        cast(digit(i, 2), { kind: 'text' }),
      ),
    ),
    json: concat(text('{"id": '), whole, text('}')),
    interval: concat(whole, text(' seconds')),
    array: concat(text('["'), whole, text('"]')),
  }
  const form = forms[type.kind === 'network' ? type.of : type.kind]
  return {
    expression: form ?? whole,
    why: 'a permuted row number, so that none comes twice',
    isDistinct: true,
  }
}

function rowAfterGiven(context: Context): Expression {
  const taken = countTaken(context)
  return taken > 0
    ? call('greatest', add(column('#row'), number(-taken)), number(0))
    : column('#row')
}

/** One more than the row number, or on from the highest reference value. */
function countUp(context: Context): Expression {
  const { plan, table, domain } = context
  const given = plan.reference.tables[table.table.id]
  const position = given?.columns.findIndex(({ name }) => name === context.column.name) ?? -1
  const taken =
    position < 0 ? [] : (given?.rows ?? []).map((row) => Number(row.values[position] ?? 0))
  const highest = Math.max(table.given, ...taken)
  const start = Math.max(
    highest - table.given + 1,
    table.given > 0 ? 1 : Math.max(1, domain.minimum ?? 1),
  )
  return add(column('#row'), number(start))
}

function daysBack(context: Context): Expression {
  return call(
    'from_epoch',
    add(
      number(context.now - 86_400),
      multiply(shuffleRows(context, Math.max(3000, context.rows)), number(-86_400)),
    ),
  )
}

function distinctText(context: Context, plain: Generated | null): Generated {
  const { maximumLength, patterns } = context.domain
  const room = maximumLength ?? 255
  const [pattern] = patterns
  if (pattern) {
    const matched = matchPattern({ ...context, mustDiffer: true }, pattern)
    const isTight = countMatches(pattern, room) < context.rows * 1000
    if (matched && (!plain || isTight || plain.why.startsWith('matches'))) return matched
    if (matched && plain) return distinctWhereFitting(context, plain, pattern, matched)
  }
  if (!plain || plain.why.startsWith('letters')) {
    const given = takenTexts(context)
    const width = Math.max(1, Math.min(room, 8))
    const counted = matchPattern({ ...context, mustDiffer: true }, `[A-Z0-9]{${width}}`)
    const free = counted && !given.some((value) => isMatch(`^[A-Z0-9]{${width}}$`, value))
    if (counted && (free || room <= 12)) return counted
  }
  const base = plain ?? { expression: text(context.column.name), why: 'its name' }
  const name = `${context.column.name} before`
  const first = context.helper(name, () => base.expression, base.why)
  return {
    expression: numberRepeats(context, first),
    why: `${base.why}; a number where it would repeat`,
    isDistinct: true,
  }
}

/** What the meaning suggests, numbered where it repeats, as far as the pattern takes it. */
function distinctWhereFitting(
  context: Context,
  plain: Generated,
  pattern: string,
  matched: Generated,
): Generated {
  const first = context.helper(`${context.column.name} before`, () => plain.expression, plain.why)
  const numbered = context.helper(
    `${context.column.name} numbered`,
    () => numberRepeats(context, first),
    'with a number where it repeats',
  )
  const fits: Expression = {
    kind: 'regex',
    operand: numbered,
    pattern: text(pattern),
    negated: false,
    ignoreCase: false,
  }
  return {
    expression: choose([[fits, numbered]], matched.expression),
    why: `${plain.why}; a number where it would repeat`,
    isDistinct: true,
  }
}

function takenTexts({ plan, table, column: { name } }: Context): readonly string[] {
  const given = plan.reference.tables[table.table.id]
  const position = given?.columns.findIndex((candidate) => candidate.name === name) ?? -1
  return position < 0 ? [] : (given?.rows ?? []).flatMap((row) => row.values[position] ?? [])
}

/** The second and later rows with one text get its number: in an e-mail address before the @. */
function numberRepeats(context: Context, first: Expression): Expression {
  const nth = call('nth_in', call('lower', first), column('#row'))
  const again = context.helper(
    `${context.column.name} repeats`,
    () => nth,
    'how many rows before hold the same text',
  )
  const isEmail = context.meaning === 'person.email' || context.meaning.endsWith('.email')
  const counter = cast(add(again, number(1)), { kind: 'text' })
  const separator = /name$/.test(context.meaning) || context.meaning.startsWith('text.') ? ' ' : '-'
  const room = context.domain.maximumLength
  const short = (base: Expression, ending: number): Expression =>
    room === null || room > 200
      ? base
      : call('substr', base, number(1), subtract(number(room - ending), call('length', counter)))
  const at = call('strpos', first, text('@'))
  const numbered = isEmail
    ? concat(
        call('substr', first, number(1), add(at, number(-1))),
        counter,
        call('substr', first, at),
      )
    : concat(short(first, separator.length), text(separator), counter)
  return choose([[equal(again, number(0)), first]], numbered)
}

function makeDistinctWithin(
  context: Context,
  within: readonly string[],
  plain: Generated | null,
): Generated {
  const { nth, count } = placeWithin(context.table, within)
  const { type } = context.column
  const why = `differs among the rows of the same ${within.join(', ')}`
  const values = context.domain.values ?? (type.kind === 'boolean' ? ['false', 'true'] : null)
  if (values) {
    const list = context.list(
      `${context.table.table.id} ${context.column.name} values`,
      'text',
      values,
    )
    const picked = call('item', list, modulo(nth, number(values.length)))
    return {
      expression:
        type.kind === 'boolean'
          ? equal(picked, text('true'))
          : type.kind === 'integer'
            ? cast(picked, { kind: 'integer' })
            : picked,
      why,
    }
  }
  switch (type.kind) {
    case 'integer':
    case 'decimal':
    case 'float': {
      const start = Math.max(1, context.domain.minimum ?? 1)
      return {
        expression: add(nth, number(start)),
        why: `counts from ${start} within the same ${within.join(', ')}`,
      }
    }
    case 'date':
      return {
        expression: call('to_date', call('from_epoch', differentDay(context, nth, count))),
        why,
      }
    case 'timestamp': {
      const hour = call('below', context.draw(1), number(80_000))
      return { expression: call('from_epoch', add(differentDay(context, nth, count), hour)), why }
    }
    case 'uuid':
      return { expression: makeUuid(context), why }
    default: {
      const base = plain ?? { expression: text(context.column.name), why: 'its name' }
      const first = context.helper(`${context.column.name} before`, () => base.expression, base.why)
      const groups = within.map((name) => column(name))
      const again = context.helper(
        `${context.column.name} repeats`,
        () => call('nth_in', ...groups, first, column('#row')),
        'how many rows before hold the same text',
      )
      return {
        expression: choose(
          [[less(again, number(1)), first]],
          concat(first, text(' '), cast(add(again, number(1)), { kind: 'text' })),
        ),
        why,
      }
    }
  }
}

/** Different days for the rows of one group, one after another: the time there is, cut into as many parts. */
function differentDay(context: Context, nth: Expression, count: Expression): Expression {
  const day = 86_400
  const last = Math.floor(context.now / day) - 1
  const floor = findFloor(context)
  const first = floor ? add(call('div', floor, number(day)), number(1)) : number(last - 1000)
  const size = call('greatest', call('div', subtract(number(last), first), count), number(1))
  return multiply(
    add(add(first, multiply(nth, size)), call('below', context.draw(0), size)),
    number(day),
  )
}
