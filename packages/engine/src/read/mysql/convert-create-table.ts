import type { SchemaChange, TableElement } from '../changes/schema-change.ts'
import type { Token } from '../tokens/token.ts'
import { splitAtCommas, TokenCursor } from '../tokens/token-cursor.ts'
import { convertColumn } from './convert-column.ts'
import { convertConstraint } from './convert-constraint.ts'
import { countFlags } from './count-flags.ts'
import { findMalformed } from './find-malformed.ts'
import { type MysqlReading, readTableName } from './mysql-reading.ts'

/** CREATE TABLE, the words up to TABLE already read. */
export function convertCreateTable(
  cursor: TokenCursor,
  isTemporary: boolean,
  reading: MysqlReading,
): SchemaChange {
  const ifNotExists = cursor.accept('IF', 'NOT', 'EXISTS')
  const table = readTableName(cursor)
  if (isTemporary) return { kind: 'ignore-table', table, what: 'temporary table' }
  const place = reading.placeOf(cursor.peek())
  const copy = (name: TokenCursor): TableElement => ({
    kind: 'like',
    table: readTableName(name),
    copies: everything,
    place,
  })
  const base = {
    kind: 'create-table',
    table,
    ifNotExists,
    inherits: [],
    place: reading.place,
    // the counter's start is the only difference between two dumps of one table
    text: reading.text.replaceAll(/\s+/g, ' ').replace(/\bAUTO_INCREMENT\s*=\s*\d+/i, ''),
  } as const
  if (cursor.accept('LIKE')) return { ...base, elements: [copy(cursor)], comment: null }
  const opening = cursor.peek()
  const body = cursor.parentheses()
  if (!body || !opening) {
    if (opening?.keyword === 'AS' || opening?.keyword === 'SELECT') {
      return { kind: 'ignore-table', table, what: 'query table' }
    }
    return reading.refuse('it has no columns', opening)
  }
  const inner = new TokenCursor(body)
  if (inner.accept('LIKE')) return { ...base, elements: [copy(inner)], comment: null }
  const malformed = findMalformed(opening, body, cursor.peek(-1) !== body.at(-1))
  if (malformed) return reading.refuse(malformed.why, malformed.token)
  const elements = splitAtCommas(body).flatMap((part) => convertElement(part, table.name, reading))
  return { ...base, elements: countFlags(elements), comment: readComment(cursor) }
}

function convertElement(
  part: readonly Token[],
  table: string,
  reading: MysqlReading,
): readonly TableElement[] {
  const cursor = new TokenCursor(part)
  const constraint = convertConstraint(cursor, reading)
  if (constraint?.kind === 'constraint') return [constraint]
  if (constraint) return []
  return [{ kind: 'column', column: convertColumn(cursor, table, reading) }]
}

/** Among a table's options only its comment says something of its rows. */
function readComment(cursor: TokenCursor): string | null {
  while (!cursor.isAtEnd) {
    if (cursor.accept('COMMENT')) {
      cursor.accept('=')
      return cursor.next()?.value ?? null
    }
    cursor.next()
  }
  return null
}

const everything = {
  defaults: true,
  generated: true,
  identity: true,
  checks: true,
  keys: true,
  comments: true,
}
