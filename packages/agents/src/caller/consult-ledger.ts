import type { Ledger, LedgerEntry } from '../ledger/ledger.ts'
import { ModelFault, type ModelFaultKind } from '../models/model-fault.ts'
import { readAnswer } from '../models/read-answer.ts'
import type { Called, CallRequest } from './caller.ts'

/** Where a call may find its answer without asking. */
export interface ConsultOptions {
  readonly ledger: Ledger
  readonly key: string
  readonly run: string
  readonly request: CallRequest
  /** The ledger alone answers. */
  readonly replay: boolean
}

/**
 * An answer that was bought before, or null. A run that goes on gets all it was answered, the unusable too, so that it
 * takes the same way again; another run gets what is valid.
 */
export function consultLedger(options: ConsultOptions): Called | null {
  const { ledger, key, run, replay } = options
  const own = ledger.recall(key, run)
  if (own) return recallAnswer(own, options, 'run')
  if (replay) {
    const kept = ledger.replay(key)
    if (kept) return recallAnswer(kept, options, 'ledger')
    const message = `The ledger holds no answer for "${options.request.role}", and a replay asks nobody.`
    throw new ModelFault('replay-miss', message)
  }
  const kept = ledger.find(key)
  const called = kept ? recallAnswer(kept, options, 'ledger') : null
  // whoever judges may have become stricter since
  return called?.flaws.length === 0 ? called : null
}

function recallAnswer(
  entry: LedgerEntry,
  { key, request }: ConsultOptions,
  source: Called['source'],
): Called {
  const { text, inputTokens, outputTokens } = entry
  if (entry.outcome === 'unusable')
    throw new ModelFault(entry.fault as ModelFaultKind, entry.why, {
      answered: { text, inputTokens, outputTokens },
    })
  const read = request.schema === undefined ? { value: text } : readAnswer(text)
  if ('why' in read) throw new ModelFault('unreadable', read.why)
  return {
    value: read.value,
    text,
    flaws: request.judge?.(read.value) ?? [],
    source,
    key,
    tokens: { input: inputTokens, output: outputTokens },
    dollars: entry.dollars,
    attempts: 0,
    seconds: entry.seconds,
  }
}
