import { spellTsqlUnit } from './tsql-units.ts'
import { findPart, findText, type TreeNode } from './walk-tree.ts'

type Node = Record<string, unknown>

/**
 * SQL Server's ways to spell a value: `FORMAT(d, 'yyyy-MM')`, `DATENAME(month, d)`, `CONVERT(VARCHAR(7), d, 120)`, and texts of
 * any length. DuckDB has them as STRFTIME, FORMAT with a pattern of its own, and VARCHAR.
 */
export function respellTsqlTexts(node: TreeNode): Node | null {
  const kind = findText(node, 'data_type') === 'custom' ? findText(node, 'name') : null
  if (kind !== null && /^N?VARCHAR\(MAX\)$/i.test(kind)) return varchar
  // DuckDB's times of day are all equally fine
  if (node['data_type'] === 'time' && node['precision'] !== null)
    return { ...node, precision: null }
  const args = findPart(node, 'function', 'args')
  if (!Array.isArray(args)) return null
  const [first, second, third] = args
  switch (findText(node, 'function', 'name')?.toUpperCase()) {
    case 'FORMAT':
      return respellFormat(first, findText(second, 'literal', 'value'))
    case 'DATENAME': {
      const unit = spellTsqlUnit(findText(first, 'var', 'this') ?? '')
      if (unit === null) return null
      if (unit === 'month' || unit === 'weekday')
        return call('STRFTIME', [second, text(unit === 'month' ? '%B' : '%A')])
      const part = call('DATEPART', [{ var: { this: unit } }, second])
      return { cast: { ...cast, this: part, to: varchar } }
    }
    case 'CONVERT':
    case 'TRY_CONVERT':
      return respellConvert(
        findPart(first, 'data_type'),
        second,
        Number(findText(third, 'literal', 'value') ?? Number.NaN),
      )
    default:
      return null
  }
}

const varchar = { data_type: 'var_char', length: null, parenthesized_length: false }

function respellFormat(value: unknown, pattern: string | null): Node | null {
  if (pattern === null) return null
  const [, places] = /^P(\d?)$/i.exec(pattern) ?? []
  if (places !== undefined)
    return call('FORMAT', [text(`{:.${places || '2'}f}%`), times(value, 100)])
  const number = respellNumbers(pattern)
  if (number !== null) return call('FORMAT', [text(number), asFloat(value)])
  if (!/[yMdHhms]/.test(pattern) || /['"\\#]/.test(pattern)) return null
  return call('STRFTIME', [
    value,
    text(pattern.replace(dateParts, (part) => letters[part] ?? part)),
  ])
}

/** What is formatted with decimals has some. */
function asFloat(value: unknown): Node {
  return { cast: { ...cast, this: value, to: { data_type: 'float', precision: 53 } } }
}

function times(value: unknown, factor: number): Node {
  const by = { literal: { literal_type: 'number', value: String(factor) } }
  return { mul: { left: { paren: { this: value, trailing_comments: [] } }, right: by } }
}

// https://learn.microsoft.com/dotnet/standard/base-types/standard-numeric-format-strings
function respellNumbers(pattern: string): string | null {
  const [, kind = '', digits = ''] = /^([NFCnfc])(\d?)$/.exec(pattern) ?? []
  const [, whole = '', decimals = ''] = /^([#,]*0)(?:\.(0+))?$/.exec(pattern) ?? []
  if (kind !== '')
    return `${/c/i.test(kind) ? '$' : ''}{:${/f/i.test(kind) ? '' : ','}.${digits || '2'}f}`
  if (whole !== '') return `{:${whole.includes(',') ? ',' : ''}.${decimals.length}f}`
  return null
}

const dateParts = /yyyy|yy|MMMM|MMM|MM|M|dddd|ddd|dd|d|HH|H|hh|h|mm|m|ss|s|tt/g

// https://learn.microsoft.com/dotnet/standard/base-types/custom-date-and-time-format-strings
const letters: Readonly<Record<string, string>> = {
  ...{ yyyy: '%Y', yy: '%y', MMMM: '%B', MMM: '%b', MM: '%m', M: '%-m' },
  ...{ dddd: '%A', ddd: '%a', dd: '%d', d: '%-d', HH: '%H', H: '%-H', hh: '%I', h: '%-I' },
  ...{ mm: '%M', m: '%-M', ss: '%S', s: '%-S', tt: '%p' },
}

function respellConvert(type: unknown, value: unknown, style: number): Node | null {
  const pattern = styles[style]
  const kind = findText(type, 'data_type') ?? ''
  if (pattern === undefined) return Number.isNaN(style) ? castTo(type, value) : null
  if (/date|timestamp/.test(kind))
    return { cast: { ...cast, this: call('TRY_STRPTIME', [value, text(pattern)]), to: type } }
  const [, letters = null] =
    /^N(?:VAR)?CHAR(?:\((\d+)\))?$/i.exec(findText(type, 'name') ?? '') ?? []
  if (!/char|text/.test(kind) && letters === null) return null
  const length = findPart(type, 'length') ?? (letters === null ? null : Number(letters))
  const spelt = call('STRFTIME', [value, text(pattern)])
  return typeof length === 'number' ? call('LEFT', [spelt, number(length)]) : spelt
}

/** A conversion without a style, also where the translator does not look: within what an interval counts. */
function castTo(type: unknown, value: unknown): Node | null {
  return type === null ? null : { cast: { ...cast, this: value, to: type } }
}

// https://learn.microsoft.com/sql/t-sql/functions/cast-and-convert-transact-sql#date-and-time-styles
const styles: Readonly<Record<number, string>> = {
  ...{ 1: '%m/%d/%y', 2: '%y.%m.%d', 3: '%d/%m/%y', 4: '%d.%m.%y', 5: '%d-%m-%y', 6: '%d %b %y' },
  ...{ 7: '%b %d, %y', 8: '%H:%M:%S', 10: '%m-%d-%y', 11: '%y/%m/%d', 12: '%y%m%d' },
  ...{ 0: '%b %d %Y %I:%M%p', 100: '%b %d %Y %I:%M%p', 113: '%d %b %Y %H:%M:%S:%g' },
  ...{ 20: '%Y-%m-%d %H:%M:%S', 21: '%Y-%m-%d %H:%M:%S.%g', 24: '%H:%M:%S' },
  ...{ 101: '%m/%d/%Y', 102: '%Y.%m.%d', 103: '%d/%m/%Y', 104: '%d.%m.%Y', 105: '%d-%m-%Y' },
  ...{ 106: '%d %b %Y', 107: '%b %d, %Y', 108: '%H:%M:%S', 110: '%m-%d-%Y', 111: '%Y/%m/%d' },
  ...{ 112: '%Y%m%d', 120: '%Y-%m-%d %H:%M:%S', 121: '%Y-%m-%d %H:%M:%S.%g', 23: '%Y-%m-%d' },
  126: '%Y-%m-%dT%H:%M:%S',
}

const cast = { trailing_comments: [], double_colon_syntax: false }

function call(name: string, args: readonly unknown[]): Node {
  return { function: { name, args, distinct: false, trailing_comments: [] } }
}

function text(value: string): Node {
  return { literal: { literal_type: 'string', value } }
}

function number(value: number): Node {
  return { literal: { literal_type: 'number', value: String(value) } }
}
