import { ModelFault } from '@worldloom/agents'
import { buildFault, type Diagnostic } from '@worldloom/diagnostics'

const goOn = 'What is done is kept; the run can be resumed.'

/** Why a run stopped, where the cause lies outside of the program; null for a fault of its own. */
export function explainStop(error: unknown, signal: AbortSignal): Diagnostic | null {
  if (signal.aborted) return buildFault('STOPPED', 'The run was stopped before its end.', goOn)
  if (error instanceof ModelFault) return explainFault(error)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^(?:ENOSPC|EDQUOT|EFBIG)$/.test(code)) {
    return buildFault('DISK_FULL', 'The disk is full.', `Make room. ${goOn}`)
  }
  return null
}

function explainFault({ kind, message }: ModelFault): Diagnostic {
  switch (kind) {
    case 'budget':
      return buildFault(
        'BUDGET_REACHED',
        message,
        `${goOn} Give it more with --budget or --max-tokens.`,
      )
    case 'replay-miss':
      return buildFault(
        'REPLAY_MISS',
        message,
        'Run without --replay, or name the ledger with --cache-dir.',
      )
    case 'stopped':
      return buildFault('STOPPED', 'The run was stopped before its end.', goOn)
    default:
      return buildFault('MODEL_STOPPED', `The model cannot go on: ${message}`, `Mend it. ${goOn}`)
  }
}
