import { join } from 'node:path'
import type { Finding, FinishedPeople } from '@worldloom/people'
import { alignCells } from './align-cells.ts'
import { formatSize } from './format-size.ts'
import { printBroken } from './print-broken.ts'
import { printCalls } from './print-calls.ts'

/** The last of a run: the segments with their files, the population's figures, the calls, and what to open. */
export function printPeople({ folder, report, population }: FinishedPeople): string {
  const files = report.tables.map(({ name, rows, files: [file] }) => [
    name,
    `${rows} people`,
    file ? `${file.path} (${formatSize(file.bytes)})` : '',
  ])
  const lines = [
    ...alignCells(files).map((line) => `  ${line}`),
    ...alignCells(listFigures(population)).map((line) => `  ${line}`),
    printCalls(report.calls),
    ...printBroken(report),
    `proof: ${report.proof.promised} promised, ${report.proof.broken} broken, ${report.proof.notCheckable} not checkable; seed ${report.seed}, ${report.seconds.toFixed(1)} s`,
    `trace: worldloom trace ${folder}`,
    `report: ${join(folder, 'report.html')}`,
  ]
  return lines.join('\n')
}

/** Of each figure the worst segment. */
function listFigures(population: readonly Finding[]): readonly (readonly string[])[] {
  const kinds = [...new Set(population.map(({ kind }) => kind))].filter(
    (kind) => kind !== 'values-seen',
  )
  return kinds.flatMap((kind) => {
    const found = population.filter((finding) => finding.kind === kind)
    const low = kind === 'coverage' || kind === 'complexity'
    const [worst] = found.toSorted((a, b) => (low ? a.value - b.value : b.value - a.value))
    if (!worst) return []
    const mark = found.some(({ holds }) => holds === false)
      ? '✗'
      : found.every(({ holds }) => holds === null)
        ? '–'
        : '✓'
    return [[mark, kind, worst.value.toFixed(3), worst.threshold]]
  })
}
