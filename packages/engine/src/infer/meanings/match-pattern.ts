import type { Column } from '../../model/schema.ts'
import type { ColumnPattern, TypeClass } from './meaning.ts'
import type { TableWords } from './table-words.ts'
import { maxLength } from './type-class.ts'

/** A column as the rules see it. */
export interface AskedColumn {
  readonly column: Column
  readonly type: TypeClass
  readonly words: TableWords
  /** The words of every table of the schema. */
  readonly tables: readonly string[]
}

// words before a name that do not say whose name it is
const adjectives =
  /^(display|full|long|short|original|default|new|old|native|official|common|public|internal|custom|main|primary|alternative|frontend|backend|plain|raw)$/

/** Whether a column with these words matches all parts of a pattern. */
export function matchesPattern(rule: ColumnPattern, asked: AskedColumn, words: string): boolean {
  return (
    (rule.name === undefined || rule.name.test(words)) &&
    (rule.head === undefined || matchesSubject(rule, words, asked.words.table)) &&
    (rule.table === undefined || rule.table.test(asked.words.table)) &&
    (rule.schema === undefined || hasTable(rule.schema, asked)) &&
    (rule.without === undefined || !hasTable(rule.without, asked)) &&
    (rule.neighbor === undefined || hasNeighbor(rule.neighbor, asked)) &&
    fitsLength(rule, asked.column)
  )
}

function matchesSubject(rule: ColumnPattern, words: string, table: string): boolean {
  const head = rule.head?.exec(words)
  if (!head) return false
  const before = words
    .slice(0, head.index)
    .trim()
    .split(' ')
    .filter((word) => !adjectives.test(word))
  const subject = before.join(' ') || table
  return rule.subject?.test(subject) ?? true
}

function hasTable(pattern: RegExp, { tables }: AskedColumn): boolean {
  return tables.some((table) => pattern.test(table))
}

function hasNeighbor(pattern: RegExp, { column, words }: AskedColumn): boolean {
  for (const [name, other] of words.columns) {
    if (name !== column.name && pattern.test(other)) return true
  }
  return false
}

function fitsLength(rule: ColumnPattern, { type }: Column): boolean {
  const length = maxLength(type)
  const bounded = type.kind === 'text' || type.kind === 'bytes'
  if (rule.maxLength !== undefined && bounded && (length ?? Infinity) > rule.maxLength) return false
  return rule.minLength === undefined || length === null || length >= rule.minLength
}
