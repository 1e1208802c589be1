import type { Column, ForeignKey, Schema, Table } from '../../model/schema.ts'
import type { Reference } from '../../reference/reference.ts'
import type { HeroRule, Rules } from '../../rules/rules.ts'
import { nameLoadedColumns, nameLoadedTables } from './loaded-names.ts'

/** What every check needs to know of the data beside its promise. */
export interface CheckContext {
  readonly schema: Schema
  readonly reference: Reference
  /** The anchor instant of the run, ISO 8601 in UTC. */
  readonly now: string
  /** The heroes of each table, whose values stand whatever a rule says. */
  readonly heroes: Readonly<Record<string, readonly HeroRule[]>>
  readonly tableNames: Readonly<Record<string, string>>
  /** By table id, then column name. */
  readonly columnNames: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export function buildCheckContext(options: {
  readonly schema: Schema
  readonly reference: Reference
  readonly now: string
  readonly rules?: Rules
}): CheckContext {
  const { schema, reference, now, rules } = options
  const heroes = Object.entries(rules?.tables ?? {}).map(([id, own]) => [id, own.heroes ?? []])
  return {
    heroes: Object.fromEntries(heroes),
    schema,
    reference,
    now,
    tableNames: nameLoadedTables(schema),
    columnNames: Object.fromEntries(
      schema.tables.map((table) => [table.id, nameLoadedColumns(table)]),
    ),
  }
}

export function getTable(schema: Schema, id: string): Table {
  const table = schema.tables.find((candidate) => candidate.id === id)
  if (!table) throw new Error(`The schema has no table "${id}"`)
  return table
}

export function getColumn(table: Table, name: string): Column {
  const column = table.columns.find((candidate) => candidate.name === name)
  if (!column) throw new Error(`Table "${table.id}" has no column "${name}"`)
  return column
}

export function getLink(table: Table, link: string): ForeignKey {
  const key = table.foreignKeys.find((candidate) => candidate.link === link)
  if (!key) throw new Error(`Table "${table.id}" has no link "${link}"`)
  return key
}
