import type { PassedOver, Schema, SchemaReading } from '../../model/schema.ts'
import type { Source } from '../source.ts'
import { finishTable } from './finish-table.ts'
import { type SchemaDraft, showName, type TableDraft } from './schema-draft.ts'

/** The schema once every statement is applied: types looked up, links joined, names made unique. */
export function finishSchema(draft: SchemaDraft, dialect: string, source: Source): SchemaReading {
  const drafts = [...draft.tables.values()]
  const ids = nameTables(drafts)
  const tables = drafts.map((table) => finishTable(draft, table, ids))
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
      hint: 'Only tables, their columns, keys, links and checks are read.',
      place: null,
    })
  }
  const schema: Schema = { dialect, tables, passedOver }
  return { schema, diagnostics: draft.diagnostics.list() }
}

/** `name`, or `schema.name` where the tables stand in several schemas. */
function nameTables(tables: readonly TableDraft[]): ReadonlyMap<TableDraft, string> {
  const schemas = new Set(tables.map(({ name: { schema } }) => plainSchema(schema)))
  return new Map(
    tables.map((table) => [table, schemas.size > 1 ? showName(table.name) : table.name.name]),
  )
}

function plainSchema(schema: string | null): string {
  return schema === null || schema === 'public' || schema === 'dbo' ? '' : schema
}

function showCount({ kind, count }: PassedOver): string {
  if (count === 1) return `1 ${kind}`
  const plural = kind.replace(/(?:y|x|)$/, (end) => ({ y: 'ies', x: 'xes' })[end] ?? 's')
  return `${count} ${plural}`
}
