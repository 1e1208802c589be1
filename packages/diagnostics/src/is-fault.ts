import type { Diagnostic } from './diagnostic.ts'

/** Whether a diagnostic stops a job, and is not only told. */
export function isFault({ severity }: Diagnostic): boolean {
  return severity === 'error'
}
