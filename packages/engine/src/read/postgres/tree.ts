import type { Place } from '@worldloom/diagnostics'
import type { Node, RangeVar } from 'libpg-query'
import type { TableName } from '../changes/schema-change.ts'
import type { Source } from '../source.ts'
import type { Statement } from '../split/statement.ts'

/** A statement being read: its text, and the places of its parts. */
export interface Reading {
  readonly text: string
  /** Where the whole statement stands. */
  readonly place: Place
  /** The index in `text` of a node's location, which counts bytes. */
  readonly indexOf: (location: number | undefined) => number
  readonly placeOf: (location: number | undefined) => Place
}

export function buildReading(source: Source, statement: Statement): Reading {
  const { text, offset } = statement
  const isAscii = !/[^\0-\x7f]/.test(text)
  const bytes = isAscii ? null : new TextEncoder().encode(text)
  const decoder = new TextDecoder()
  const indexOf = (location: number | undefined): number => {
    if (location === undefined || location < 0) return 0
    return bytes ? decoder.decode(bytes.subarray(0, location)).length : location
  }
  return {
    text,
    place: source.placeAt(offset),
    indexOf,
    placeOf: (location) => source.placeAt(offset + indexOf(location)),
  }
}

/** `schema.table`, its database left off. */
export function readRange(range: RangeVar | undefined): TableName {
  return { schema: range?.schemaname ?? null, name: range?.relname ?? '' }
}

/** A name of one to three parts: the last is the name, the one before it the schema. */
export function toTableName(names: readonly string[]): TableName {
  return { schema: names.at(-2) ?? null, name: names.at(-1) ?? '' }
}

/** The members of a list node, or the node itself. */
export function listItems(node: Node | undefined): readonly Node[] {
  if (!node) return []
  return 'List' in node ? (node.List.items ?? []) : [node]
}
