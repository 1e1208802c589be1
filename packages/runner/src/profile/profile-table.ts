import type { DuckDBConnection } from '@duckdb/node-api'
import { chooseMeasure } from './choose-measure.ts'
import { countSteps } from './count-steps.ts'
import { countWeek } from './count-week.ts'
import { type Measure, readEntries } from './measure.ts'
import { printPlace } from './print-place.ts'
import { readSamples } from './read-samples.ts'
import { type ColumnSummary, summarizeColumns } from './summarize-columns.ts'
import type { ColumnProfile, ColumnShape, ProfiledTable, TableProfile } from './table-profile.ts'

/** Looks at one table with three queries: sample rows, figures of the columns, counts for the plots. */
export async function profileTable(
  connection: DuckDBConnection,
  table: ProfiledTable,
): Promise<TableProfile> {
  const rows = await readSamples(connection, table)
  const { rowsRead, summaries } = await summarizeColumns(connection, table, rows)
  const shapes = summaries.map((summary) => chooseMeasure(table, rows, summary))
  const time = summaries.find((summary) => isTime(summary) && summary.column.name === table.time)
  const steps = time ? countSteps(time, table.rows / Math.max(1, rowsRead)) : null
  const week = time?.column.kind === 'timestamp' && table.week ? countWeek(time) : null

  const count = await runMeasures(connection, rows.relation, [steps, week, ...shapes])
  const columns = summaries.map((summary, index) => {
    const shape = count(shapes[index] ?? null) ?? { kind: 'none' }
    return [summary.column.name, buildProfile(summary, rowsRead, shape)]
  })
  return {
    rowsRead,
    columns: Object.fromEntries(columns),
    samples: rows.samples,
    timeline: count(steps),
    week: count(week),
  }
}

function isTime({ column, scale }: ColumnSummary): boolean {
  return scale !== null && (column.kind === 'date' || column.kind === 'timestamp')
}

/** Runs all measures in one query; the answer gives what each found. */
async function runMeasures(
  connection: DuckDBConnection,
  relation: string,
  wanted: readonly (Measure<unknown> | null)[],
): Promise<<Found>(measure: Measure<Found> | null) => Found | null> {
  const measures = wanted.filter((measure) => measure !== null)
  if (measures.length === 0) return () => null
  const cells = measures.map(({ sql }) => sql).join(', ')
  const result = await connection.runAndReadAll(`SELECT ${cells} FROM ${relation}`)
  const found = result.getRowsJson()[0] ?? []
  return (measure) =>
    measure === null ? null : measure.read(readEntries(found[measures.indexOf(measure)]))
}

function buildProfile(summary: ColumnSummary, rowsRead: number, shape: ColumnShape): ColumnProfile {
  const { column, present, distinct, scale } = summary
  return {
    nulls: rowsRead === 0 ? 0 : (rowsRead - present) / rowsRead,
    distinct,
    minimum: scale && printPlace(column, scale.minimum),
    maximum: scale && printPlace(column, scale.maximum),
    shape,
  }
}
