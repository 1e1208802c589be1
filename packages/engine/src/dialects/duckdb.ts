import type { Type } from '../model/schema.ts'
import type { NamedList } from '../sql/query.ts'
import { quoteName, quoteText } from '../sql/quote.ts'
import { sumAsRead } from '../sql/sum-as-read.ts'
import { smallestUnit } from '../values/smallest-unit.ts'
import type { Dialect } from './dialect.ts'
import { printCastType, standard } from './standard.ts'

/** DuckDB 1.5: the engine inside the process. Lists are variables, shared functions are macros. */
export const duckdb: Dialect = {
  ...standard,
  name: 'duckdb',
  castTypes: printCastType(
    {
      integer: 'BIGINT',
      text: 'VARCHAR',
      boolean: 'BOOLEAN',
      date: 'DATE',
      timestamp: 'TIMESTAMP',
      float: 'DOUBLE',
    },
    'DECIMAL',
  ),
  columnType,
  like: (operand, pattern, ignoreCase) => `${operand} ${ignoreCase ? 'ILIKE' : 'LIKE'} ${pattern}`,
  regex: (operand, pattern, ignoreCase) =>
    `regexp_matches(${operand}, ${pattern}${ignoreCase ? ", 'i'" : ''})`,
  functions: {
    div: ([a, b]) => `(${a} // ${b})`,
    mod: ([a, b]) => `(${a} % ${b})`,
    // a quotient of doubles, brought back to nine exact digits before anything rounds it
    divide: ([a, b]) => `CAST(CAST(${a} AS DOUBLE) / ${b} AS DECIMAL(28, 9))`,
    concat: (args) => `concat(${args.join(', ')})`,
    add_seconds: ([at, seconds]) => `(${at} + to_seconds(${seconds}))`,
    add_days: ([date, days]) => `(${date} + CAST(${days} AS INTEGER))`,
    add_months: ([date, months]) => `CAST(${date} + to_months(CAST(${months} AS INTEGER)) AS DATE)`,
    from_epoch: ([seconds]) => `make_timestamp(CAST(${seconds} AS BIGINT) * 1000000)`,
    shift_right: ([a, bits]) => `(${a} >> ${bits})`,
    epoch: ([at]) => `(epoch_us(${at}) // 1000000)`,
    days: ([date]) => `date_diff('day', DATE '1970-01-01', ${date})`,
    midnight: ([date]) => `CAST(${date} AS TIMESTAMP)`,
    to_date: ([at]) => `CAST(${at} AS DATE)`,
    // a whole number of the smallest unit (cents) as a decimal, without a float on the way
    money: ([units, scale]) =>
      `CAST(${units} * ${smallestUnit(Number(scale))} AS DECIMAL(18, ${scale}))`,
    // one pass over the pattern; each replace() would compare at every letter
    fill: (args) => `format(${args.join(', ')})`,
    // bytes are written as \x and two digits each on the way
    octet_length: ([bytes]) =>
      `CASE WHEN starts_with(${bytes}, '\\x') THEN (length(${bytes}) - 2) // 2 ELSE strlen(${bytes}) END`,
    hex: ([value, width]) => `printf('%0${width}x', ${value})`,
    print_hex: (args) => `printf(${args.join(', ')})`,
    ascii_text: ([value]) =>
      `regexp_replace(strip_accents(replace(replace(replace(replace(replace(lower(${value}), 'ß', 'ss'), 'ø', 'o'), 'ł', 'l'), 'æ', 'ae'), 'đ', 'd')), '[^a-z0-9._@+-]', '', 'g')`,
    regexp_replace: ([value, pattern, by]) => `regexp_replace(${value}, ${pattern}, ${by}, 'g')`,
    regexp_replace_first: ([value, pattern, by]) => `regexp_replace(${value}, ${pattern}, ${by})`,
    extract: ([part, at]) => `date_part(${part}, ${at})`,
    position: ([part, whole]) => `strpos(${whole}, ${part})`,
    bitwise_and: ([a, b]) => `(${a} & ${b})`,
    bitwise_or: ([a, b]) => `(${a} | ${b})`,
    bitwise_xor: ([a, b]) => `xor(${a}, ${b})`,
    shift_left: ([a, bits]) => `(${a} << ${bits})`,
    chr: ([code]) => `chr(CAST(${code} AS INTEGER))`,
    initcap: ([value]) =>
      `list_aggregate(list_transform(string_split(${value}, ' '), lambda w: concat(upper(w[1]), lower(w[2:]))), 'string_agg', ' ')`,
  },
  prelude: [
    '-- The random numbers: integer arithmetic that every engine computes alike.',
    'CREATE OR REPLACE MACRO mix_1(x) AS ((xor(x, x >> 16) * 569420461) & 4294967295);',
    'CREATE OR REPLACE MACRO mix_2(x) AS ((xor(x, x >> 15) * 1935289751) & 4294967295);',
    'CREATE OR REPLACE MACRO mix_3(x) AS xor(x, x >> 15);',
    '-- mix: 32 bits in, 32 well-stirred bits out',
    'CREATE OR REPLACE MACRO mix(x) AS mix_3(mix_2(mix_1(x)));',
    '-- row_mix: a row number stirred once, shared by all draws of the row',
    'CREATE OR REPLACE MACRO row_mix(r) AS mix((mix(r & 4294967295) + (r >> 32) * 740047981) & 4294967295);',
    "-- draw: the random number, 0 to 2^32 - 1, of a row under a column's key",
    'CREATE OR REPLACE MACRO draw(m, k) AS mix(xor(m, k));',
    '-- below: a draw scaled to 0 … n - 1',
    'CREATE OR REPLACE MACRO below(h, n) AS ((h * n) >> 32);',
    '-- pick: the value of a list at a draw; item: at a position counted from 0',
    'CREATE OR REPLACE MACRO pick(l, h) AS list_extract(l, 1 + ((h * len(l)) >> 32));',
    'CREATE OR REPLACE MACRO item(l, i) AS list_extract(l, 1 + i);',
    '-- quantile: a draw through a table of 257 quantiles, interpolated with integers',
    'CREATE OR REPLACE MACRO quantile(h, q) AS q[(h >> 24) + 1] + (((q[(h >> 24) + 2] - q[(h >> 24) + 1]) * (h & 16777215)) >> 24);',
    '-- quantile_packed: the same, where one number holds a quantile and the step to the next',
    'CREATE OR REPLACE MACRO quantile_packed(h, q) AS (q[(h >> 24) + 1] >> 31) + (((q[(h >> 24) + 1] & 2147483647) * (h & 16777215)) >> 24);',
    '-- quantile_at: quantile in one of several tables that stand in one list, from a position on',
    'CREATE OR REPLACE MACRO quantile_at(h, q, o) AS q[o + (h >> 24) + 1] + (((q[o + (h >> 24) + 2] - q[o + (h >> 24) + 1]) * (h & 16777215)) >> 24);',
    '-- shuffle_half: a bijection of 0 … a * b - 1, four rounds of a Feistel network; what is beyond stays',
    'CREATE OR REPLACE MACRO stir(v, k) AS (mix_2((v * 569420461 + k) & 4294967295) >> 8);',
    'CREATE OR REPLACE MACRO stir_into(u, v, n, k) AS ((u + stir(v, k)) % n);',
    'CREATE OR REPLACE MACRO shuffle_left(l, r, a, b, k1, k2, k3) AS stir_into(stir_into(l, r, a, k1), stir_into(r, stir_into(l, r, a, k1), b, k2), a, k3);',
    'CREATE OR REPLACE MACRO shuffle_right(l, r, a, b, k1, k2, k3, k4) AS stir_into(stir_into(r, stir_into(l, r, a, k1), b, k2), shuffle_left(l, r, a, b, k1, k2, k3), b, k4);',
    // no CASE: DuckDB computes what its branches share once for each, ten times in all
    'CREATE OR REPLACE MACRO shuffle_half(x, a, b, k1, k2, k3, k4) AS (shuffle_left(x // b, x % b, a, b, k1, k2, k3) * b + shuffle_right(x // b, x % b, a, b, k1, k2, k3, k4)) * CAST(x < a * b AS BIGINT) + x * CAST(x >= a * b AS BIGINT);',
    '-- #ranges: the numbers from 0 up to, and without, each of 0 to 63',
    'SET VARIABLE "#ranges" = list_transform(range(64), lambda n: range(n));',
    'CREATE SCHEMA IF NOT EXISTS work;',
  ],
  declareList: (list) => `SET VARIABLE ${quoteName(list.name)} = ${printList(list)};`,
  keepLists: (work, lists) => {
    const columns = lists.map((list) => `  ${printList(list)} AS ${quoteName(list.name)}`)
    const query = `SELECT\n${columns.join(',\n')}`
    return `-- long lists\nCREATE OR REPLACE TABLE ${workName(work)} AS\n${gather(query)};`
  },
  useList: (name) => `getvariable(${quoteText(name)})`,
  workName,
  fromWork,
  createWork: (name, query) => `CREATE OR REPLACE TABLE ${workName(name)} AS\n${gather(query)};`,
  addWork: (name, query) => `INSERT INTO ${workName(name)}\n${gather(query)};`,
  hash: 'hash',
  // rows are packed when a statement is done: those of one must fit into memory as they are
  mostRows: 10_000_000,
  createOutput: (name, query) => `CREATE OR REPLACE VIEW ${quoteName(name)} AS\n${query};`,
  arrange: sumAsRead,
  // a layer is read once, so nothing is gained by materialising it
  withClause: (name, query) => `${name} AS NOT MATERIALIZED (\n${query}\n)`,
  rows: (from, count) =>
    isMany(count)
      ? `(SELECT "#row" FROM ${sharedRows} WHERE "#row" >= ${from} AND "#row" < ${from} + ${count})`
      : `(SELECT range AS "#row" FROM range(CAST(${from} AS BIGINT), CAST(${from} + ${count} AS BIGINT)))`,
  // range() is the work of one thread, and a table is read by all
  shareRows: (most) =>
    isMany(String(most))
      ? `-- row numbers, for tables with many\nCREATE OR REPLACE TABLE ${sharedRows} AS\nSELECT range AS "#row" FROM range(CAST(${most} AS BIGINT));`
      : null,
  repeat: (work, count, alias, where = '') => {
    const times = quoteName(count)
    // to choose a range takes a third of the time that it takes to build one
    const range = `CASE WHEN ${times} BETWEEN 0 AND 63 THEN item(getvariable('#ranges'), ${times}) ELSE range(${times}) END`
    return `(SELECT *, unnest(${range}) AS "#nth" FROM ${work}${where}) AS ${alias}`
  },
  values: (source, quote) => {
    if (isLong(source)) return printLongValues(source)
    const rows = source.rows.map(
      (row) =>
        `  (${row.map((value, i) => quote(source.columns[i]?.type ?? { kind: 'other', name: 'text' }, value)).join(', ')})`,
    )
    const names = source.columns.map(({ name }) => quoteName(name)).join(', ')
    return `(VALUES\n${rows.join(',\n')}) AS given (${names})`
  },
}

function workName(name: string): string {
  return `work.${quoteName(name)}`
}

/** The one column of a work table, which holds its row. */
const wholeRow = '"#all"'

/**
 * Rows as one value each. Of every column of a table DuckDB estimates how many different values it holds, which
 * takes longer than to store them; of the fields in a value it does not, and reads them just as well.
 */
function gather(query: string): string {
  // no column is called so, which would come before the row
  return `SELECT ${wholeRow} FROM (\n${query}\n) AS ${wholeRow}`
}

function fromWork(name: string): string {
  return `(SELECT ${wholeRow}.* FROM ${workName(name)})`
}

/** Read as JSON, a list is parsed once instead of expression by expression. */
function printList({ kind, values }: NamedList): string {
  const items = values.map((value) =>
    kind === 'text' ? JSON.stringify(String(value)) : String(value),
  )
  const list = quoteText(`[${items.join(', ')}]`)
  return `CAST(CAST(${list} AS JSON) AS ${kind === 'text' ? 'VARCHAR' : 'BIGINT'}[])`
}

/** So many rows are parsed ten times faster as one text a column. */
const longValues = 300

function isLong({ rows, columns }: Parameters<Dialect['values']>[0]): boolean {
  const isPlain = columns.every(({ type }) => ['integer', 'text', 'other'].includes(type.kind))
  return (
    isPlain &&
    rows.length > longValues &&
    rows.every((row) => row.every((value) => value !== null && !value.includes(separator)))
  )
}

function printLongValues(source: Parameters<Dialect['values']>[0]): string {
  const columns = source.columns.map(({ name, type }, i) => {
    const all = source.rows.map((row) => row[i] ?? '').join(separator)
    const split = `string_split(${quoteText(all)}, '${separator}')`
    return `unnest(CAST(${split} AS ${columnType(type)}[])) AS ${quoteName(name)}`
  })
  return `(SELECT\n${columns.join(',\n')})`
}

// what stands for a separator in print, and so hardly in a text
const separator = '\u241f'

function columnType(type: Type): string {
  switch (type.kind) {
    case 'integer': {
      const name = { 8: 'TINYINT', 16: 'SMALLINT', 32: 'INTEGER', 64: 'BIGINT' }[type.bits]
      return type.unsigned ? `U${name}` : name
    }
    case 'decimal':
      return type.precision > 38 ? 'DECIMAL(38, 10)' : `DECIMAL(${type.precision}, ${type.scale})`
    case 'float':
      return type.bits === 32 ? 'FLOAT' : 'DOUBLE'
    case 'boolean':
      return 'BOOLEAN'
    case 'date':
      return 'DATE'
    case 'time':
      return 'TIME'
    case 'timestamp':
      // UTC throughout; the zone is written by the output format
      return 'TIMESTAMP'
    case 'uuid':
      return 'UUID'
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
      return 'VARCHAR'
  }
}

const sharedRows = workName('#rows')

function isMany(count: string): boolean {
  return /^\d+$/.test(count) && Number(count) >= 250_000
}
