/** A table as BigQuery's JSON describes it. */
export interface BigqueryTable {
  readonly name: string
  readonly fields: readonly BigqueryField[]
}

interface BigqueryField {
  readonly name: string
  readonly type: string
  readonly mode?: string
  readonly fields?: readonly BigqueryField[]
}

/** A statement that makes a table of lines of JSON in BigQuery's dialect. */
export function printTable({ name, fields }: BigqueryTable, lines: readonly string[]): string {
  const columns = fields.map((field) => `${printField(field, 'line')} AS \`${field.name}\``)
  // raw, for a backslash of JSON is its own
  return [
    `CREATE OR REPLACE TABLE \`${name}\` AS`,
    `SELECT ${columns.join(', ')}`,
    `FROM UNNEST(JSON_QUERY_ARRAY(r'''[${lines.join(',')}]''')) AS line;`,
  ].join('\n')
}

function printField({ name, type, mode, fields = [] }: BigqueryField, of: string): string {
  if (type !== 'RECORD') return `CAST(JSON_VALUE(${of}, '$.${name}') AS ${type})`
  const inner = `${of}_${name}`
  const parts = (from: string): string =>
    fields.map((field) => `${printField(field, from)} AS \`${field.name}\``).join(', ')
  if (mode === 'REPEATED')
    return `ARRAY(SELECT AS STRUCT ${parts(inner)} FROM UNNEST(JSON_QUERY_ARRAY(${of}, '$.${name}')) AS ${inner} WITH OFFSET AS place ORDER BY place)`
  return `STRUCT(${parts(`JSON_QUERY(${of}, '$.${name}')`)})`
}

const duckdbTypes: Readonly<Record<string, string>> = {
  BOOL: 'BOOLEAN',
  DATE: 'DATE',
  INT64: 'BIGINT',
  NUMERIC: 'DECIMAL(38, 9)',
  STRING: 'VARCHAR',
  TIMESTAMP: 'TIMESTAMP',
}

/** The same columns with DuckDB's types, as its reader of JSON takes them. */
export function printDuckdbTypes({ fields }: BigqueryTable): string {
  return `{${fields.map((field) => `"${field.name}": '${printType(field)}'`).join(', ')}}`
}

function printType({ type, mode, fields = [] }: BigqueryField): string {
  const own =
    type === 'RECORD'
      ? `STRUCT(${fields.map((field) => `"${field.name}" ${printType(field)}`).join(', ')})`
      : duckdbTypes[type]
  if (own === undefined) throw new Error(`No type of DuckDB is known for ${type}`)
  return mode === 'REPEATED' ? `${own}[]` : own
}
