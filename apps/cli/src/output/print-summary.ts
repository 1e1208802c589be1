import { join } from 'node:path'
import { type FinishedRun, sayProof } from '@worldloom/database'
import { alignCells } from './align-cells.ts'
import { formatSize } from './format-size.ts'
import { printBroken } from './print-broken.ts'
import { printCalls } from './print-calls.ts'
import { printQueries } from './print-queries.ts'

/** The last step: rows per table with the file and its size, the proof, and what to open. */
export function printSummary({ folder, report }: FinishedRun): readonly string[] {
  const { tables, seconds, seed, proof, calls } = report
  const lines = tables.map(({ name, rows, files }) => {
    const written = files.map(({ path, bytes }) => `${path} (${formatSize(bytes)})`)
    return [name, `${printCount(rows)} rows`, written.join(', ')]
  })
  const digits = Math.max(...lines.map(([, rows = '']) => rows.length))
  const cells = lines.map(([name = '', rows = '', files = '']) => [
    name,
    rows.padStart(digits),
    files,
  ])
  const total = tables.reduce((sum, { rows }) => sum + rows, 0)
  return [
    ...alignCells(cells).map((line) => `  ${line}`),
    `${printCount(total)} rows in ${tables.length} ${tables.length === 1 ? 'table' : 'tables'}, seed ${seed}, ${seconds.toFixed(1)} s`,
    ...printQueries(report),
    ...(calls.made + calls.cached + calls.failed > 0 ? [printCalls(calls)] : []),
    ...printBroken(report),
    `proof: ${sayProof(proof)}`,
    `report: ${join(folder, 'report.html')}`,
  ]
}

function printCount(count: number): string {
  return count.toLocaleString('en-US')
}
