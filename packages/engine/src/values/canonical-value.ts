import type { Type } from '../model/schema.ts'
import {
  readBits,
  readBoolean,
  readBytes,
  readJson,
  readNetwork,
  readUuid,
} from './canonical-forms.ts'
import { readDecimalValue, readFloat, readInteger } from './canonical-numbers.ts'
import { readEnum, readSet, readText } from './canonical-texts.ts'
import { readDate, readTime, readTimestamp } from './canonical-times.ts'

/** A value in the one spelling the output uses, or why it is not of the type. */
export type CanonicalValue =
  | { readonly ok: true; readonly text: string }
  /** `problem` follows the value in a sentence: «is not a date»; `hint` says what would be right. */
  | { readonly ok: false; readonly problem: string; readonly hint: string }

/** Reads a value as a person writes it: booleans as yes/no, dates in ISO 8601, and so on. */
export function readCanonicalValue(text: string, type: Type): CanonicalValue {
  // spaces around a value belong to it in texts only
  const bare = text.trim()
  switch (type.kind) {
    case 'integer':
      return readInteger(bare, type)
    case 'decimal':
      return readDecimalValue(bare, type)
    case 'float':
      return readFloat(bare)
    case 'text':
      return readText(text, type.maxLength)
    case 'boolean':
      return readBoolean(bare)
    case 'date':
      return readDate(bare)
    case 'time':
      return readTime(bare, type.zone)
    case 'timestamp':
      return readTimestamp(bare, type.zone)
    case 'uuid':
      return readUuid(bare)
    case 'json':
      return readJson(text)
    case 'bytes':
      return readBytes(bare, type.maxLength)
    case 'enum':
      return readEnum(text, type.values)
    case 'set':
      return readSet(text, type.values)
    case 'bits':
      return readBits(bare, type.length)
    case 'network':
      return readNetwork(bare, type.of)
    case 'array':
      return readArray(text)
    // the database's own spellings of these are many; the proof casts the value
    case 'interval':
    case 'other':
      return { ok: true, text }
  }
}

/** An array stays as written: `{a,b}` or `["a","b"]`. */
function readArray(text: string): CanonicalValue {
  const isArray = /^\s*(\{.*\}|\[.*\])\s*$/s.test(text)
  if (isArray) return { ok: true, text }
  return { ok: false, problem: 'is not an array', hint: 'Write it as {a,b} or ["a","b"].' }
}
