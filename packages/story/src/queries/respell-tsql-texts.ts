import { findPart, findText, type TreeNode } from './walk-tree.ts'

type Node = Record<string, unknown>

/**
 * SQL Server's ways to spell a value: `FORMAT(d, 'yyyy-MM')`, `DATENAME(month, d)`, `CONVERT(VARCHAR(7), d, 120)`, and texts of
 * any length. DuckDB has them as STRFTIME, FORMAT with a pattern of its own, and VARCHAR.
 */
export function respellTsqlTexts(node: TreeNode): Node | null {
  const kind = findText(node, 'data_type') === 'custom' ? findText(node, 'name') : null
  if (kind !== null && /^N?VARCHAR\(MAX\)$/i.test(kind)) return varchar
  const args = findPart(node, 'function', 'args')
  if (!Array.isArray(args)) return null
  const [first, second, third] = args
  switch (findText(node, 'function', 'name')?.toUpperCase()) {
    case 'FORMAT':
      return respellFormat(first, findText(second, 'literal', 'value'))
    case 'DATENAME': {
      const pattern = names[findText(first, 'var', 'this')?.toLowerCase() ?? '']
      return pattern === undefined ? null : call('STRFTIME', [second, text(pattern)])
    }
    case 'CONVERT':
    case 'TRY_CONVERT':
      return respellConvert(
        findPart(first, 'data_type'),
        second,
        Number(findText(third, 'literal', 'value')),
      )
    default:
      return null
  }
}

const varchar = { data_type: 'var_char', length: null, parenthesized_length: false }

const names: Readonly<Record<string, string>> = {
  ...{ month: '%B', mm: '%B', m: '%B', weekday: '%A', dw: '%A', w: '%A' },
  ...{ year: '%Y', yyyy: '%Y', yy: '%Y', day: '%-d', dd: '%-d', d: '%-d', hour: '%-H', hh: '%-H' },
}

function respellFormat(value: unknown, pattern: string | null): Node | null {
  if (pattern === null) return null
  const [, places] = /^P(\d?)$/i.exec(pattern) ?? []
  if (places !== undefined)
    return call('FORMAT', [text(`{:.${places || '2'}f}%`), times(value, 100)])
  const number = respellNumbers(pattern)
  if (number !== null) return call('FORMAT', [text(number), value])
  if (!/[yMdHhms]/.test(pattern) || /['"\\#]/.test(pattern)) return null
  return call('STRFTIME', [
    value,
    text(pattern.replace(dateParts, (part) => letters[part] ?? part)),
  ])
}

function times(value: unknown, factor: number): Node {
  const by = { literal: { literal_type: 'number', value: String(factor) } }
  return { mul: { left: { paren: { this: value, trailing_comments: [] } }, right: by } }
}

// https://learn.microsoft.com/dotnet/standard/base-types/standard-numeric-format-strings
function respellNumbers(pattern: string): string | null {
  const [, kind = '', digits = ''] = /^([NFnf])(\d?)$/.exec(pattern) ?? []
  const [, whole = '', decimals = ''] = /^([#,]*0)(?:\.(0+))?$/.exec(pattern) ?? []
  if (kind !== '') return `{:${/n/i.test(kind) ? ',' : ''}.${digits || '2'}f}`
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
  if (pattern === undefined) return null
  if (/date|timestamp/.test(kind))
    return { cast: { ...cast, this: call('TRY_STRPTIME', [value, text(pattern)]), to: type } }
  const [, letters = null] =
    /^N(?:VAR)?CHAR(?:\((\d+)\))?$/i.exec(findText(type, 'name') ?? '') ?? []
  if (!/char|text/.test(kind) && letters === null) return null
  const length = findPart(type, 'length') ?? (letters === null ? null : Number(letters))
  const spelt = call('STRFTIME', [value, text(pattern)])
  return typeof length === 'number' ? call('LEFT', [spelt, number(length)]) : spelt
}

// https://learn.microsoft.com/sql/t-sql/functions/cast-and-convert-transact-sql#date-and-time-styles
const styles: Readonly<Record<number, string>> = {
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
