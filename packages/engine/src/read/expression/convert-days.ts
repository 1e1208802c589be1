import type { Expression } from '../../sql/expression.ts'
import { type Conversion, call } from './conversion.ts'
import { readIntervalText } from './read-interval-text.ts'

/** `dateadd('year', -18, born)` of SQL Server and Snowflake: an instant and an interval. */
export function convertDateAdd(
  [unit, count, to]: readonly Expression[],
  conversion: Conversion,
): Expression | null {
  if (unit?.kind !== 'text' || !count || !to) return null
  const written = count.kind === 'number' ? count.text : null
  const text = written === null ? null : readIntervalText(`${written} ${nameUnit(unit.value)}`, '')
  if (text === null) return conversion.fault('only a written number of days or the like is added')
  return { kind: 'binary', operator: '+', left: to, right: call('interval', asText(text)) }
}

/** `datediff('day', a, b)`, and MySQL's `datediff(b, a)`: from day to day, or from minute to minute. */
export function convertDateDiff(
  args: readonly Expression[],
  conversion: Conversion,
): Expression | null {
  const [unit, from, to] = args.length === 2 ? [asText('day'), args[1], args[0]] : args
  if (unit?.kind !== 'text' || !from || !to) return null
  const between = (count: (moment: Expression) => Expression): Expression => ({
    ...{ kind: 'binary', operator: '-', left: count(to), right: count(from) },
  })
  const name = nameUnit(unit.value)
  if (name === 'day') return between((operand) => ({ kind: 'cast', operand, to: { kind: 'date' } }))
  if (name === 'year') return between((moment) => call('extract', asText('year'), moment))
  return conversion.fault(`"datediff" does not count by "${unit.value}" here`)
}

/** `datepart('year', ordered)`: what PostgreSQL extracts. */
export function convertDatePart([unit, from]: readonly Expression[]): Expression | null {
  if (unit?.kind !== 'text' || !from) return null
  return call('extract', asText(nameUnit(unit.value)), from)
}

function nameUnit(written: string): string {
  const word = written.toLowerCase()
  return short[word] ?? word
}

const short: Readonly<Record<string, string>> = {
  ...{ yy: 'year', yyyy: 'year', qq: 'quarter', q: 'quarter', mm: 'month', m: 'month' },
  ...{ wk: 'week', ww: 'week', dd: 'day', d: 'day', hh: 'hour', mi: 'minute', n: 'minute' },
  ...{ ss: 'second', s: 'second' },
}

function asText(value: string): Expression {
  return { kind: 'text', value }
}
