import type { ConstraintDeclaration } from '../changes/schema-change.ts'
import type { TokenCursor } from '../tokens/token-cursor.ts'
import { convertFormula } from './convert-expression.ts'
import { isNamed, type MysqlReading, readColumnList, readTableName } from './mysql-reading.ts'

/** A key, link or check of a table; `plain` is an index that changes no data. */
export type ConstraintReading =
  | { readonly kind: 'constraint'; readonly constraint: ConstraintDeclaration }
  | { readonly kind: 'plain' }

/** Reads what a table's body holds beside columns, or null where a column comes next. */
export function convertConstraint(
  cursor: TokenCursor,
  reading: MysqlReading,
): ConstraintReading | null {
  if (!opensConstraint(cursor)) return null
  const place = reading.placeOf(cursor.peek())
  let name: string | null = null
  if (cursor.accept('CONSTRAINT') && !cursor.sees('CHECK') && !opensKey(cursor)) {
    name = cursor.next()?.value ?? null
  }
  if (cursor.accept('PRIMARY', 'KEY')) {
    skipIndexName(cursor)
    const columns = readColumns(cursor, name, reading)
    return columns ? found({ kind: 'primary-key', name, columns, place }) : { kind: 'plain' }
  }
  if (cursor.accept('UNIQUE')) {
    cursor.acceptOne('KEY', 'INDEX')
    name = skipIndexName(cursor) ?? name
    const columns = readColumns(cursor, name, reading)
    if (!columns) return { kind: 'plain' }
    return found({ kind: 'unique', name, columns, where: null, nullsNotDistinct: false, place })
  }
  if (cursor.accept('FOREIGN', 'KEY')) {
    cursor.accept('IF', 'NOT', 'EXISTS')
    const index = skipIndexName(cursor)
    const columns = readColumnList(cursor).map((column) => column ?? '')
    return found({
      ...readReferences(cursor),
      kind: 'foreign-key',
      name: name ?? index,
      columns,
      place,
    })
  }
  if (cursor.accept('CHECK')) {
    const formula = convertFormula(cursor.parentheses() ?? [], reading.text, place, reading.report)
    return found({ kind: 'check', name, formula, place })
  }
  return { kind: 'plain' }
}

/** `REFERENCES parent (columns) ON DELETE …` */
export function readReferences(
  cursor: TokenCursor,
): Pick<Extract<ConstraintDeclaration, { kind: 'foreign-key' }>, 'parent' | 'parentColumns'> {
  cursor.accept('REFERENCES')
  const parent = readTableName(cursor)
  const parentColumns = readColumnList(cursor).map((column) => column ?? '')
  for (;;) {
    if (cursor.accept('MATCH')) cursor.next()
    else if (cursor.accept('ON', 'DELETE') || cursor.accept('ON', 'UPDATE')) {
      if (cursor.acceptOne('SET', 'NO')) cursor.next()
      else cursor.next()
    } else return { parent, parentColumns }
  }
}

function found(constraint: ConstraintDeclaration): ConstraintReading {
  return { kind: 'constraint', constraint }
}

function opensConstraint(cursor: TokenCursor): boolean {
  if (cursor.sees('CONSTRAINT') || opensKey(cursor)) return true
  if (cursor.sees('CHECK', '(')) return true
  // `key` and `index` may be columns where a type follows
  if (cursor.sees('KEY') || cursor.sees('INDEX')) return opensIndex(cursor)
  if (cursor.sees('FULLTEXT') || cursor.sees('SPATIAL')) {
    return (
      ['KEY', 'INDEX', ''].includes(cursor.peek(1)?.keyword ?? '') || cursor.peek(2)?.raw === '('
    )
  }
  return cursor.sees('PERIOD', 'FOR')
}

function opensKey(cursor: TokenCursor): boolean {
  return (
    cursor.sees('PRIMARY', 'KEY') ||
    cursor.sees('FOREIGN', 'KEY') ||
    (cursor.sees('UNIQUE') && (cursor.peek(1)?.raw === '(' || isNamed(cursor.peek(1))))
  )
}

/** KEY name (column) or KEY (column), but not `key varchar(10)`. */
function opensIndex(cursor: TokenCursor): boolean {
  const at = cursor.peek(1)?.raw === '(' ? 1 : cursor.peek(2)?.raw === '(' ? 2 : 0
  if (at === 0) return cursor.peek(2)?.keyword === 'USING' || cursor.peek(2)?.keyword === 'TYPE'
  return cursor.peek(at + 1)?.kind !== 'number' && cursor.peek(at + 1)?.kind !== 'text'
}

/** An index's name and its method, before the columns. */
function skipIndexName(cursor: TokenCursor): string | null {
  let name: string | null = null
  while (!cursor.isAtEnd && !cursor.sees('(')) {
    if (cursor.accept('USING') || cursor.accept('TYPE')) cursor.next()
    else if (!cursor.accept('IF', 'NOT', 'EXISTS')) name = cursor.next()?.value ?? null
  }
  return name
}

function readColumns(
  cursor: TokenCursor,
  name: string | null,
  reading: MysqlReading,
): readonly string[] | null {
  const columns = readColumnList(cursor)
  const plain = columns.filter((column) => column !== null)
  if (plain.length === columns.length) return plain
  reading.report({
    code: 'UNSUPPORTED_CONSTRAINT',
    severity: 'warning',
    message: `The unique index "${name ?? ''}" is over an expression and is not kept by the data.`,
    hint: 'A UNIQUE constraint over the columns themselves is kept.',
    place: reading.place,
  })
  return null
}
