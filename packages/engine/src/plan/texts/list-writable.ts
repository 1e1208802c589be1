import type { Column } from '../../model/schema.ts'
import type { ColumnRule } from '../../rules/rules.ts'
import { findDomain } from '../checks/find-domain.ts'
import { findNeeds } from '../lower/lower-expressions.ts'
import { expressionsOf } from '../lower/narrow-plan.ts'
import type { ColumnPlan, Plan, TablePlan } from '../plan.ts'
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
}

/** The columns of each table that a model may write; tables without one are left out. */
export function listWritable(plan: Plan): ReadonlyMap<string, readonly WritableColumn[]> {
  const readers = findReaders(plan)
  const found = Object.values(plan.tables).map((table): [string, readonly WritableColumn[]] => [
    table.table.id,
    table.table.columns.flatMap((column) => readWritable(plan, table, column, readers) ?? []),
  ])
  return new Map(found.filter(([, columns]) => columns.length > 0))
}

const longest = 10_000
// a text without a known meaning is language where there is room for a sentence
const roomForSentence = 40

function readWritable(
  plan: Plan,
  table: TablePlan,
  column: Column,
  readers: ReadonlyMap<string, readonly string[]>,
): WritableColumn | null {
  const { id, primaryKey, foreignKeys } = table.table
  const planned = table.columns.find(({ name }) => name === column.name)
  const keys = [...(primaryKey?.columns ?? []), ...foreignKeys.flatMap((key) => key.columns)]
  if (!planned || column.type.kind !== 'text' || keys.includes(column.name)) return null
  const { values, patterns, minimumLength, maximumLength } = findDomain(plan, table.table, column)
  if (values !== null || patterns.length > 0 || column.generated) return null
  const room = Math.min(maximumLength ?? longest, longest)
  const meaning = plan.understanding.meanings[id]?.[column.name]?.name ?? 'text.plain'
  const style = writtenMeanings.get(meaning) ?? (isPlainText(meaning, room) ? 'long' : null)
  const rule = plan.rules.tables[id]?.columns[column.name]
  if (style === null || !isFree(planned, meaning, rule)) return null
  const readBy = followReaders(plan, `${id}.${column.name}`, readers)
  if (readBy === null) return null
  const mustDiffer = table.distinct[column.name] !== undefined
  return {
    name: column.name,
    meaning,
    style,
    minimumLength,
    maximumLength: room,
    mustDiffer,
    readBy,
  }
}

function isPlainText(meaning: string, room: number): boolean {
  return meaning === 'text.plain' && room >= roomForSentence
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
