import type { Column } from '../../model/schema.ts'
import type { Meaning } from '../understanding.ts'
import { meaningsByName } from './catalogue.ts'
import type { MeaningRule, TypeClass } from './meaning.ts'
import { meaningRules } from './rules/index.ts'
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

/** The rules that each class of types may have, in their order. */
const rulesByType = groupByType(meaningRules)

/** The meaning of the first rule that the words match, or null. */
export function findByName(asked: AskedColumn, words: string): Meaning | null {
  if (words === '') return null
  const candidates = rulesByType.get(asked.type) ?? []
  const rule = candidates.find((candidate) => matches(candidate, asked, words))
  if (rule) return { name: rule.meaning, why: explain(rule, asked, words) }
  // `address2`, `phone_1`: the number says nothing more
  const bare = words.replace(/( \d+)+$/, '')
  return bare === words ? null : findByName(asked, bare)
}

function groupByType(rules: readonly MeaningRule[]): ReadonlyMap<TypeClass, MeaningRule[]> {
  const byType = new Map<TypeClass, MeaningRule[]>()
  for (const rule of rules) {
    for (const type of rule.types ?? meaningsByName.get(rule.meaning)?.fits ?? []) {
      byType.set(type, [...(byType.get(type) ?? []), rule])
    }
  }
  return byType
}

function matches(rule: MeaningRule, asked: AskedColumn, words: string): boolean {
  return (
    (rule.name === undefined || rule.name.test(words)) &&
    (rule.head === undefined || matchesSubject(rule, words, asked.words.table)) &&
    (rule.table === undefined || rule.table.test(asked.words.table)) &&
    (rule.schema === undefined || hasTable(rule.schema, asked)) &&
    (rule.neighbor === undefined || hasNeighbor(rule.neighbor, asked)) &&
    fitsLength(rule, asked.column)
  )
}

function matchesSubject(rule: MeaningRule, words: string, table: string): boolean {
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

function fitsLength(rule: MeaningRule, { type }: Column): boolean {
  const length = maxLength(type)
  const bounded = type.kind === 'text' || type.kind === 'bytes'
  if (rule.maxLength !== undefined && bounded && (length ?? Infinity) > rule.maxLength) return false
  return rule.minLength === undefined || length === null || length >= rule.minLength
}

function explain(rule: MeaningRule, asked: AskedColumn, words: string): string {
  const fromTable = rule.table !== undefined || (rule.head && rule.head.exec(words)?.index === 0)
  const place = fromTable ? ` in a table of ${asked.words.table}` : ''
  return `its name reads "${words}"${place}`
}
