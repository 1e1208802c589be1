import { buildFault, type Diagnostic } from '@worldloom/diagnostics'
import type { Settings } from '../settings/settings.ts'
import type { Ledger } from './ledger.ts'
import { LedgerUnreadable } from './open-database.ts'
import { openLedger } from './open-ledger.ts'

/** Opens the ledger where the settings say, or says why it cannot be. */
export async function openCache({
  cache,
  cacheHours,
}: Pick<Settings, 'cache' | 'cacheHours'>): Promise<Ledger | Diagnostic> {
  try {
    return await openLedger({ folder: cache, hours: cacheHours })
  } catch (error) {
    const isOurs = error instanceof LedgerUnreadable
    if (!isOurs && !(error instanceof Error && 'code' in error)) throw error
    const hint = 'Name another folder with --cache-dir, or move the file away.'
    const message = isOurs
      ? error.message
      : `The folder "${cache}" cannot hold a ledger: ${error.message}.`
    return buildFault('LEDGER_UNREADABLE', message, hint)
  }
}
