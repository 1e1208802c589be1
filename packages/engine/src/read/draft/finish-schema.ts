import type { PassedOver, Schema, SchemaReading, Table } from '../../model/schema.ts'
import { isHiddenName } from '../../names/is-hidden-name.ts'
import { findOwner } from '../../names/work-names.ts'
import type { Source } from '../source.ts'
import { finishTable } from './finish-table.ts'
import { nestTables } from './nest-tables.ts'
import { reportUnaltered } from './report-unaltered.ts'
import { type SchemaDraft, showName, type TableDraft } from './schema-draft.ts'

/** The schema once every statement is applied: types looked up, links joined, names made unique. */
export function finishSchema(draft: SchemaDraft, dialect: string, source: Source): SchemaReading {
  reportUnaltered(draft)
  const drafts = [...draft.tables.values()]
  const ids = nameTables(drafts)
  const tables = drafts.map((table) => finishTable(draft, table, ids))
  refuseCaseTwins(tables, draft)
  refuseReserved(tables, draft)
  const passedOver = [...draft.passedOver]
    .map(([kind, count]) => ({ kind, count }))
    .sort((left, right) => right.count - left.count || (left.kind < right.kind ? -1 : 1))
  if (tables.length === 0) {
    draft.diagnostics.add({
      code: 'EMPTY_SCHEMA',
      severity: 'error',
      message: `The schema "${source.file}" creates no table.`,
      hint: 'Give a file with CREATE TABLE statements.',
      place: source.placeAt(0),
    })
  }
  if (passedOver.length > 0) {
    draft.diagnostics.add({
      code: 'PASSED_OVER',
      severity: 'note',
      message: `Passed over: ${passedOver.map(showCount).join(', ')}.`,
      hint: draft.passedOver.has('view')
        ? 'Only tables, their columns, keys, links and checks are read; of views, those that golden queries ask.'
        : 'Only tables, their columns, keys, links and checks are read.',
      place: null,
    })
  }
  const nesting = nestTables(draft, ids)
  const schema: Schema = {
    ...{ dialect, tables, passedOver },
    ...(nesting.length > 0 ? { nesting } : {}),
  }
  return { schema, diagnostics: draft.diagnostics.list() }
}

/**
 * `name`, or `schema.name` where the tables stand in several schemas; with a number where names differ
 * in case only, since neither files nor DuckDB tell them apart, where JavaScript keeps the name for itself, and
 * where rows on the way stand under it.
 */
function nameTables(tables: readonly TableDraft[]): ReadonlyMap<TableDraft, string> {
  const schemas = new Set(tables.map(({ name: { schema } }) => plainSchema(schema)))
  const taken = new Set([...reserved, '#lists', '#rows'].map((name) => name.toLowerCase()))
  const others = new Set(tables.map(({ name }) => name.name.toLowerCase()))
  return new Map(
    tables.map((table) => {
      const name = schemas.size > 1 ? showName(table.name) : table.name.name
      let id = name
      for (let suffix = 2; taken.has(id.toLowerCase()) || isWork(id, others); suffix += 1)
        id = `${name}-${suffix}`
      taken.add(id.toLowerCase())
      return [table, id]
    }),
  )
}

/** Beside a table `orders`: `orders (2)`, `orders counts` and what else is kept of it on the way. */
function isWork(id: string, others: ReadonlySet<string>): boolean {
  const owner = findOwner(id)
  return owner !== null && others.has(owner.toLowerCase())
}

/** What every object has by itself: plain data cannot be kept under such a name. */
const reserved: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype))

function refuseReserved(tables: readonly Table[], draft: SchemaDraft): void {
  for (const { columns, ...table } of tables) {
    const names = new Set(columns.map(({ name }) => name.toLowerCase()))
    for (const { name, place } of columns) {
      const whose = reserved.has(name)
        ? 'JavaScript keeps for itself'
        : isHiddenName(name, names)
          ? 'rows have on the way for themselves'
          : null
      if (whose === null) continue
      draft.diagnostics.add({
        code: 'RESERVED_NAME',
        severity: 'error',
        message: `The column "${name}" of "${showName(table)}" has a name that ${whose}.`,
        hint: `Call it "${name.replace(/^#+/, '').replaceAll('#', '_')}_" here, or anything else.`,
        place,
      })
    }
  }
}

/** Columns of one table whose names differ in case only, which the engines that make rows do not tell apart. */
function refuseCaseTwins(tables: readonly Table[], draft: SchemaDraft): void {
  for (const { columns, ...table } of tables) {
    const seen = new Map<string, string>()
    for (const { name, place } of columns) {
      const twin = seen.get(name.toLowerCase())
      seen.set(name.toLowerCase(), name)
      if (twin === undefined) continue
      draft.diagnostics.add({
        code: 'NAMES_DIFFER_BY_CASE',
        severity: 'error',
        message: `The columns "${twin}" and "${name}" of "${showName(table)}" differ in case only.`,
        hint: 'Give one of them another name.',
        place,
      })
    }
  }
}

function plainSchema(schema: string | null): string {
  return schema === null || schema === 'public' || schema === 'dbo' ? '' : schema
}

function showCount({ kind, count }: PassedOver): string {
  if (count === 1) return `1 ${kind}`
  const plural = kind.replace(/(?:y|x|)$/, (end) => ({ y: 'ies', x: 'xes' })[end] ?? 's')
  return `${count} ${plural}`
}
