import type { ColumnPosition, SchemaChange, TableAction } from '../changes/schema-change.ts'
import type { Token } from '../tokens/token.ts'
import { splitAtCommas, TokenCursor } from '../tokens/token-cursor.ts'
import { convertColumn } from './convert-column.ts'
import { convertConstraint } from './convert-constraint.ts'
import { convertDefault } from './convert-expression.ts'
import { type MysqlReading, readTableName } from './mysql-reading.ts'

/** ALTER TABLE, the words up to TABLE already read. */
export function convertAlterTable(
  cursor: TokenCursor,
  reading: MysqlReading,
): readonly SchemaChange[] {
  const ifExists = cursor.accept('IF', 'EXISTS')
  const table = readTableName(cursor)
  const actions = splitAtCommas(cursor.rest()).flatMap((part) =>
    convertAction(new TokenCursor(part), table.name, reading),
  )
  if (actions.length === 0) return []
  return [{ kind: 'alter-table', table, ifExists, actions, place: reading.place }]
}

function convertAction(
  cursor: TokenCursor,
  table: string,
  reading: MysqlReading,
): readonly TableAction[] {
  if (cursor.accept('ADD')) return convertAdd(cursor, table, reading)
  if (cursor.accept('DROP')) return convertDrop(cursor)
  if (cursor.acceptOne('MODIFY', 'CHANGE')) {
    const isChange = cursor.peek(-1)?.keyword === 'CHANGE'
    cursor.accept('COLUMN')
    cursor.accept('IF', 'EXISTS')
    const name = (isChange ? cursor.next() : cursor.peek())?.value ?? ''
    const { definition, position } = splitPosition(cursor.rest())
    const column = convertColumn(new TokenCursor(definition), table, reading)
    return [{ kind: 'replace-column', name, column, position }]
  }
  if (cursor.accept('ALTER')) {
    if (cursor.acceptOne('INDEX', 'CHECK', 'CONSTRAINT')) return []
    cursor.accept('COLUMN')
    const name = cursor.next()?.value ?? ''
    if (cursor.accept('SET', 'DEFAULT')) {
      return [{ kind: 'set-default', name, default: convertDefault(cursor.rest()), identity: null }]
    }
    if (!cursor.accept('DROP', 'DEFAULT')) return []
    return [{ kind: 'set-default', name, default: null, identity: null }]
  }
  if (cursor.accept('RENAME')) return convertRename(cursor)
  if (cursor.accept('COMMENT')) {
    cursor.accept('=')
    return [{ kind: 'set-comment', text: cursor.next()?.value ?? '' }]
  }
  return []
}

function convertAdd(
  cursor: TokenCursor,
  table: string,
  reading: MysqlReading,
): readonly TableAction[] {
  const isColumn = cursor.accept('COLUMN')
  const constraint = isColumn ? null : convertConstraint(cursor, reading)
  if (constraint?.kind === 'constraint') {
    return [{ kind: 'add-constraint', constraint: constraint.constraint }]
  }
  if (constraint) return []
  const ifNotExists = cursor.accept('IF', 'NOT', 'EXISTS')
  const several = cursor.parentheses()
  if (several) {
    return splitAtCommas(several).flatMap((part) =>
      convertAdd(new TokenCursor(part), table, reading),
    )
  }
  const { definition, position } = splitPosition(cursor.rest())
  const column = convertColumn(new TokenCursor(definition), table, reading)
  return [{ kind: 'add-column', column, ifNotExists, position }]
}

function convertDrop(cursor: TokenCursor): readonly TableAction[] {
  if (cursor.accept('PRIMARY', 'KEY')) return [{ kind: 'drop-primary-key' }]
  const isConstraint =
    cursor.accept('FOREIGN', 'KEY') ||
    cursor.acceptOne('INDEX', 'KEY', 'CHECK', 'CONSTRAINT') !== null
  if (!isConstraint) cursor.accept('COLUMN')
  const ifExists = cursor.accept('IF', 'EXISTS')
  const name = cursor.next()?.value ?? ''
  return [
    isConstraint ? { kind: 'drop-constraint', name } : { kind: 'drop-column', name, ifExists },
  ]
}

function convertRename(cursor: TokenCursor): readonly TableAction[] {
  const what = cursor.acceptOne('COLUMN', 'INDEX', 'KEY')
  if (what === null) {
    cursor.acceptOne('TO', 'AS', '=')
    return [{ kind: 'rename-table', to: readTableName(cursor) }]
  }
  const name = cursor.next()?.value ?? ''
  cursor.accept('TO')
  const to = cursor.next()?.value ?? ''
  return [{ kind: what === 'COLUMN' ? 'rename-column' : 'rename-constraint', name, to }]
}

/** `FIRST` or `AFTER other` ends a column's definition. */
function splitPosition(tokens: readonly Token[]): {
  readonly definition: readonly Token[]
  readonly position: ColumnPosition
} {
  if (tokens.at(-1)?.keyword === 'FIRST')
    return { definition: tokens.slice(0, -1), position: 'first' }
  if (tokens.at(-2)?.keyword !== 'AFTER') return { definition: tokens, position: null }
  return { definition: tokens.slice(0, -2), position: { after: tokens.at(-1)?.value ?? '' } }
}
