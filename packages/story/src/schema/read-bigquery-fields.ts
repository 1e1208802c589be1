import { type Diagnostic, findNearest } from '@worldloom/diagnostics'
import {
  type BigqueryField,
  type BigqueryTable,
  knownTypes,
  recordTypes,
  wrongSchema,
} from './bigquery-field.ts'

type Given = Readonly<Record<string, unknown>>

/** Reads the tables of a BigQuery schema in JSON: `{ "tables": [{ "name", "fields": [{ "name", "type", "mode" }] }] }`. */
export function readBigqueryFields(
  file: string,
  text: string,
): { readonly tables: readonly BigqueryTable[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const fail = (message: string, hint = form): null => {
    diagnostics.push(wrongSchema(file, message, hint))
    return null
  }
  const list = findTables(text, fail)
  const tables = list.flatMap(
    (given, index) => readTable(Object(given) as Given, index, fail) ?? [],
  )
  return { tables, diagnostics }
}

const form =
  'Write {"tables": [{"name": "orders", "fields": [{"name": "id", "type": "INT64", "mode": "REQUIRED"}]}]}.'

type Fail = (message: string, hint?: string) => null

function findTables(text: string, fail: Fail): readonly unknown[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    fail(`The schema is no JSON: ${error instanceof Error ? error.message : error}.`)
    return []
  }
  const object = Object(value) as Given
  const inner = Object(object['schema'] ?? object) as Given
  const list = Array.isArray(value) ? value : inner['tables']
  if (Array.isArray(list) && list.length > 0) return list
  fail('The schema has no list "tables".')
  return []
}

function readTable(given: Given, index: number, fail: Fail): BigqueryTable | null {
  const name = given['name'] ?? given['table_name']
  if (typeof name !== 'string' || name === '')
    return fail(`Table ${index + 1} of the schema has no name.`)
  const list = given['fields'] ?? given['columns'] ?? Object(given['schema'])['fields']
  if (!Array.isArray(list) || list.length === 0) return fail(`Table "${name}" has no fields.`)
  const fields = list.flatMap((field) => readField(Object(field) as Given, name, fail) ?? [])
  return { name, description: readText(given['description']), fields }
}

function readField(given: Given, table: string, fail: Fail): BigqueryField | null {
  const { name } = given as { name?: unknown }
  if (typeof name !== 'string' || name === '') return fail(`A field of "${table}" has no name.`)
  const [, word = '', size = ''] =
    /^\s*(\w+)\s*(?:\(([\d, ]+)\))?\s*$/.exec(String(given['type'])) ?? []
  const type = word.toUpperCase()
  if (!knownTypes.includes(type)) {
    const nearest = findNearest(String(given['type']), knownTypes)
    const hint = nearest ? `Did you mean "${nearest}"?` : `The types are ${knownTypes.join(', ')}.`
    return fail(
      `The field "${table}.${name}" has the type "${given['type']}", which BigQuery does not.`,
      hint,
    )
  }
  const mode = String(given['mode'] ?? 'NULLABLE').toUpperCase()
  if (!isMode(mode)) {
    const hint = 'The modes are NULLABLE, REQUIRED and REPEATED.'
    return fail(`The field "${table}.${name}" has the mode "${given['mode']}".`, hint)
  }
  const inner = given['fields']
  const isRecord = recordTypes.has(type)
  if (isRecord && (!Array.isArray(inner) || inner.length === 0))
    return fail(`The record "${table}.${name}" has no fields.`)
  const sizes = size.split(',').map((part) => (part.trim() === '' ? null : Number(part)))
  const isText = type === 'STRING' || type === 'BYTES'
  return {
    ...{ name, type, mode },
    description: readText(given['description']),
    maxLength: readNumber(given['maxLength']) ?? (isText ? (sizes[0] ?? null) : null),
    precision: readNumber(given['precision']) ?? (isText ? null : (sizes[0] ?? null)),
    scale: readNumber(given['scale']) ?? (isText ? null : (sizes[1] ?? null)),
    fields: Array.isArray(inner)
      ? inner.flatMap((field) => readField(Object(field) as Given, `${table}.${name}`, fail) ?? [])
      : [],
  }
}

function isMode(mode: string): mode is BigqueryField['mode'] {
  return ['NULLABLE', 'REQUIRED', 'REPEATED'].includes(mode)
}

function readText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

/** BigQuery's own exports write numbers as texts. */
function readNumber(value: unknown): number | null {
  const number = typeof value === 'string' ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) ? number : null
}
