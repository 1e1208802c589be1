import type { Type } from '../../model/schema.ts'

interface Parts {
  readonly values: readonly string[]
  readonly numbers: readonly number[]
  readonly unsigned: boolean
  readonly owner: string
}

type Build = (parts: Parts) => Type

const integer =
  (bits: 8 | 16 | 32 | 64): Build =>
  ({ unsigned }) => ({ kind: 'integer', bits, unsigned })
const always =
  (type: Type): Build =>
  () =>
    type
const text =
  (fixed: boolean, fallback: number | null = null): Build =>
  ({ numbers }) => ({ kind: 'text', maxLength: numbers[0] ?? fallback, fixed })
const bytes =
  (fallback: number | null = null): Build =>
  ({ numbers }) => ({ kind: 'bytes', maxLength: numbers[0] ?? fallback })
const decimal: Build = ({ numbers: [precision = 10, scale = 0] }) => ({
  kind: 'decimal',
  precision,
  scale,
})
/** FLOAT(7,4) keeps that many digits, so it is a decimal. */
const float =
  (bits: 32 | 64): Build =>
  (parts) =>
    parts.numbers.length > 1 ? decimal(parts) : { kind: 'float', bits }
const other = (name: string): Build => always({ kind: 'other', name })
const timestamp = always({ kind: 'timestamp', zone: false })

/** MySQL's type names and what they hold. */
export const mysqlTypes: Readonly<Record<string, Build>> = {
  // the length 1 is how MySQL writes a boolean
  TINYINT: (parts) => (parts.numbers[0] === 1 ? { kind: 'boolean' } : integer(8)(parts)),
  BOOL: always({ kind: 'boolean' }),
  BOOLEAN: always({ kind: 'boolean' }),
  INT1: integer(8),
  SMALLINT: integer(16),
  INT2: integer(16),
  MEDIUMINT: integer(32),
  INT3: integer(32),
  MIDDLEINT: integer(32),
  INT: integer(32),
  INTEGER: integer(32),
  INT4: integer(32),
  BIGINT: integer(64),
  INT8: integer(64),
  SERIAL: always({ kind: 'integer', bits: 64, unsigned: true }),
  YEAR: always({ kind: 'integer', bits: 16, unsigned: true }),
  BIT: ({ numbers: [length = 1] }) =>
    length === 1 ? { kind: 'boolean' } : { kind: 'bits', length },
  DECIMAL: decimal,
  DEC: decimal,
  NUMERIC: decimal,
  FIXED: decimal,
  FLOAT: float(32),
  FLOAT4: float(32),
  FLOAT8: float(64),
  DOUBLE: float(64),
  'DOUBLE PRECISION': float(64),
  REAL: float(64),
  CHAR: text(true, 1),
  CHARACTER: text(true, 1),
  NCHAR: text(true, 1),
  'NATIONAL CHAR': text(true, 1),
  'NATIONAL CHARACTER': text(true, 1),
  VARCHAR: text(false),
  'CHARACTER VARYING': text(false),
  'CHAR VARYING': text(false),
  NVARCHAR: text(false),
  'NCHAR VARCHAR': text(false),
  'NCHAR VARYING': text(false),
  'NATIONAL VARCHAR': text(false),
  VARCHARACTER: text(false),
  TINYTEXT: text(false, 255),
  TEXT: text(false),
  MEDIUMTEXT: text(false),
  LONGTEXT: text(false),
  LONG: text(false),
  'LONG VARCHAR': text(false),
  BINARY: bytes(1),
  'CHAR BYTE': bytes(1),
  VARBINARY: bytes(),
  TINYBLOB: bytes(255),
  BLOB: bytes(),
  MEDIUMBLOB: bytes(),
  LONGBLOB: bytes(),
  'LONG VARBINARY': bytes(),
  DATE: always({ kind: 'date' }),
  TIME: always({ kind: 'time', zone: false }),
  DATETIME: timestamp,
  TIMESTAMP: timestamp,
  JSON: always({ kind: 'json' }),
  UUID: always({ kind: 'uuid' }),
  INET4: always({ kind: 'network', of: 'inet' }),
  INET6: always({ kind: 'network', of: 'inet' }),
  ENUM: ({ values, owner }) => ({ kind: 'enum', name: owner, values }),
  SET: ({ values }) => ({ kind: 'set', values }),
  GEOMETRY: other('geometry'),
  POINT: other('point'),
  LINESTRING: other('linestring'),
  POLYGON: other('polygon'),
  MULTIPOINT: other('multipoint'),
  MULTILINESTRING: other('multilinestring'),
  MULTIPOLYGON: other('multipolygon'),
  GEOMETRYCOLLECTION: other('geometrycollection'),
  GEOMCOLLECTION: other('geometrycollection'),
  VECTOR: other('vector'),
}

/** For the hint at a misspelt type. */
export const mysqlTypeNames: readonly string[] = Object.keys(mysqlTypes).map((name) =>
  name.toLowerCase(),
)
