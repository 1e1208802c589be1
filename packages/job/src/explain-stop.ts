import { setTimeout } from 'node:timers/promises'
import { buildFault, type Diagnostic } from '@worldloom/diagnostics'

/**
 * Why a run stopped, where the cause lies outside: a signal, a full or lost disk, too little memory.
 * Null for anything else, which is a fault of the program.
 */
export async function explainStop(error: unknown, signal: AbortSignal): Promise<Diagnostic | null> {
  // a terminal's Ctrl-C reaches the proving process too, and its end may be heard of first
  if (!signal.aborted) await setTimeout(100)
  if (signal.aborted) return buildFault('STOPPED', 'The run was stopped before its end.', goOn)
  const asked = explainModel(error)
  if (asked) return asked
  const causes = listCauses(error)
  const code = causes.map((cause) => ('code' in cause ? String(cause.code) : '')).join(' ')
  const text = causes.map((cause) => cause.message).join('\n')
  if (/\b(?:ENOSPC|EDQUOT|EFBIG)\b/.test(code) || full.test(text))
    return buildFault('DISK_FULL', `The disk is full: ${firstLine(text)}`, `Make room. ${goOn}`)
  if (/\bERR_OUT_OF_MEMORY\b/.test(code) || /Out of Memory Error/i.test(text))
    return buildFault('OUT_OF_MEMORY', `The memory is used up: ${firstLine(text)}`, goOn)
  if (/\b(?:EIO|ENODEV|ENXIO|ESTALE|EROFS|ENOENT)\b/.test(code) || lost.test(text))
    return buildFault('DISK_LOST', `The run's folder was lost: ${firstLine(text)}`, goOn)
  return null
}

const goOn = 'What is done is kept; the run can be resumed.'

/** A fault of a model that ends a run; told by its name, since what reaches models is loaded only where one is. */
function explainModel(error: unknown): Diagnostic | null {
  if (!(error instanceof Error) || error.name !== 'ModelFault') return null
  const kind = 'kind' in error ? error.kind : ''
  switch (kind) {
    case 'budget': {
      const hint = `${goOn} Give it more with --budget or --max-tokens.`
      return buildFault('BUDGET_REACHED', error.message, hint)
    }
    case 'replay-miss': {
      const hint = 'Run without --replay, or name the ledger with --cache-dir.'
      return buildFault('REPLAY_MISS', error.message, hint)
    }
    case 'stopped':
      return buildFault('STOPPED', 'The run was stopped before its end.', goOn)
    default:
      return buildFault('MODEL_STOPPED', `The model cannot go on: ${error.message}`, goOn)
  }
}

// DuckDB wraps what the system says: «No space left on device», «File too large», …
const full =
  /No space left on device|File too large|Disk quota exceeded|disk is full|max_temp_directory_size/i
const lost =
  /IO Error[^\n]*(?:Input\/output error|No such file or directory|Read-only file system|Stale file handle|No such device)/i

function listCauses(error: unknown): readonly Error[] {
  const causes: Error[] = []
  for (let cause = error; cause instanceof Error; cause = cause.cause) causes.push(cause)
  return causes
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.trim() ?? ''
}
