import type { OutputFormat } from '@worldloom/runner'
import type { TableRange } from '../options.ts'

/** What shapes the rows of a run beside its inputs, checked and complete: `run.json` keeps it. */
export interface Request {
  readonly rows: number | null
  readonly tableRows: Readonly<Record<string, number>>
  readonly scale: number
  readonly seed: number
  /** ISO 8601 in UTC to the second, also where `today` was asked for. */
  readonly now: string
  readonly range: TableRange | null
  readonly format: OutputFormat
  readonly dialect: string | null
  /** Which keys and links there are: those that are declared, or those that names speak of as well. */
  readonly links: 'names' | 'declared'
}
