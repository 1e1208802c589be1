import { listWholeKeys } from '../../model/list-keys.ts'
import type { ReferenceTable } from '../../reference/reference.ts'
import { quoteText } from '../../sql/quote.ts'
import { type CheckContext, getColumn, getTable } from './check-context.ts'
import { nameTable, openScope } from './scope.ts'
import { writeTyped } from './write-typed.ts'

/**
 * The statements to run once the files are loaded: a helper table for each table with reference rows,
 * holding where in the file each of them was found.
 */
export function writeSetup(context: CheckContext): readonly string[] {
  const given = Object.values(context.reference.tables).filter(({ rows }) => rows.length > 0)
  if (given.length === 0) return []
  return [
    'CREATE SCHEMA "__reference"',
    ...given.map((reference) => writeHelper(reference, context)),
  ]
}

/** `"__reference"."Country"`: number, row (where found unchanged), nearest (where it should be), shown. */
export function nameReferenceTable(context: CheckContext, table: string): string {
  return `"__reference".${nameTable(context, table)}`
}

function writeHelper(reference: ReferenceTable, context: CheckContext): string {
  const table = getTable(context.schema, reference.table)
  const scope = openScope(context, reference.table)
  const columns = reference.columns.map(({ name }, index) => {
    const column = getColumn(table, name)
    const isGiven = reference.rows.every(({ values }) => (values[index] ?? null) !== null)
    return { name, given: `c${index}`, column, isFilled: !column.nullable && !isGiven }
  })
  const names = columns.map(({ given }) => given).join(', ')
  const typed = columns.map(({ column, given }) => `${writeTyped(column.type, given)} AS ${given}`)
  const same = columns.map(({ name, given, isFilled }) => {
    const equal = `${scope.name(name)} IS NOT DISTINCT FROM w.${given}`
    // what a required column was not given is filled by the generator
    return isFilled ? `(w.${given} IS NULL OR ${equal})` : equal
  })
  return [
    `CREATE TABLE ${nameReferenceTable(context, reference.table)} AS`,
    `WITH given("number", ${names}) AS (VALUES ${writeRows(reference)}),`,
    `typed AS (SELECT "number", concat_ws(', ', ${names}) AS "shown", ${typed.join(', ')} FROM given),`,
    // equal reference rows need as many rows of the file
    `wanted AS (SELECT *, row_number() OVER (PARTITION BY ${names} ORDER BY "number") AS "nth" FROM typed),`,
    `found AS (SELECT w."number", ${scope.number} AS "row",`,
    `row_number() OVER (PARTITION BY w."number" ORDER BY ${scope.number}) AS "nth"`,
    `FROM wanted AS w JOIN ${scope.from()} ON ${same.join(' AND ')})`,
    `SELECT w."number", w."shown", f."row", ${writeNearest(reference, context)} AS "nearest"`,
    `FROM wanted AS w LEFT JOIN found AS f ON f."number" = w."number" AND f."nth" = w."nth"`,
  ].join('\n')
}

function writeRows({ rows, columns }: ReferenceTable): string {
  const literal = (value: string | null): string =>
    value === null ? 'CAST(NULL AS VARCHAR)' : quoteText(value)
  return rows
    .map(({ values }, index) => {
      const literals = columns.map((_, at) => literal(values[at] ?? null))
      return `(${[index + 1, ...literals].join(', ')})`
    })
    .join(', ')
}

/** A row that was altered is looked for by its key, else where reference rows stand: first, in their order. */
function writeNearest(reference: ReferenceTable, context: CheckContext): string {
  const table = getTable(context.schema, reference.table)
  const scope = openScope(context, reference.table)
  const given = reference.columns.map(({ name }) => name)
  const key = listWholeKeys(table).find(({ columns }) =>
    columns.every((column) => given.includes(column)),
  )
  const inOrder = `CASE WHEN w."number" <= (SELECT max(${scope.number}) FROM ${scope.from()}) THEN w."number" ELSE 0 END`
  if (!key) return inOrder
  const same = key.columns.map((column) => `${scope.name(column)} = w.c${given.indexOf(column)}`)
  const byKey = `(SELECT min(${scope.number}) FROM ${scope.from()} WHERE ${same.join(' AND ')})`
  return `coalesce(${byKey}, ${inOrder}, 0)`
}
