import type { DeclaredType } from '../changes/schema-change.ts'
import { splitAtCommas, type TokenCursor } from '../tokens/token-cursor.ts'
import { mysqlTypes } from './mysql-types.ts'

export interface MysqlType {
  readonly declared: DeclaredType
  /** SERIAL: BIGINT UNSIGNED NOT NULL AUTO_INCREMENT UNIQUE. */
  readonly isSerial: boolean
}

/** A column's type and what belongs to it: UNSIGNED, CHARACTER SET. `owner` names an enum. */
export function convertType(cursor: TokenCursor, text: string, owner: string): MysqlType {
  const first = cursor.next()
  const words = [first?.keyword || (first?.value.toUpperCase() ?? '')]
  while (second[words.at(-1) ?? '']?.includes(cursor.peek()?.keyword ?? '-')) {
    words.push(cursor.next()?.keyword ?? '')
  }
  let end = cursor.peek(-1)?.end ?? 0
  const list = splitAtCommas(cursor.parentheses() ?? [])
  const values = list.map((part) => part.map((token) => token.value).join(''))
  end = cursor.peek(-1)?.end ?? end
  let unsigned = false
  for (;;) {
    const word = cursor.acceptOne('UNSIGNED', 'ZEROFILL', 'SIGNED', 'BINARY', 'ASCII', 'UNICODE')
    if (word === null && !acceptCharset(cursor)) break
    if (word === 'UNSIGNED' || word === 'ZEROFILL') unsigned = true
    if (word !== null) end = cursor.peek(-1)?.end ?? end
  }
  const typeText = text.slice(first?.start ?? 0, end).replaceAll(/\s+/g, ' ')
  const name = words.join(' ')
  // VARCHAR(MAX) is SQL Server's word for any length
  const numbers = values.map(Number).filter((number) => !Number.isNaN(number))
  const type = mysqlTypes[name]?.({ values, numbers, unsigned, owner })
  const declared: DeclaredType = type
    ? { kind: 'built-in', type, text: typeText }
    : {
        kind: 'named',
        name: { schema: null, name: name.toLowerCase() },
        dimensions: 0,
        text: typeText,
      }
  return { declared, isSerial: name === 'SERIAL' }
}

/** `CHARACTER SET utf8`, `CHARSET utf8`, `COLLATE utf8_bin` say nothing about values. */
export function acceptCharset(cursor: TokenCursor): boolean {
  const found =
    cursor.accept('CHARACTER', 'SET') || cursor.accept('CHARSET') || cursor.accept('COLLATE')
  if (!found) return false
  cursor.accept('=')
  cursor.next()
  return true
}

/** Names of two and more words. */
const second: Readonly<Record<string, readonly string[]>> = {
  DOUBLE: ['PRECISION'],
  CHARACTER: ['VARYING'],
  CHAR: ['VARYING', 'BYTE'],
  NATIONAL: ['CHAR', 'CHARACTER', 'VARCHAR'],
  NCHAR: ['VARYING', 'VARCHAR'],
  LONG: ['VARCHAR', 'VARBINARY'],
}
