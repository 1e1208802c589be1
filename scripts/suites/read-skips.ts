import type { Skip } from './suite.ts'

/** A line of docs/skips.md: tests that may stay out, and why. */
export interface AllowedSkip {
  readonly file: string
  /** The test's full name, or `*` for every test of the file. */
  readonly test: string
  readonly why: string
}

/** Reads the rows `| file | test | why |` of docs/skips.md; the header row and the rule under it are passed over. */
export function readSkips(text: string): readonly AllowedSkip[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').slice(1, -1).map(trimCell))
    .map(([file = '', test = '', why = '']) => ({ file, test, why }))
}

/** Finds the line that allows a skip; a line without a reason allows nothing. */
export function findAllowedSkip(
  skip: Skip,
  allowed: readonly AllowedSkip[],
): AllowedSkip | undefined {
  return allowed.find(
    ({ file, test, why }) =>
      file === skip.file && (test === '*' || test === skip.test) && why !== '',
  )
}

function trimCell(cell: string): string {
  return cell.trim().replace(/^`(.*)`$/, '$1')
}
