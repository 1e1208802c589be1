import { spellMysqlPattern } from './respell-mysql-patterns.ts'

/** A call in other words; `$1` stands for its first argument. A function of the arguments' text where those decide. */
export type Template = string | ((args: readonly string[]) => string | null)

/** Calls by their names and numbers of arguments; a part of a date and a unit are said beside the name: `EXTRACT ISOWEEK/1`. */
type Templates = Readonly<Record<string, Template>>

/** What a dialect has two spellings for, in the one that the translator reads. */
export const sourceCalls: Readonly<Record<string, Templates>> = {
  mysql: {
    'TIME/1': 'CAST($1 AS TIME)',
    'FROM_UNIXTIME/2': ([, pattern = '']) =>
      `DATE_FORMAT(FROM_UNIXTIME($1), ${spellMysqlPattern(pattern)})`,
    'CONVERT/2': ([, type = '']) =>
      /^(?:DATE|DATETIME|TIME|CHAR|SIGNED|UNSIGNED|JSON|BINARY)$/i.test(type)
        ? `CAST($1 AS ${type})`
        : null,
  },
  snowflake: {
    'TO_VARCHAR/2': 'TO_CHAR($1, $2)',
    'TO_VARCHAR/1': 'CAST($1 AS VARCHAR)',
    // the translator has a window in its place, which no window may hold
    ...Object.fromEntries([1, 2, 4, 8].map((size) => [`SEQ${size}/0`, 'ROW_SEQUENCE()'])),
  },
  bigquery: {
    'SAFE.PARSE_DATE/2': 'CAST(SAFE_PARSE($2, $1) AS DATE)',
    'SAFE.PARSE_DATETIME/2': 'SAFE_PARSE($2, $1)',
    'SAFE.PARSE_TIMESTAMP/2': 'SAFE_PARSE($2, $1)',
    // a sketch of values is the values, which are counted to the last
    'HLL_COUNT.INIT/1': 'ARRAY_AGG(DISTINCT $1)',
    'HLL_COUNT.EXTRACT/1': 'ARRAY_LENGTH($1)',
    'HLL_COUNT.MERGE/1': 'ARRAY_LENGTH(LIST_DISTINCT(FLATTEN(ARRAY_AGG($1))))',
    'NET.HOST/1': "REGEXP_EXTRACT($1, '^(?:[a-zA-Z][a-zA-Z0-9+.-]*:)?//([^/:?#]+)')",
    'NET.REG_DOMAIN/1': "REGEXP_EXTRACT($1, '([^./:@]+[.][^./:?#@]+)(?:[/:?#]|$)')",
    'NET.PUBLIC_SUFFIX/1': "REGEXP_EXTRACT($1, '[^./:@]+[.]([^./:?#@]+)(?:[/:?#]|$)')",
    'FORMAT_TIMESTAMP/3': 'FORMAT_DATETIME($1, DATETIME($2, $3))',
    'EXTRACT DATE/1': 'DATE($1)',
    'EXTRACT TIME/1': 'CAST($1 AS TIME)',
    'EXTRACT WEEK/1': "CAST(FORMAT_DATE('%U', $1) AS INT64)",
    'EXTRACT WEEK(MONDAY)/1': "CAST(FORMAT_DATE('%W', $1) AS INT64)",
    'EXTRACT ISOWEEK/1': "CAST(FORMAT_DATE('%V', $1) AS INT64)",
    'LAST_DAY WEEK/1': 'DATE_ADD(DATE_TRUNC($1, WEEK), INTERVAL 6 DAY)',
    'LAST_DAY ISOWEEK/1': 'DATE_ADD(DATE_TRUNC($1, ISOWEEK), INTERVAL 6 DAY)',
    'LAST_DAY QUARTER/1':
      'DATE_SUB(DATE_ADD(DATE_TRUNC($1, QUARTER), INTERVAL 3 MONTH), INTERVAL 1 DAY)',
    'LAST_DAY YEAR/1':
      'DATE_SUB(DATE_ADD(DATE_TRUNC($1, YEAR), INTERVAL 12 MONTH), INTERVAL 1 DAY)',
    'DATE/2': ([, zone = '']) => (zone.startsWith("'") ? 'DATE(DATETIME($1, $2))' : null),
  },
}

const isWeekOfMonday = (mode: string): boolean => mode === '1' || mode === '3'
const weekOfSunday = "CAST(STRFTIME(CAST($1 AS TIMESTAMP), '%U') AS INTEGER)"
/** The Sunday that a week begins with says its year, and which one of the year it is. */
const moment = 'CAST($1 AS TIMESTAMP)'
const sunday = `(${moment} - TO_DAYS(CAST(DATE_PART('dow', ${moment}) AS INTEGER)))`
const yearWeekOfSunday = `CAST(STRFTIME(${sunday}, '%Y%U') AS INTEGER)`
const months = (period: string): string =>
  `(CAST(LEFT(CAST(${period} AS VARCHAR), -2) AS INTEGER) * 12 + CAST(${period} AS INTEGER) % 100)`
const clock = 'CAST(CURRENT_TIMESTAMP AS TIMESTAMP)'
const day = ([, count = '']: readonly string[]): string =>
  /^INTERVAL/i.test(count) ? '$2' : 'TO_DAYS(CAST($2 AS INTEGER))'

/** What the translator leaves as it is, in DuckDB's words. */
export const translatedCalls: Readonly<Record<string, Templates>> = {
  mysql: {
    'WEEK/1': weekOfSunday,
    'WEEK/2': ([, mode = '']) => (isWeekOfMonday(mode) ? 'WEEKOFYEAR($1)' : weekOfSunday),
    'YEARWEEK/1': yearWeekOfSunday,
    'YEARWEEK/2': ([, mode = '']) =>
      isWeekOfMonday(mode)
        ? "CAST(STRFTIME(CAST($1 AS TIMESTAMP), '%G%V') AS INTEGER)"
        : yearWeekOfSunday,
    'MAKEDATE/2': 'MAKE_DATE($1, 1, 1) + CAST($2 - 1 AS INTEGER)',
    'FROM_DAYS/1': "CAST('0000-01-01' AS DATE) + CAST($1 - 1 AS INTEGER)",
    'PERIOD_DIFF/2': `${months('$1')} - ${months('$2')}`,
    'PERIOD_ADD/2': `CAST(FLOOR((${months('$1')} - 1 + $2) / 12) AS INTEGER) * 100 + (${months('$1')} - 1 + $2) % 12 + 1`,
    'EXTRACT YEAR_MONTH/1': "CAST(STRFTIME($1, '%Y%m') AS INTEGER)",
    'EXTRACT DAY_HOUR/1': "CAST(STRFTIME($1, '%d%H') AS INTEGER)",
    'EXTRACT HOUR_MINUTE/1': "CAST(STRFTIME($1, '%H%M') AS INTEGER)",
    'ADDDATE/2': (args) => `$1 + ${day(args)}`,
    'SUBDATE/2': (args) => `$1 - ${day(args)}`,
    'TIMEDIFF/2': 'CAST($1 AS TIMESTAMP) - CAST($2 AS TIMESTAMP)',
    'TIME_TO_SEC/1': 'CAST(EPOCH($1) AS BIGINT)',
    'SEC_TO_TIME/1': 'TO_SECONDS($1)',
    'TIME_FORMAT/2': "STRFTIME(CAST('1970-01-01' AS DATE) + CAST($1 AS TIME), $2)",
    'MAKETIME/3': 'MAKE_TIME($1, $2, $3)',
    'ADDTIME/2': '$1 + CAST($2 AS INTERVAL)',
    'SUBTIME/2': '$1 - CAST($2 AS INTERVAL)',
    'UTC_TIMESTAMP/0': clock,
    'UTC_DATE/0': 'CURRENT_DATE',
    'CONVERT_TZ/3': ([, from = '', to = '']) => {
      const [before, after] = [from, to].map(readOffset)
      if (before === null || after === null) return '$1 AT TIME ZONE $2 AT TIME ZONE $3'
      return `$1 + TO_MINUTES(${Number(after) - Number(before)})`
    },
  },
  snowflake: {
    'TRUNC/2': ([, unit = '']) => (unit.startsWith("'") ? 'DATE_TRUNC($2, $1)' : null),
    'TO_TIMESTAMP_NTZ/1': 'CAST($1 AS TIMESTAMP)',
    'TO_TIMESTAMP_LTZ/1': 'CAST($1 AS TIMESTAMP)',
    'TO_TIMESTAMP_TZ/1': 'CAST($1 AS TIMESTAMP)',
  },
  bigquery: {
    // it stays so before a time zone
    'TIMESTAMP_MICROS/1': "MAKE_TIMESTAMP($1) AT TIME ZONE 'UTC'",
    'SAFE_PARSE/2': 'TRY_STRPTIME($1, $2)',
    // within an interval or an order of its own, calls are left as they are
    'TIMESTAMP_DIFF/3': countUnits,
    'DATETIME_DIFF/3': countUnits,
    'TIME_DIFF/3': countUnits,
    'DATE_FROM_UNIX_DATE/1': "CAST('1970-01-01' AS DATE) + CAST($1 AS INTEGER)",
    'TIMESTAMP_BUCKET/2': 'TIME_BUCKET($2, $1)',
    'DATETIME_BUCKET/2': 'TIME_BUCKET($2, $1)',
    'DATE_BUCKET/2': 'TIME_BUCKET($2, $1)',
    'STRFTIME/2': ([, pattern = '']) =>
      pattern.includes('%Q')
        ? `REPLACE(STRFTIME($1, ${pattern.replaceAll('%Q', '<Q>')}), '<Q>', CAST(QUARTER($1) AS VARCHAR))`
        : null,
  },
  postgresql: {
    'JUSTIFY_DAYS/1': '$1',
    'JUSTIFY_HOURS/1': '$1',
    'JUSTIFY_INTERVAL/1': '$1',
  },
  tsql: {
    // a part of a date inside of an interval
    'DATE_PART/2': ([unit = '']) =>
      /^\w+$/.test(unit)
        ? /^DAYOFWEEK$/i.test(unit)
          ? "(DATE_PART('dow', $2) + 1)"
          : `DATE_PART('${unit}', $2)`
        : null,
    // within a CASE that is compared, calls are left as they are
    'CHARINDEX/2': 'STRPOS($2, $1)',
    'CHARINDEX/3':
      'COALESCE(NULLIF(STRPOS(SUBSTRING($2, GREATEST($3, 1)), $1), 0) + GREATEST($3, 1) - 1, 0)',
    'SYSDATETIME/0': clock,
    'GETUTCDATE/0': clock,
    'SYSUTCDATETIME/0': clock,
    'SWITCHOFFSET/2': ([, zone = '']) => moveClock(zone, 1),
    'TODATETIMEOFFSET/2': ([, zone = '']) => moveClock(zone, -1),
    'DATE_BUCKET/3': ([unit = '']) =>
      `TIME_BUCKET($2 * INTERVAL '1 ${unit}', CAST($3 AS TIMESTAMP), CAST('1900-01-01' AS TIMESTAMP))`,
    'DATE_BUCKET/4': ([unit = '']) =>
      `TIME_BUCKET($2 * INTERVAL '1 ${unit}', CAST($3 AS TIMESTAMP), CAST($4 AS TIMESTAMP))`,
    'ISDATE/1': 'CAST(TRY_CAST($1 AS TIMESTAMP) IS NOT NULL AS INTEGER)',
  },
}

/** The boundaries of a unit between two moments, of which the later one is said first. */
function countUnits([, , unit = '']: readonly string[]): string | null {
  return /^\w+$/.test(unit) ? `DATE_DIFF('${unit}', $2, $1)` : null
}

/** Minutes of `'+02:00'`; null for a zone by its name. */
function readOffset(text: string): number | null {
  const [, sign = '', hours, minutes] = /^'([-+])(\d\d?):(\d\d)'$/.exec(text) ?? []
  return hours === undefined
    ? null
    : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** A moment as clocks at an offset show it, or the moment of such a clock. */
function moveClock(zone: string, sign: 1 | -1): string | null {
  const minutes = readOffset(zone)
  return minutes === null ? null : `CAST($1 AS TIMESTAMP) + TO_MINUTES(${minutes * sign})`
}
