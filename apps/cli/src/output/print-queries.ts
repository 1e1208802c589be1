import type { Report } from '@worldloom/report'
import { alignCells } from './align-cells.ts'

/** Every golden query with how it fared and why, and what is wrong with it; nothing where a job has none. */
export function printQueries({ queries }: Report): readonly string[] {
  if (queries.length === 0) return []
  const lines = queries.map(({ id, status, valid, rows, why }) => [
    valid ? '✓' : '✗',
    id,
    status,
    `${rows} row${rows === 1 ? '' : 's'}`,
    why,
  ])
  const aligned = alignCells(lines)
  return queries.flatMap(({ valid, issues, why }, index) => [
    `  ${aligned[index]}`,
    ...(valid ? [] : issues.filter((issue) => issue !== why).map((issue) => `      ${issue}`)),
  ])
}
