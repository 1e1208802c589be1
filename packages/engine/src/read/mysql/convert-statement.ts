import type { SchemaChange } from '../changes/schema-change.ts'
import type { Token } from '../tokens/token.ts'
import { splitAtCommas, TokenCursor } from '../tokens/token-cursor.ts'
import { convertAlterTable } from './convert-alter-table.ts'
import { convertConstraint } from './convert-constraint.ts'
import { convertCreateTable } from './convert-create-table.ts'
import { type MysqlReading, readTableName } from './mysql-reading.ts'

/** One statement of MySQL as changes to the schema. */
export function convertStatement(
  tokens: readonly Token[],
  reading: MysqlReading,
): readonly SchemaChange[] {
  const cursor = new TokenCursor(tokens)
  switch (cursor.next()?.keyword) {
    case 'CREATE':
      return convertCreate(cursor, reading)
    case 'ALTER':
      cursor.acceptOne('IGNORE', 'ONLINE')
      return cursor.accept('TABLE') ? convertAlterTable(cursor, reading) : [otherAlteration]
    case 'DROP':
      return convertDrop(cursor, reading)
    case 'RENAME':
      cursor.acceptOne('TABLE', 'TABLES')
      return splitAtCommas(cursor.rest()).map((part) => {
        const pair = new TokenCursor(part)
        const table = readTableName(pair)
        pair.accept('TO')
        const actions = [{ kind: 'rename-table', to: readTableName(pair) }] as const
        return { kind: 'alter-table', table, ifExists: false, actions, place: reading.place }
      })
    case 'USE':
      return [{ kind: 'use-schema', schema: cursor.next()?.value ?? null }]
    default:
      return [otherAlteration]
  }
}

const otherAlteration = { kind: 'pass-over', what: 'other alteration' } as const

function convertCreate(cursor: TokenCursor, reading: MysqlReading): readonly SchemaChange[] {
  cursor.accept('OR', 'REPLACE')
  const isTemporary = cursor.accept('TEMPORARY')
  if (cursor.accept('TABLE')) return [convertCreateTable(cursor, isTemporary, reading)]
  if (cursor.acceptOne('SCHEMA')) return [{ kind: 'pass-over', what: 'database' }]
  if (!cursor.accept('UNIQUE', 'INDEX')) return [{ kind: 'pass-over', what: 'index' }]
  cursor.accept('IF', 'NOT', 'EXISTS')
  const name = cursor.next()
  while (!cursor.isAtEnd && !cursor.accept('ON')) cursor.next()
  const table = readTableName(cursor)
  const unique = [{ ...word, raw: 'UNIQUE', keyword: 'UNIQUE' }, ...(name ? [name] : [])]
  const key = new TokenCursor([...unique, ...cursor.rest()])
  const constraint = convertConstraint(key, reading)
  if (constraint?.kind !== 'constraint') return [{ kind: 'pass-over', what: 'expression index' }]
  const actions = [{ kind: 'add-constraint', constraint: constraint.constraint }] as const
  return [{ kind: 'alter-table', table, ifExists: false, actions, place: reading.place }]
}

const word = { kind: 'word', value: '', start: 0, end: 0 } as const

function convertDrop(cursor: TokenCursor, reading: MysqlReading): readonly SchemaChange[] {
  cursor.accept('TEMPORARY')
  if (cursor.acceptOne('TABLE', 'TABLES')) {
    cursor.accept('IF', 'EXISTS')
    const tables = splitAtCommas(cursor.rest()).map((part) => readTableName(new TokenCursor(part)))
    return [{ kind: 'drop-tables', tables }]
  }
  if (!cursor.accept('INDEX')) return [{ kind: 'pass-over', what: 'other drop' }]
  cursor.accept('IF', 'EXISTS')
  const name = cursor.next()?.value ?? ''
  cursor.accept('ON')
  const actions = [{ kind: 'drop-constraint', name }] as const
  const table = readTableName(cursor)
  return [{ kind: 'alter-table', table, ifExists: true, actions, place: reading.place }]
}
