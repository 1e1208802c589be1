import { quoteName } from './read-words.ts'
import type { WarehouseField } from './warehouse.ts'

/** A column in PostgreSQL's words; a record is a column for each of its fields, and a list of records is JSON. */
export function printColumns(field: WarehouseField, prefix = ''): readonly string[] {
  return listColumns(field, prefix).map(({ name, type, isRequired, clauses }) =>
    [quoteName(name), type, isRequired ? 'NOT NULL' : '', clauses].filter(Boolean).join(' '),
  )
}

/** The columns that a field comes to, by their whole names. */
export function listColumns(field: WarehouseField, prefix = ''): readonly PlainColumn[] {
  const { type, isRequired, clauses, comment } = field
  const name = `${prefix}${field.name}`
  if (type.kind === 'record') return type.fields.flatMap((part) => listColumns(part, `${name}_`))
  if (type.kind === 'plain') return [{ name, type: type.text, isRequired, clauses, comment }]
  const { element } = type
  const text = element.kind === 'plain' ? `${element.text}[]` : 'jsonb'
  return [{ name, type: text, isRequired, clauses, comment }]
}

interface PlainColumn {
  readonly name: string
  readonly type: string
  readonly isRequired: boolean
  readonly clauses: string
  readonly comment: string | null
}
