import type { FlatTable } from './flatten-bigquery.ts'

/** Flat tables as SQL, which the schema reader takes like any other. */
export function printTables(tables: readonly FlatTable[]): string {
  return `${[...tables.map(printTable), ...tables.flatMap(printLinks)].join('\n\n')}\n`
}

function printTable({ name, description, columns, primaryKey }: FlatTable): string {
  const lines = [
    ...columns.map(
      (column) => `${quote(column.name)} ${column.type}${column.isRequired ? ' NOT NULL' : ''}`,
    ),
    ...(primaryKey === null ? [] : [`PRIMARY KEY (${quote(primaryKey)})`]),
  ]
  const comments = [
    ...(description === null ? [] : [`COMMENT ON TABLE ${quote(name)} IS ${text(description)};`]),
    ...columns.flatMap((column) =>
      column.description === null
        ? []
        : [
            `COMMENT ON COLUMN ${quote(name)}.${quote(column.name)} IS ${text(column.description)};`,
          ],
    ),
  ]
  return [`CREATE TABLE ${quote(name)} (\n  ${lines.join(',\n  ')}\n);`, ...comments].join('\n')
}

function printLinks({ name, links }: FlatTable): readonly string[] {
  return links.map(
    ({ column, parent, parentColumn }) =>
      `ALTER TABLE ${quote(name)} ADD FOREIGN KEY (${quote(column)}) REFERENCES ${quote(parent)} (${quote(parentColumn)});`,
  )
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function text(words: string): string {
  return `'${words.replaceAll("'", "''")}'`
}
