import type { TypeName } from 'libpg-query'
import type { Type } from '../../model/schema.ts'
import type { DeclaredType } from '../changes/schema-change.ts'
import { readNames } from '../expression/conversion.ts'
import { toTableName } from './tree.ts'

/** A column's type; names that are not built in are looked up once the file is read. */
export function convertType(node: TypeName, text: string): DeclaredType {
  const names = readNames(node.names)
  const name = names.at(-1) ?? ''
  const lengths = (node.typmods ?? []).map((modifier) =>
    'A_Const' in modifier && modifier.A_Const.ival ? (modifier.A_Const.ival.ival ?? 0) : 0,
  )
  const dimensions = node.arrayBounds?.length ?? 0
  const isQualified = names.length > 1 && names[0] !== 'pg_catalog'
  const build = isQualified ? undefined : builtIns[name]
  if (!build) {
    // extensions are often installed in a schema of their own: `public.citext`
    const extension = extensions[name]
    if (extension) return { kind: 'built-in', type: nest(extension, dimensions), text }
    return { kind: 'named', name: toTableName(names), dimensions, text }
  }
  return { kind: 'built-in', type: nest(build(lengths), dimensions), text }
}

export function isSerial(node: TypeName): boolean {
  return /^(?:small|big)?serial[248]?$/.test(readNames(node.names).at(-1) ?? '')
}

/** An array for each pair of brackets. */
export function nest(type: Type, dimensions: number): Type {
  return dimensions > 0 ? { kind: 'array', element: nest(type, dimensions - 1) } : type
}

type Build = (lengths: readonly number[]) => Type

const integer =
  (bits: 16 | 32 | 64, unsigned = false): Build =>
  () => ({ kind: 'integer', bits, unsigned })
const text =
  (fixed: boolean, fallback: number | null = null): Build =>
  ([length]) => ({ kind: 'text', maxLength: length ?? fallback, fixed })
const always =
  (type: Type): Build =>
  () =>
    type
const bits: Build = ([length]) => ({ kind: 'bits', length: length ?? 1 })
/** NUMERIC without a precision holds any number; money and measures fit in this. */
const numeric: Build = ([precision, scale = 0]) => {
  if (precision === undefined) return { kind: 'decimal', precision: 18, scale: 4 }
  // a scale below zero counts the noughts that stand behind the digits
  return scale < 0
    ? { kind: 'decimal', precision: precision - scale, scale: 0 }
    : { kind: 'decimal', precision, scale }
}
const other = (name: string): Build => always({ kind: 'other', name })

const builtIns: Readonly<Record<string, Build>> = {
  int2: integer(16),
  smallint: integer(16),
  int4: integer(32),
  int: integer(32),
  integer: integer(32),
  int8: integer(64),
  bigint: integer(64),
  serial2: integer(16),
  smallserial: integer(16),
  serial4: integer(32),
  serial: integer(32),
  serial8: integer(64),
  bigserial: integer(64),
  oid: integer(32, true),
  numeric,
  decimal: numeric,
  money: always({ kind: 'decimal', precision: 18, scale: 2 }),
  float4: always({ kind: 'float', bits: 32 }),
  real: always({ kind: 'float', bits: 32 }),
  float8: always({ kind: 'float', bits: 64 }),
  // PostgreSQL says `double precision`; DuckDB and others say this
  double: always({ kind: 'float', bits: 64 }),
  text: text(false),
  varchar: text(false),
  bpchar: text(true),
  char: text(true, 1),
  name: text(false, 63),
  bool: always({ kind: 'boolean' }),
  boolean: always({ kind: 'boolean' }),
  date: always({ kind: 'date' }),
  time: always({ kind: 'time', zone: false }),
  timetz: always({ kind: 'time', zone: true }),
  timestamp: always({ kind: 'timestamp', zone: false }),
  timestamptz: always({ kind: 'timestamp', zone: true }),
  interval: always({ kind: 'interval' }),
  uuid: always({ kind: 'uuid' }),
  json: always({ kind: 'json' }),
  jsonb: always({ kind: 'json' }),
  bytea: always({ kind: 'bytes', maxLength: null }),
  bit: bits,
  varbit: ([length]) => ({ kind: 'bits', length: length ?? 64 }),
  inet: always({ kind: 'network', of: 'inet' }),
  cidr: always({ kind: 'network', of: 'cidr' }),
  macaddr: always({ kind: 'network', of: 'macaddr' }),
  macaddr8: other('macaddr8'),
  xml: other('xml'),
  tsvector: other('tsvector'),
  tsquery: other('tsquery'),
  point: other('point'),
  line: other('line'),
  lseg: other('lseg'),
  box: other('box'),
  path: other('path'),
  polygon: other('polygon'),
  circle: other('circle'),
  int4range: other('int4range'),
  int8range: other('int8range'),
  numrange: other('numrange'),
  daterange: other('daterange'),
  tsrange: other('tsrange'),
  tstzrange: other('tstzrange'),
  pg_lsn: other('pg_lsn'),
  regclass: other('regclass'),
}

const extensions: Readonly<Record<string, Type>> = {
  citext: { kind: 'text', maxLength: null, fixed: false },
  hstore: { kind: 'other', name: 'hstore' },
  ltree: { kind: 'other', name: 'ltree' },
  geometry: { kind: 'other', name: 'geometry' },
  geography: { kind: 'other', name: 'geography' },
  vector: { kind: 'other', name: 'vector' },
}

/** For the hint at a misspelt type. */
export const builtInNames: readonly string[] = [
  ...Object.keys(builtIns),
  ...Object.keys(extensions),
]
