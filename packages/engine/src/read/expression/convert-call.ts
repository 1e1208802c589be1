import type { FuncCall } from 'libpg-query'
import type { Expression } from '../../sql/expression.ts'
import { type Conversion, call, negate, readNames } from './conversion.ts'
import { convertAggregate, isAggregateName } from './convert-aggregate.ts'
import { convertDateAdd, convertDateDiff, convertDatePart } from './convert-days.ts'

/** A function by its standard name: `char_length` is `length`, `strpos` is `position`. */
export function convertCall(body: FuncCall, conversion: Conversion): Expression {
  const written = (readNames(body.funcname).at(-1) ?? '').toLowerCase()
  if (body.over) return conversion.fault(`"${written}" is a window over other rows`)
  if (isAggregateName(written)) return convertAggregate(written, body, conversion)
  if (body.agg_filter || body.agg_star || body.agg_distinct) {
    return conversion.fault(`"${written}" is no aggregate known here`)
  }
  const args = (body.args ?? []).map(conversion.convert)
  const rewrite = rewrites[written]
  return rewrite?.(args, conversion) ?? call(synonyms[written] ?? written, ...args)
}

type Rewrite = (args: readonly Expression[], conversion: Conversion) => Expression | null

/** Calls that are something else in our tree, or take their arguments in another order. */
const rewrites: Readonly<Record<string, Rewrite>> = {
  // the grammar gives (text, part) for `position(part in text)`; ours is position(part, text)
  position: ([text, part]) => (text && part ? call('position', part, text) : null),
  strpos: ([text, part]) => (text && part ? call('position', part, text) : null),
  instr: ([text, part]) => (text && part ? call('position', part, text) : null),
  substring: ([, pattern], conversion) =>
    pattern?.kind === 'text' ? conversion.fault('parts that match a pattern are not known') : null,
  extract: ([field, from]) => convertExtract(field, from),
  date_part: ([field, from]) => convertExtract(field, from),
  datepart: convertDatePart,
  dateadd: convertDateAdd,
  datediff: convertDateDiff,
  year: ([from]) => convertExtract({ kind: 'text', value: 'year' }, from),
  month: ([from]) => convertExtract({ kind: 'text', value: 'month' }, from),
  day: ([from]) => convertExtract({ kind: 'text', value: 'day' }, from),
  date: ([operand]) => (operand ? { kind: 'cast', operand, to: { kind: 'date' } } : null),
  timezone: ([zone, operand], conversion) => {
    const isUtc = zone?.kind === 'text' && /^(utc|gmt|z|etc\/utc)$/i.test(zone.value)
    if (isUtc && operand) return operand
    return conversion.fault('zones other than UTC are not known')
  },
  regexp_like: ([operand, pattern, flags]) =>
    operand && pattern
      ? {
          kind: 'regex',
          operand,
          pattern,
          negated: false,
          ignoreCase: flags?.kind === 'text' && flags.value.includes('i'),
        }
      : null,
  isnull: ([operand]) => (operand ? { kind: 'is-null', operand, negated: false } : null),
  if: ([when, then, otherwise]) =>
    when && then && otherwise ? { kind: 'case', branches: [{ when, then }], otherwise } : null,
  not: ([operand]) => (operand ? negate(operand) : null),
}

function convertExtract(
  field: Expression | undefined,
  from: Expression | undefined,
): Expression | null {
  if (field?.kind !== 'text' || !from) return null
  return call('extract', { kind: 'text', value: field.value.toLowerCase() }, from)
}

const synonyms: Readonly<Record<string, string>> = {
  char_length: 'length',
  character_length: 'length',
  len: 'length',
  btrim: 'trim',
  substr: 'substring',
  mid: 'substring',
  ceiling: 'ceil',
  pow: 'power',
  ucase: 'upper',
  lcase: 'lower',
  ifnull: 'coalesce',
  nvl: 'coalesce',
  curdate: 'current_date',
  current_timestamp: 'now',
  localtimestamp: 'now',
  transaction_timestamp: 'now',
  statement_timestamp: 'now',
  clock_timestamp: 'now',
  getdate: 'now',
  sysdate: 'now',
  uuid_generate_v4: 'gen_random_uuid',
  uuid: 'gen_random_uuid',
  newid: 'gen_random_uuid',
  rand: 'random',
}
