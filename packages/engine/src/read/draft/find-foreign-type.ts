import type { Type } from '../../model/schema.ts'

/** What a type that this dialect lacks means in others: DATETIME2 in SQL Server, NUMBER(9) in Oracle, INT64 in BigQuery. */
export function findForeignType(name: string, text: string): Type | null {
  const lengths = /\(([\d\s,]+)\)/.exec(text)?.[1]?.split(',').map(Number) ?? []
  return foreignTypes[name.toLowerCase()]?.(lengths) ?? null
}

type Build = (lengths: readonly number[]) => Type

const always =
  (type: Type): Build =>
  () =>
    type
const integer = (bits: 8 | 16 | 32 | 64, unsigned = false): Build =>
  always({ kind: 'integer', bits, unsigned })
const text: Build = ([length]) => ({ kind: 'text', maxLength: length ?? null, fixed: false })
const bytes: Build = ([length]) => ({ kind: 'bytes', maxLength: length ?? null })
const timestamp = always({ kind: 'timestamp', zone: false })
const zoned = always({ kind: 'timestamp', zone: true })
const json = always({ kind: 'json' })

/** NUMBER without decimals is how Oracle and Snowflake write whole numbers, keys above all. */
const decimal: Build = ([precision, scale = 0]) => {
  if (precision !== undefined && scale > 0) return { kind: 'decimal', precision, scale }
  return {
    kind: 'integer',
    bits: precision !== undefined && precision < 10 ? 32 : 64,
    unsigned: false,
  }
}

const foreignTypes: Readonly<Record<string, Build>> = {
  string: text,
  nchar: text,
  nvarchar: text,
  varchar2: text,
  nvarchar2: text,
  ntext: text,
  tinytext: text,
  mediumtext: text,
  longtext: text,
  clob: text,
  nclob: text,
  longvarchar: text,
  varchar_ignorecase: text,
  sysname: always({ kind: 'text', maxLength: 128, fixed: false }),
  tinyint: integer(16),
  utinyint: integer(8, true),
  usmallint: integer(16, true),
  mediumint: integer(32),
  uinteger: integer(32, true),
  ubigint: integer(64, true),
  hugeint: integer(64),
  byteint: integer(64),
  long: integer(64),
  int16: integer(16),
  int32: integer(32),
  int64: integer(64),
  uint8: integer(8, true),
  uint16: integer(16, true),
  uint32: integer(32, true),
  uint64: integer(64, true),
  year: integer(16),
  number: decimal,
  bignumeric: always({ kind: 'decimal', precision: 18, scale: 4 }),
  smallmoney: always({ kind: 'decimal', precision: 10, scale: 4 }),
  float32: always({ kind: 'float', bits: 32 }),
  float64: always({ kind: 'float', bits: 64 }),
  binary_float: always({ kind: 'float', bits: 32 }),
  binary_double: always({ kind: 'float', bits: 64 }),
  datetime: timestamp,
  datetime2: timestamp,
  smalldatetime: timestamp,
  timestamp_ntz: timestamp,
  datetimeoffset: zoned,
  timestamp_ltz: zoned,
  timestamp_tz: zoned,
  uniqueidentifier: always({ kind: 'uuid' }),
  variant: json,
  super: json,
  blob: bytes,
  tinyblob: bytes,
  mediumblob: bytes,
  longblob: bytes,
  image: bytes,
  binary: bytes,
  varbinary: bytes,
  longvarbinary: bytes,
  raw: bytes,
  bytes,
}
