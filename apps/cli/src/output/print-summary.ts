import { join } from 'node:path'
import { type FinishedRun, sayProof } from '@worldloom/database'
import { formatSize } from './format-size.ts'
import { printBroken } from './print-broken.ts'

/** The last step: rows per table with the file and its size, the proof, and what to open. */
export function printSummary({ folder, report }: FinishedRun): readonly string[] {
  const { tables, seconds, seed, proof } = report
  const rows = tables.map((table) => table.rows.toLocaleString('en-US'))
  const names = Math.max(...tables.map(({ name }) => name.length))
  const digits = Math.max(...rows.map((text) => text.length))
  const total = tables.reduce((sum, table) => sum + table.rows, 0).toLocaleString('en-US')
  const lines = tables.map(({ name, files }, index) => {
    const written = files.map(({ path, bytes }) => `${path}  ${formatSize(bytes)}`).join(', ')
    return `  ${name.padEnd(names)}  ${(rows[index] ?? '').padStart(digits)} rows  ${written}`
  })
  return [
    ...lines,
    `${total} rows in ${tables.length} tables, seed ${seed}, ${seconds.toFixed(1)} s`,
    ...printBroken(report),
    `proof: ${sayProof(proof)}`,
    `report: ${join(folder, 'report.html')}`,
  ]
}
