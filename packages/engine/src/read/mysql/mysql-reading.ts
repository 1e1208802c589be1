import type { Diagnostic, Place } from '@worldloom/diagnostics'
import type { SchemaChange, TableName } from '../changes/schema-change.ts'
import type { Token } from '../tokens/token.ts'
import { splitAtCommas, type TokenCursor } from '../tokens/token-cursor.ts'

/** A statement being read: its text, the places of its parts, and where faults go. */
export interface MysqlReading {
  readonly text: string
  readonly place: Place
  readonly placeOf: (token: Token | undefined) => Place
  readonly report: (diagnostic: Diagnostic) => void
  /** The fault that the statement cannot be read. */
  readonly refuse: (why: string, token: Token | undefined) => SchemaChange
}

/** `schema`.`table` */
export function readTableName(cursor: TokenCursor): TableName {
  const first = cursor.next()?.value ?? ''
  if (!cursor.accept('.')) return { schema: null, name: first }
  return { schema: first, name: cursor.next()?.value ?? '' }
}

/** A list of columns in parentheses; null in place of a part that is an expression. */
export function readColumnList(cursor: TokenCursor): readonly (string | null)[] {
  return splitAtCommas(cursor.parentheses() ?? []).map((part) => {
    const [first] = part
    // a prefix `(10)` and a direction may follow, but no part of an expression may come first
    return first && first.raw !== '(' && (first.kind === 'name' || !isCall(part))
      ? first.value
      : null
  })
}

/** `lower(name)` is an expression, `name(10)` a prefix. */
function isCall(part: readonly Token[]): boolean {
  return part[1]?.raw === '(' && part[2]?.kind !== 'number'
}

export function isNamed(token: Token | undefined): boolean {
  return token?.kind === 'name' || token?.kind === 'word'
}
