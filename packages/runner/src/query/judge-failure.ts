import { describeFailure } from '../sql/run-limited.ts'
import type { FailedQuery } from './query-job.ts'

/** What DuckDB's failure means to whoever asked. */
export function judgeFailure(failure: unknown): Pick<FailedQuery, 'reason' | 'message'> {
  const message = describeFailure(failure)
  if (/^it took longer than/.test(message))
    return { reason: 'stopped', message: `it was stopped: ${message}` }
  if (/^Out of Memory Error/.test(message))
    return { reason: 'stopped', message: `it was stopped: it needs more memory than it may have` }
  if (
    /^Permission Error|disabled (?:by|through) configuration|file system operations are/i.test(
      message,
    )
  )
    return {
      reason: 'refused',
      message: 'it asks for a file, the network or a setting, which golden queries may not',
    }
  return { reason: 'error', message }
}
