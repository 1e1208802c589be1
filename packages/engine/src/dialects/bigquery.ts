import type { Type } from '../model/schema.ts'
import type { Dialect } from './dialect.ts'
import { printCastType, standard } from './standard.ts'

/** BigQuery: names in backticks, arrays counted from 0, backslash escapes, no BIGINT. */
export const bigquery: Dialect = {
  ...standard,
  name: 'bigquery',
  quoteName,
  // a backslash in a BigQuery literal escapes the letter after it, and '' does not mean a quote
  quoteText: (text) =>
    `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`,
  // a bare 0.5 is a float here
  number: (text) => (text.includes('.') ? `NUMERIC '${text}'` : text),
  timestamp: (text) => `TIMESTAMP '${text.replace('T', ' ').replace('Z', '')}+00'`,
  castTypes: (type) =>
    // a parameterised type is not allowed in CAST from an expression, so NUMERIC is rounded to scale
    type.kind === 'decimal' ? 'NUMERIC' : named(type),
  columnType,
  operators: { ...standard.operators, '%': (left, right) => `MOD(${left}, ${right})` },
  like: (operand, pattern, ignoreCase) =>
    ignoreCase ? `LOWER(${operand}) LIKE LOWER(${pattern})` : `${operand} LIKE ${pattern}`,
  regex: (operand, pattern, ignoreCase) =>
    `REGEXP_CONTAINS(${operand}, ${ignoreCase ? `CONCAT('(?i)', ${pattern})` : pattern})`,
  functions: {
    div: ([a, b]) => `DIV(${a}, ${b})`,
    mod: ([a, b]) => `MOD(${a}, ${b})`,
    divide: ([a, b]) => `(CAST(${a} AS NUMERIC) / NULLIF(${b}, 0))`,
    add_seconds: ([at, seconds]) => `TIMESTAMP_ADD(${at}, INTERVAL ${seconds} SECOND)`,
    add_days: ([date, days]) => `DATE_ADD(${date}, INTERVAL ${days} DAY)`,
    add_months: ([date, months]) => `DATE_ADD(${date}, INTERVAL ${months} MONTH)`,
    from_epoch: ([seconds]) => `TIMESTAMP_SECONDS(${seconds})`,
    shift_right: ([a, bits]) => `(${a} >> ${bits})`,
    epoch: ([at]) => `UNIX_SECONDS(${at})`,
    days: ([date]) => `UNIX_DATE(${date})`,
    interval: ([length = '']) => printInterval(length),
    midnight: ([date]) => `TIMESTAMP(${date})`,
    to_date: ([at]) => `DATE(${at})`,
    money: ([units, scale]) => `(CAST(${units} AS NUMERIC) / ${10 ** Number(scale)})`,
    fill: ([pattern = '', ...values]) =>
      values.reduce((filled, value, i) => `REPLACE(${filled}, '{${i}}', ${value})`, pattern),
    // bytes are written as \x and two digits each on the way
    octet_length: ([bytes]) =>
      `IF(STARTS_WITH(${bytes}, r'\\x'), DIV(LENGTH(${bytes}) - 2, 2), BYTE_LENGTH(${bytes}))`,
    hex: ([value, width]) => `FORMAT('%0${width}x', ${value})`,
    print_hex: (args) => `FORMAT(${args.join(', ')})`,
    ascii_text: ([value]) =>
      `REGEXP_REPLACE(REGEXP_REPLACE(NORMALIZE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(LOWER(${value}), 'ß', 'ss'), 'ø', 'o'), 'ł', 'l'), 'æ', 'ae'), 'đ', 'd'), NFD), r'\\pM', ''), r'[^a-z0-9._@+-]', '')`,
    regexp_replace: ([value, pattern, by]) => `REGEXP_REPLACE(${value}, ${pattern}, ${by})`,
    regexp_replace_first: ([value, pattern, by]) =>
      `IF(REGEXP_CONTAINS(${value}, ${pattern}), CONCAT(SUBSTR(${value}, 1, REGEXP_INSTR(${value}, ${pattern}) - 1), REGEXP_REPLACE(REGEXP_SUBSTR(${value}, ${pattern}), ${pattern}, ${by}), SUBSTR(${value}, REGEXP_INSTR(${value}, ${pattern}) + LENGTH(REGEXP_SUBSTR(${value}, ${pattern})))), ${value})`,
    position: ([part, whole]) => `STRPOS(${whole}, ${part})`,
    bitwise_and: ([a, b]) => `(${a} & ${b})`,
    bitwise_or: ([a, b]) => `(${a} | ${b})`,
    bitwise_xor: ([a, b]) => `(${a} ^ ${b})`,
    shift_left: ([a, bits]) => `(${a} << ${bits})`,
    extract: ([part, at]) => {
      const name = String(part).replaceAll("'", '')
      // times are made in whole seconds
      if (name === 'epoch') return `UNIX_SECONDS(${at})`
      return `EXTRACT(${{ doy: 'DAYOFYEAR', week: 'ISOWEEK' }[name] ?? name} FROM ${at})`
    },
    // UPPER makes SS of ß here, and one capital letter elsewhere
    upper: ([value]) => `UPPER(REPLACE(${value}, 'ß', 'ẞ'))`,
    greatest: (args) => ignoreNulls('GREATEST', args),
    least: (args) => ignoreNulls('LEAST', args),
    chr: ([code]) => `CHR(${code})`,
    // a negative length is an error here
    substr: ([value, from, length]) =>
      length === undefined || /^\d+$/.test(length)
        ? `SUBSTR(${[value, from, length].filter(Boolean).join(', ')})`
        : `SUBSTR(${value}, ${from}, GREATEST(${length}, 0))`,
    xor: ([a, b]) => `(${a} ^ ${b})`,
    list_element: ([list, i]) => `${list}[OFFSET(${i})]`,
  },
  prelude: [
    '-- The random numbers: integer arithmetic that every engine computes alike.',
    'CREATE TEMP FUNCTION mix_1(x INT64) AS (((x ^ (x >> 16)) * 569420461) & 4294967295);',
    'CREATE TEMP FUNCTION mix_2(x INT64) AS (((x ^ (x >> 15)) * 1935289751) & 4294967295);',
    'CREATE TEMP FUNCTION mix_3(x INT64) AS (x ^ (x >> 15));',
    'CREATE TEMP FUNCTION mix(x INT64) AS (mix_3(mix_2(mix_1(x))));',
    'CREATE TEMP FUNCTION row_mix(r INT64) AS (mix((mix(r & 4294967295) + (r >> 32) * 740047981) & 4294967295));',
    'CREATE TEMP FUNCTION draw(m INT64, k INT64) AS (mix(m ^ k));',
    'CREATE TEMP FUNCTION below(h INT64, n INT64) AS ((h * n) >> 32);',
    'CREATE TEMP FUNCTION pick(l ANY TYPE, h INT64) AS (l[OFFSET((h * ARRAY_LENGTH(l)) >> 32)]);',
    'CREATE TEMP FUNCTION item(l ANY TYPE, i INT64) AS (l[SAFE_OFFSET(i)]);',
    'CREATE TEMP FUNCTION quantile(h INT64, q ARRAY<INT64>) AS (q[OFFSET(h >> 24)] + (((q[OFFSET((h >> 24) + 1)] - q[OFFSET(h >> 24)]) * (h & 16777215)) >> 24));',
    'CREATE TEMP FUNCTION quantile_packed(h INT64, q ARRAY<INT64>) AS ((q[OFFSET(h >> 24)] >> 31) + (((q[OFFSET(h >> 24)] & 2147483647) * (h & 16777215)) >> 24));',
    'CREATE TEMP FUNCTION quantile_at(h INT64, q ARRAY<INT64>, o INT64) AS (q[OFFSET(o + (h >> 24))] + (((q[OFFSET(o + (h >> 24) + 1)] - q[OFFSET(o + (h >> 24))]) * (h & 16777215)) >> 24));',
    'CREATE TEMP FUNCTION stir(v INT64, k INT64) AS (mix_2((v * 569420461 + k) & 4294967295) >> 8);',
    'CREATE TEMP FUNCTION stir_into(u INT64, v INT64, n INT64, k INT64) AS (MOD(u + stir(v, k), n));',
    'CREATE TEMP FUNCTION shuffle_left(l INT64, r INT64, a INT64, b INT64, k1 INT64, k2 INT64, k3 INT64) AS (stir_into(stir_into(l, r, a, k1), stir_into(r, stir_into(l, r, a, k1), b, k2), a, k3));',
    'CREATE TEMP FUNCTION shuffle_right(l INT64, r INT64, a INT64, b INT64, k1 INT64, k2 INT64, k3 INT64, k4 INT64) AS (stir_into(stir_into(r, stir_into(l, r, a, k1), b, k2), shuffle_left(l, r, a, b, k1, k2, k3), b, k4));',
    'CREATE TEMP FUNCTION shuffle_half(x INT64, a INT64, b INT64, k1 INT64, k2 INT64, k3 INT64, k4 INT64) AS (CASE WHEN x < a * b THEN shuffle_left(DIV(x, b), MOD(x, b), a, b, k1, k2, k3) * b + shuffle_right(DIV(x, b), MOD(x, b), a, b, k1, k2, k3, k4) ELSE x END);',
    'CREATE SCHEMA IF NOT EXISTS work;',
  ],
  declareList: ({ name, kind, values }) => {
    const items = values.map((value) =>
      kind === 'text' ? bigquery.quoteText(String(value)) : String(value),
    )
    return `DECLARE ${quoteName(name)} ARRAY<${kind === 'text' ? 'STRING' : 'INT64'}> DEFAULT [${items.join(', ')}];`
  },
  useList: (name) => quoteName(name),
  keepLists: null,
  workName,
  fromWork: workName,
  createWork: (name, query) => `CREATE OR REPLACE TABLE ${workName(name)} AS\n${query};`,
  addWork: (name, query) => `INSERT INTO ${workName(name)}\n${query};`,
  hash: null,
  mostRows: null,
  createOutput: (name, query) => `CREATE OR REPLACE VIEW ${quoteName(name)} AS\n${query};`,
  withClause: (name, query) => `${name} AS (\n${query}\n)`,
  shareRows: () => null,
  // one array holds at most some million elements, so row numbers are thousands times units
  rows: (from, count) =>
    `(SELECT ${from} + high * 1000 + low AS ${quoteName('#row')} FROM UNNEST(GENERATE_ARRAY(0, DIV(${count} + 999, 1000) - 1)) AS high CROSS JOIN UNNEST(GENERATE_ARRAY(0, 999)) AS low WHERE high * 1000 + low < ${count})`,
  repeat: (work, count, alias, where = '') =>
    `(SELECT counted.*, nth AS ${quoteName('#nth')} FROM ${work} AS counted CROSS JOIN UNNEST(GENERATE_ARRAY(0, counted.${quoteName(count)} - 1)) AS nth${where}) AS ${alias}`,
  values: (source, quote) => {
    const row = (values: readonly (string | null)[], first: boolean): string => {
      const items = source.columns.map(({ name, type }, i) => {
        const value = values[i] ?? null
        const printed = value === null ? `CAST(NULL AS ${columnType(type)})` : quote(type, value)
        return first ? `${printed} AS ${quoteName(name)}` : printed
      })
      return `  STRUCT(${items.join(', ')})`
    }
    // an array holds a megabyte at most
    const parts = Array.from({ length: Math.ceil(source.rows.length / 5_000) }, (_, i) => {
      const rows = source.rows.slice(i * 5_000, (i + 1) * 5_000)
      return `UNNEST([\n${rows.map((values, j) => row(values, j === 0)).join(',\n')}\n])`
    })
    return parts.length === 1
      ? (parts[0] ?? '')
      : `(${parts.map((part) => `SELECT * FROM ${part}`).join(' UNION ALL ')})`
  },
}

/** A column's name begins with a letter or an underscore, so those on the way get one. */
function quoteName(name: string): string {
  const begun = name.startsWith('#') ? `_${name}` : name
  return `\`${begun.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``
}

/** A table's name holds letters, numbers, dashes and spaces alone; a dot in it would part it. */
function workName(name: string): string {
  const legal = name.replaceAll(
    /[^\p{L}\p{M}\p{N}\p{Pc}\p{Pd}\p{Zs}]/gu,
    (sign) => dashes[sign] ?? `_${sign.codePointAt(0)?.toString(16)}_`,
  )
  return `work.\`${legal}\``
}

/** Different dashes, so that no two names become one. */
const dashes: Readonly<Record<string, string>> = {
  '(': '–',
  ')': '‑',
  ',': '—',
  ':': '―',
  '.': '‐',
}

/** The others pass over a NULL among the values; here one makes the answer NULL. */
function ignoreNulls(name: string, [first = '', ...rest]: readonly string[]): string {
  return rest.reduce((left, right) => {
    const present = [left, right].filter((value) => !isNumber(value))
    const fallbacks = present.length < 2 ? [left, right].filter(isNumber) : present
    return `COALESCE(${name}(${left}, ${right}), ${fallbacks.join(', ')})`
  }, first)
}

/** `'1 months 0.5 seconds'` part by part: an interval here counts whole units of one kind. */
function printInterval(length: string): string {
  const parts = [...length.matchAll(/(-?[\d.]+) (month|day|second)s/g)].map(([, n, unit = '']) =>
    Number.isInteger(Number(n))
      ? `INTERVAL ${n} ${unit.toUpperCase()}`
      : `INTERVAL ${Math.round(Number(n) * 1e6)} MICROSECOND`,
  )
  return parts.length > 1 ? `(${parts.join(' + ')})` : parts.join('')
}

function isNumber(printed: string): boolean {
  return /^\(?(-?\d+|NUMERIC '[^']*')\)?$/.test(printed)
}

const named = printCastType(
  {
    integer: 'INT64',
    text: 'STRING',
    boolean: 'BOOL',
    date: 'DATE',
    timestamp: 'TIMESTAMP',
    float: 'FLOAT64',
  },
  'NUMERIC',
)

function columnType(type: Type): string {
  switch (type.kind) {
    case 'integer':
      return 'INT64'
    case 'decimal':
      return type.precision - type.scale <= 29 && type.scale <= 9 ? 'NUMERIC' : 'BIGNUMERIC'
    case 'float':
      return 'FLOAT64'
    case 'boolean':
      return 'BOOL'
    case 'date':
      return 'DATE'
    case 'time':
      return 'TIME'
    case 'timestamp':
      return 'TIMESTAMP'
    case 'uuid':
    case 'array':
    case 'text':
    case 'interval':
    case 'json':
    case 'bytes':
    case 'enum':
    case 'set':
    case 'bits':
    case 'network':
    case 'other':
      return 'STRING'
  }
}
