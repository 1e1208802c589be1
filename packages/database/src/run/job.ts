import type { RunPlace } from '@worldloom/job'
import type { LoadedFiles } from '../inputs/input-files.ts'
import type { Request } from '../request/request.ts'
import type { Writing } from '../texts/writing.ts'

/** The jobs that leave a run folder with a database in it. */
export type JobName = 'database' | 'story'

/** A run about to begin or to go on. */
export interface Job {
  readonly job: JobName
  /** Names the run and its folder: `ecommerce`. */
  readonly name: string
  readonly request: Request
  readonly loaded: LoadedFiles
  readonly place: RunPlace
  /** Who writes the texts; nobody where the plan itself does. */
  readonly writing?: Writing | null
  readonly threads: number | null
  readonly signal: AbortSignal
}
