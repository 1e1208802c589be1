import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Figure } from './figure.ts'
import { realismViews } from './realism-views.ts'

/** A figure as it was found. */
export interface Found {
  readonly figure: Figure
  readonly value: number | null
  readonly isWithin: boolean
}

/** Measures figures of the example shop's CSV files in a folder. */
export async function measureFigures(
  folder: string,
  figures: readonly Figure[],
): Promise<readonly Found[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    for (const file of globSync('*.csv', { cwd: folder }))
      await connection.run(
        `CREATE TABLE "${basename(file, '.csv')}" AS FROM read_csv('${join(folder, file)}', header = true)`,
      )
    for (const view of realismViews) await connection.run(view)
    const found: Found[] = []
    for (const figure of figures) {
      const rows = await connection.runAndReadAll(`SELECT CAST((${figure.query}) AS DOUBLE)`)
      const cell = rows.getRows()[0]?.[0]
      const value = typeof cell === 'number' ? cell : null
      const [least, most] = figure.goal
      const isWithin =
        value !== null && (least === null || value >= least) && (most === null || value <= most)
      found.push({ figure, value, isWithin })
    }
    return found
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
