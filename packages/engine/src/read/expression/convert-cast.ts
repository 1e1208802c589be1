import type { Node, TypeCast, TypeName } from 'libpg-query'
import type { CastType, Expression } from '../../sql/expression.ts'
import { type Conversion, call, readNames } from './conversion.ts'
import { readInstant } from './read-instant.ts'
import { readIntervalText } from './read-interval-text.ts'

/** `x::type`: folded where `x` is a written value, left off where it changes nothing for us. */
export function convertCast(body: TypeCast, conversion: Conversion): Expression {
  if (!body.arg || !body.typeName) return conversion.fault('a cast lacks its value or type')
  const operand = conversion.convert(body.arg)
  const name = (readNames(body.typeName.names).at(-1) ?? '').toLowerCase()
  if (body.typeName.arrayBounds) {
    return isWritten(operand) || isArray(operand)
      ? operand
      : conversion.fault(`a cast to an array of ${name} is not known`)
  }
  if (operand.kind === 'null') return operand
  if (name === 'interval') return convertInterval(operand, body.typeName, conversion)
  const target = castTypes[name]
  if (operand.kind === 'text') return foldText(operand.value, name, target, conversion)
  if (operand.kind === 'number' && ['decimal', 'float'].includes(target?.kind ?? '')) return operand
  if (operand.kind === 'number' && target?.kind === 'integer' && /^-?\d+$/.test(operand.text))
    return operand
  if (!target) return conversion.fault(`a cast to "${name}" is not known`)
  return { kind: 'cast', operand, to: withPrecision(target, body.typeName) }
}

function foldText(
  value: string,
  name: string,
  target: CastType | undefined,
  conversion: Conversion,
): Expression {
  switch (target?.kind) {
    case 'integer':
    case 'decimal':
    case 'float':
      return /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(value)
        ? { kind: 'number', text: value.trim().replace(/^\+/, '') }
        : conversion.fault(`"${value}" is no number`)
    case 'boolean':
      if (/^\s*(t|true|y|yes|on|1)\s*$/i.test(value)) return { kind: 'boolean', value: true }
      if (/^\s*(f|false|n|no|off|0)\s*$/i.test(value)) return { kind: 'boolean', value: false }
      return conversion.fault(`"${value}" is no boolean`)
    case 'date':
    case 'timestamp':
      if (/^now$/i.test(value)) return call(target.kind === 'date' ? 'current_date' : 'now')
      return (
        readInstant(value, target.kind) ??
        conversion.fault(`"${value}" is no ${name} this can read`)
      )
    default:
      // text, and types whose values are written as text: uuid, json, inet, time, an enum
      return { kind: 'text', value }
  }
}

function convertInterval(operand: Expression, type: TypeName, conversion: Conversion): Expression {
  if (operand.kind !== 'text') return conversion.fault('an interval needs a written length')
  const text = readIntervalText(
    operand.value,
    intervalUnits[readInteger(type.typmods?.[0]) ?? -1] ?? 'second',
  )
  if (text === null) return conversion.fault(`"${operand.value}" is no interval this can read`)
  return call('interval', { kind: 'text', value: text })
}

function withPrecision(target: CastType, type: TypeName): CastType {
  if (target.kind !== 'decimal') return target
  const precision = readInteger(type.typmods?.[0]) ?? target.precision
  return {
    kind: 'decimal',
    precision,
    scale: type.typmods ? (readInteger(type.typmods[1]) ?? 0) : target.scale,
  }
}

function readInteger(node: Node | undefined): number | null {
  return node && 'A_Const' in node && node.A_Const.ival ? (node.A_Const.ival.ival ?? 0) : null
}

function isWritten(operand: Expression): boolean {
  return operand.kind === 'text' || operand.kind === 'null'
}

function isArray(operand: Expression): boolean {
  return operand.kind === 'call' && operand.name === 'array'
}

/** PostgreSQL's masks of interval fields. */
const intervalUnits: Readonly<Record<number, string>> = {
  4: 'year',
  2: 'month',
  8: 'day',
  1024: 'hour',
  2048: 'minute',
  4096: 'second',
}

const integer: CastType = { kind: 'integer' }
const float: CastType = { kind: 'float' }
const text: CastType = { kind: 'text' }
const boolean: CastType = { kind: 'boolean' }
const timestamp: CastType = { kind: 'timestamp' }
/** NUMERIC without a precision holds any number; this much is carried by every dialect. */
const decimal: CastType = { kind: 'decimal', precision: 38, scale: 10 }

const castTypes: Readonly<Record<string, CastType>> = {
  int2: integer,
  int4: integer,
  int8: integer,
  int: integer,
  integer,
  bigint: integer,
  smallint: integer,
  signed: integer,
  unsigned: integer,
  numeric: decimal,
  decimal,
  money: { kind: 'decimal', precision: 18, scale: 2 },
  float4: float,
  float8: float,
  float,
  double: float,
  real: float,
  text,
  varchar: text,
  bpchar: text,
  char: text,
  name: text,
  citext: text,
  string: text,
  bool: boolean,
  boolean,
  date: { kind: 'date' },
  timestamp,
  timestamptz: timestamp,
  datetime: timestamp,
}
