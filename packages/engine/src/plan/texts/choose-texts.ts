import type { Column } from '../../model/schema.ts'
import type { ColumnRule } from '../../rules/rules.ts'
import { findDomain } from '../checks/find-domain.ts'
import { findNeeds } from '../lower/lower-expressions.ts'
import { expressionsOf } from '../lower/narrow-plan.ts'
import type { ColumnPlan, Plan, TablePlan } from '../plan.ts'
import { findStyle, type TextStyle } from './find-style.ts'
import { writtenMeanings } from './written-meanings.ts'

/** A column whose texts may come from elsewhere, since nothing but language depends on them. */
export interface WritableColumn {
  readonly name: string
  readonly meaning: string
  /** Names and titles are short; descriptions, reviews and messages are sentences. */
  readonly style: 'short' | 'long'
  /** Letters a text has at the least and at the most. */
  readonly minimumLength: number
  readonly maximumLength: number
  /** No text may come twice. */
  readonly mustDiffer: boolean
  /** Columns that are made from it, as `table.column`. */
  readonly readBy: readonly string[]
  /** What such columns hold, where the meaning alone does not tell. */
  readonly examples: readonly string[]
}

/** A column of language that is made as without a model. */
export interface PlannedText {
  readonly table: string
  readonly column: string
  /** Such as `a rule says what it holds`. */
  readonly why: string
}

/** Which columns of language a model may write, by table, and which stay as planned. */
export interface TextChoice {
  /** Tables without such a column are left out. */
  readonly writable: ReadonlyMap<string, readonly WritableColumn[]>
  readonly planned: readonly PlannedText[]
}

/** Tells the columns that a model may write from those that stay as planned; codes and names of people are neither. */
export function chooseTexts(plan: Plan): TextChoice {
  const readers = findReaders(plan)
  const writable = new Map<string, readonly WritableColumn[]>()
  const planned: PlannedText[] = []
  for (const table of Object.values(plan.tables)) {
    const { id, columns } = table.table
    const found: WritableColumn[] = []
    for (const column of columns) {
      const style = findStyle(plan, table, column)
      const judged = style && judgeColumn(plan, table, column, style, readers)
      if (typeof judged === 'string') planned.push({ table: id, column: column.name, why: judged })
      else if (judged) found.push(judged)
    }
    if (found.length > 0) writable.set(id, found)
  }
  return { writable, planned }
}

const longest = 10_000

/** The column as it may be written, or why it is not. */
function judgeColumn(
  plan: Plan,
  table: TablePlan,
  column: Column,
  { meaning, style, examples }: TextStyle,
  readers: ReadonlyMap<string, readonly string[]>,
): WritableColumn | string {
  const { id, primaryKey, foreignKeys } = table.table
  const planned = table.columns.find(({ name }) => name === column.name)
  const keys = [...(primaryKey?.columns ?? []), ...foreignKeys.flatMap((key) => key.columns)]
  if (keys.includes(column.name)) return 'it is a key'
  if (!planned || column.generated) return 'the database makes it'
  const { values, patterns, minimumLength, maximumLength } = findDomain(plan, table.table, column)
  if (values !== null) return 'its values are listed'
  if (patterns.length > 0) return 'it has a pattern'
  if (repeatsCode(plan, id, meaning)) return 'it says the same as a code beside it'
  const rule = plan.rules.tables[id]?.columns[column.name]
  if (planned.generator === 'reference') return 'it is reference data'
  if (!isFree(planned, meaning, rule)) return 'a rule or another column says what it holds'
  const readBy = followReaders(plan, `${id}.${column.name}`, readers)
  if (readBy === null) return 'numbers, dates or links follow from it'
  // what goes with words that are known is only found for those
  const meanings = plan.understanding.meanings[id] ?? {}
  const isWord = (name: string): boolean => meanings[name]?.name === 'content.usual-word'
  if (readBy.some((reader) => isWord(reader.slice(id.length + 1))))
    return 'words of another column go with it'
  return {
    name: column.name,
    meaning,
    style,
    minimumLength,
    maximumLength: Math.min(maximumLength ?? longest, longest),
    mustDiffer: table.distinct[column.name] !== undefined,
    readBy,
    examples,
  }
}

function repeatsCode({ understanding }: Plan, table: string, meaning: string): boolean {
  const meanings = Object.values(understanding.meanings[table] ?? {})
  return (
    meaning === 'payment.failure-reason' &&
    meanings.filter(({ name }) => name === meaning).length > 1
  )
}

/** Whether the plan would write the text itself; what a rule spells out stays as it says. */
function isFree({ generator }: ColumnPlan, meaning: string, rule: ColumnRule | undefined): boolean {
  if (!rule || rule.cases.length === 0) return generator === meaning || generator === 'distinct'
  return rule.cases.every(
    ({ value }) => value.kind === 'generator' && writtenMeanings.has(value.name),
  )
}

/** Who reads each column, as `table.column`; `*` stands for what shapes rows and links. */
function findReaders(plan: Plan): ReadonlyMap<string, readonly string[]> {
  const readers = new Map<string, string[]>()
  const add = (read: string, reader: string): void => {
    readers.set(read, [...(readers.get(read) ?? []), reader])
  }
  for (const { table, columns } of Object.values(plan.tables))
    for (const { name, expression, lookups } of columns) {
      const { own, others } = findNeeds(plan, table.id, [expression], lookups)
      for (const column of own) add(`${table.id}.${column}`, `${table.id}.${name}`)
      for (const other of others) add(`${other.table}.${other.column}`, `${table.id}.${name}`)
    }
  for (const relation of plan.relations) {
    if (relation.from.kind !== 'table') continue
    const { table } = relation.from
    const { own, others } = findNeeds(plan, table, expressionsOf(relation), relation.lookups)
    for (const column of own) add(`${table}.${column}`, '*')
    for (const other of others) add(`${other.table}.${other.column}`, '*')
  }
  return readers
}

/** Every column that follows from one, near or far; null where one of them is more than text. */
function followReaders(
  { tables }: Plan,
  start: string,
  readers: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null {
  const seen = new Set([start])
  const waiting = [start]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const reader of readers.get(at) ?? []) {
      if (seen.has(reader)) continue
      if (!isTextOrHelper(tables, reader)) return null
      seen.add(reader)
      waiting.push(reader)
    }
  seen.delete(start)
  return [...seen].filter((reader) => !reader.includes('#'))
}

function isTextOrHelper(tables: Plan['tables'], reader: string): boolean {
  const table = Object.keys(tables).find(
    (id) =>
      reader.startsWith(`${id}.`) && tables[id]?.columns.some((c) => `${id}.${c.name}` === reader),
  )
  if (table === undefined) return false
  const name = reader.slice(table.length + 1)
  // a helper on the way; links, orders and rows have names of their own
  if (name.startsWith('#')) return name !== '#order'
  const type = tables[table]?.table.columns.find((column) => column.name === name)?.type
  return type?.kind === 'text' || type?.kind === 'other'
}
