import { quoteName, quoteText } from '../tree/quote.ts'
import type { FlatTable } from './flatten-bigquery.ts'

/** Flat tables as SQL, which the schema reader takes like any other. */
export function printTables(tables: readonly FlatTable[]): string {
  return `${[...tables.map(printTable), ...tables.flatMap(printLinks)].join('\n\n')}\n`
}

function printTable({ name, description, columns, primaryKey }: FlatTable): string {
  const lines = [
    ...columns.map(
      (column) => `${quoteName(column.name)} ${column.type}${column.isRequired ? ' NOT NULL' : ''}`,
    ),
    ...(primaryKey === null ? [] : [`PRIMARY KEY (${quoteName(primaryKey)})`]),
  ]
  const comments = [
    ...(description === null
      ? []
      : [`COMMENT ON TABLE ${quoteName(name)} IS ${quoteText(description)};`]),
    ...columns.flatMap((column) =>
      column.description === null
        ? []
        : [
            `COMMENT ON COLUMN ${quoteName(name)}.${quoteName(column.name)} IS ${quoteText(column.description)};`,
          ],
    ),
  ]
  return [`CREATE TABLE ${quoteName(name)} (\n  ${lines.join(',\n  ')}\n);`, ...comments].join('\n')
}

function printLinks({ name, links }: FlatTable): readonly string[] {
  return links.map(
    ({ column, parent, parentColumn }) =>
      `ALTER TABLE ${quoteName(name)} ADD FOREIGN KEY (${quoteName(column)}) REFERENCES ${quoteName(parent)} (${quoteName(parentColumn)});`,
  )
}
