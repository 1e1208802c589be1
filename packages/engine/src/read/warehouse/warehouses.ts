import type { Warehouse } from './warehouse.ts'

const always = (text: string) => (): string => text
const limited = ([length]: readonly number[]): string =>
  // Snowflake writes its greatest length where none is meant
  length === undefined || length >= 16_777_216 ? 'text' : `varchar(${length})`
const whole = always('bigint')

/** Money and measures have two digits where nothing is said; NUMERIC itself would have nine. */
const numeric = ([precision, scale]: readonly number[]): string =>
  `numeric(${precision ?? 18}, ${scale ?? (precision === undefined ? 2 : 0)})`

/** NUMBER without decimals is how whole numbers are written, keys above all. */
const number = ([precision = 38, scale = 0]: readonly number[]): string => {
  if (scale > 0) return `numeric(${precision}, ${scale})`
  return precision < 10 ? 'integer' : 'bigint'
}

/** BigQuery: names in backticks, texts in either quotes with backslashes. */
export const bigquery: Warehouse = {
  pieces:
    /(?<space>\s+)|(?<comment>--[^\n]*|#[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<text>[rRbB]{0,2}(?:"""[\s\S]*?"""|'''[\s\S]*?'''|'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"))|(?<name>`[^`\n]*`)|(?<word>[\p{L}_@][\p{L}\p{N}_@$]*)|(?<number>\d+(?:\.\d+)?)|(?<sign>[\s\S])/gu,
  types: {
    string: limited,
    bytes: always('bytea'),
    int64: whole,
    int: whole,
    smallint: whole,
    integer: whole,
    bigint: whole,
    tinyint: whole,
    byteint: whole,
    float64: always('double precision'),
    float: always('double precision'),
    numeric,
    decimal: numeric,
    bignumeric: numeric,
    bigdecimal: numeric,
    bool: always('boolean'),
    boolean: always('boolean'),
    timestamp: always('timestamptz'),
    datetime: always('timestamp'),
    date: always('date'),
    time: always('time'),
    interval: always('interval'),
    json: always('jsonb'),
    geography: always('text'),
  },
}

/** Snowflake: names in double quotes, texts in single ones or between dollars. */
export const snowflake: Warehouse = {
  pieces:
    /(?<space>\s+)|(?<comment>--[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<text>\$\$[\s\S]*?\$\$|'(?:[^'\\]|''|\\[\s\S])*')|(?<name>"[^"\n]*")|(?<word>[\p{L}_@][\p{L}\p{N}_@$]*)|(?<number>\d+(?:\.\d+)?)|(?<sign>[\s\S])/gu,
  types: {
    ...{ number, numeric: number, decimal: number, dec: number },
    ...{ int: whole, integer: whole, bigint: whole, smallint: whole, tinyint: whole },
    byteint: whole,
    ...{ varchar: limited, string: limited, text: limited, nvarchar: limited, nvarchar2: limited },
    ...{ char: limited, character: limited, nchar: limited },
    float: always('double precision'),
    float4: always('double precision'),
    float8: always('double precision'),
    double: always('double precision'),
    real: always('double precision'),
    boolean: always('boolean'),
    date: always('date'),
    time: always('time'),
    datetime: always('timestamp'),
    timestamp: always('timestamp'),
    timestamp_ntz: always('timestamp'),
    timestampntz: always('timestamp'),
    timestamp_ltz: always('timestamptz'),
    timestampltz: always('timestamptz'),
    timestamp_tz: always('timestamptz'),
    timestamptz: always('timestamptz'),
    ...{ variant: always('jsonb'), object: always('jsonb'), array: always('jsonb') },
    ...{ binary: always('bytea'), varbinary: always('bytea') },
    ...{ geography: always('text'), geometry: always('text') },
  },
}
