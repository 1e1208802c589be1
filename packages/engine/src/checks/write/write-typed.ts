import type { Type } from '../../model/schema.ts'
import { quoteText } from '../../sql/quote.ts'

/**
 * DuckDB SQL that turns a text of a file into a value of the type, or NULL where it does not fit.
 * `TRY_CAST` alone is too kind: it rounds `1.5` to an integer and reads `1e3` and ` 5 `.
 */
export function writeTyped(type: Type, text: string): string {
  const ifMatches = (pattern: string, value: string): string =>
    `CASE WHEN regexp_full_match(${text}, '${pattern}') THEN ${value} END`
  switch (type.kind) {
    case 'integer':
      return ifMatches('[-+]?[0-9]+', writeInteger(type, text))
    case 'decimal':
      return writeDecimal(type.precision, type.scale, text, ifMatches)
    case 'float':
      return `TRY_CAST(${text} AS ${type.bits === 32 ? 'FLOAT' : 'DOUBLE'})`
    case 'boolean':
      return `CASE lower(${text}) WHEN 'true' THEN true WHEN 'false' THEN false WHEN 't' THEN true WHEN 'f' THEN false WHEN '1' THEN true WHEN '0' THEN false END`
    case 'date':
      return ifMatches('[0-9]{4,}-[0-9]{2}-[0-9]{2}', `TRY_CAST(${text} AS DATE)`)
    case 'time':
      return ifMatches(
        `[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?${type.zone ? zone : ''}`,
        `TRY_CAST(regexp_extract(${text}, '^[0-9:.]+') AS TIME)`,
      )
    case 'timestamp':
      return writeTimestamp(type.zone, text, ifMatches)
    case 'interval':
      return `TRY_CAST(${text} AS INTERVAL)`
    case 'uuid':
      return `TRY_CAST(${text} AS UUID)`
    case 'json':
      return `TRY_CAST(${text} AS JSON)`
    case 'bytes':
      return `CASE WHEN starts_with(${text}, '\\x') THEN TRY(unhex(substr(${text}, 3))) END`
    case 'set':
      return `CASE WHEN ${text} = '' OR list_has_all([${type.values.map(quoteText).join(', ')}]::VARCHAR[], string_split(${text}, ',')) THEN ${text} END`
    case 'array':
      return `CASE WHEN json_valid(${text}) AND json_type(${text}) = 'ARRAY' THEN ${text} END`
    case 'bits':
      return ifMatches('[01]+', text)
    case 'network':
      return ifMatches(networkPatterns[type.of], text)
    case 'text':
    case 'enum':
    case 'other':
      return text
  }
}

const zone = '(Z|[-+][0-9]{2}(:?[0-9]{2})?)?'

const networkPatterns = {
  inet: '([0-9]{1,3}([.][0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)(/[0-9]{1,3})?',
  cidr: '([0-9]{1,3}([.][0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)(/[0-9]{1,3})?',
  macaddr: '[0-9a-fA-F]{2}([:-][0-9a-fA-F]{2}){5}([:-][0-9a-fA-F]{2}){0,2}',
}

/** Checked at its declared width, kept wider, so that sums and products in checks do not overflow. */
function writeInteger(type: Extract<Type, { kind: 'integer' }>, text: string): string {
  const name = { 8: 'TINYINT', 16: 'SMALLINT', 32: 'INTEGER', 64: 'BIGINT' }[type.bits]
  if (!type.unsigned) return `TRY_CAST(${text} AS ${name})::BIGINT`
  return `TRY_CAST(${text} AS U${name})::${type.bits === 64 ? 'HUGEINT' : 'BIGINT'}`
}

function writeDecimal(
  precision: number,
  scale: number,
  text: string,
  ifMatches: (pattern: string, value: string) => string,
): string {
  // DuckDB's decimals end at 38 digits; longer ones are compared as floats
  const target = precision > 38 ? 'DOUBLE' : `DECIMAL(${precision}, ${scale})`
  const fraction = scale > 0 ? `([.][0-9]{0,${Math.min(scale, 1000)}}0*)?` : '([.]0*)?'
  return ifMatches(`[-+]?[0-9]*${fraction}`, `TRY_CAST(${text} AS ${target})`)
}

/** Instants with a zone are kept in UTC, so that both kinds compare. */
function writeTimestamp(
  withZone: boolean,
  text: string,
  ifMatches: (pattern: string, value: string) => string,
): string {
  const pattern = `[0-9]{4,}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?${zone})?`
  const value = withZone
    ? `TRY_CAST(${text} AS TIMESTAMPTZ) AT TIME ZONE 'UTC'`
    : `TRY_CAST(${text} AS TIMESTAMP)`
  return ifMatches(pattern, value)
}
