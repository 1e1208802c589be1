import type { Formula } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'
import type { ColumnDeclaration, ConstraintDeclaration } from '../changes/schema-change.ts'
import type { Token } from '../tokens/token.ts'
import type { TokenCursor } from '../tokens/token-cursor.ts'
import { readReferences } from './convert-constraint.ts'
import { convertDefault, convertFormula } from './convert-expression.ts'
import { acceptCharset, convertType } from './convert-type.ts'
import { fitDefault, fitType } from './fit-default.ts'
import type { MysqlReading } from './mysql-reading.ts'

/** A column: its name, its type, and attributes in any order. */
export function convertColumn(
  cursor: TokenCursor,
  table: string,
  reading: MysqlReading,
): ColumnDeclaration {
  const first = cursor.next()
  const name = first?.value ?? ''
  const place = reading.placeOf(first)
  const { declared, isSerial } = convertType(cursor, reading.text, `${table}_${name}`)
  const constraints: ConstraintDeclaration[] = []
  let nullable = !isSerial
  let identity = isSerial
  let value: Expression | null = null
  let generated: Formula | null = null
  let comment: string | null = null
  let constraintName: string | null = null
  const unique = (): void => {
    const rest = { where: null, nullsNotDistinct: false, place }
    constraints.push({ kind: 'unique', name: null, columns: [name], ...rest })
  }
  if (isSerial) unique()
  while (!cursor.isAtEnd) {
    if (cursor.accept('NOT', 'NULL')) nullable = false
    else if (cursor.accept('NULL')) continue
    else if (cursor.accept('DEFAULT')) value = convertDefault(readDefault(cursor))
    else if (cursor.accept('AUTO_INCREMENT')) identity = true
    else if (cursor.accept('COMMENT')) comment = cursor.next()?.value ?? null
    else if (cursor.accept('UNIQUE')) {
      cursor.accept('KEY')
      unique()
    } else if (cursor.accept('PRIMARY', 'KEY') || cursor.accept('KEY')) {
      constraints.push({ kind: 'primary-key', name: null, columns: [name], place })
    } else if (cursor.accept('CONSTRAINT')) {
      constraintName = cursor.sees('CHECK') ? null : (cursor.next()?.value ?? null)
    } else if (cursor.sees('CHECK')) {
      const at = reading.placeOf(cursor.next())
      const condition = cursor.parentheses() ?? []
      const formula = convertFormula(condition, reading.text, at, reading.report)
      constraints.push({ kind: 'check', name: constraintName, formula, place: at })
    } else if (cursor.sees('REFERENCES')) {
      const at = reading.placeOf(cursor.peek())
      const link = readReferences(cursor)
      const own = { kind: 'foreign-key', name: constraintName, columns: [name] } as const
      constraints.push({ ...own, ...link, place: at })
    } else if (cursor.accept('GENERATED', 'ALWAYS', 'AS') || cursor.accept('AS')) {
      const formula = cursor.parentheses() ?? []
      generated = convertFormula(formula, reading.text, place, reading.report)
    } else if (cursor.accept('ON', 'UPDATE')) readDefault(cursor)
    else if (!acceptCharset(cursor)) cursor.next()
  }
  const type = fitType(declared, value)
  return {
    name,
    type,
    nullable,
    default: value && fitDefault(value, type),
    generated,
    identity,
    comment,
    constraints,
    place,
  }
}

/** A literal with its sign, a call, or an expression in parentheses. */
function readDefault(cursor: TokenCursor): readonly Token[] {
  const tokens: Token[] = []
  const take = (): void => {
    const token = cursor.next()
    if (token) tokens.push(token)
  }
  const inside = cursor.parentheses()
  if (inside) return inside
  take()
  // a sign, a character set or b'…' comes before the literal itself
  while (/^[-+]$|^_\w+$|^[bnx]$/i.test(tokens.at(-1)?.raw ?? '') && !cursor.isAtEnd) take()
  const open = cursor.peek()
  const args = cursor.parentheses()
  if (args && open) {
    const sign = { ...open, kind: 'sign' as const }
    tokens.push(sign, ...args, { ...sign, raw: ')', value: ')' })
  }
  return tokens
}
