import { findLedger, type Ledger, loadSettings, openCache } from '@worldloom/agents'
import type { Diagnostic } from '@worldloom/diagnostics'
import { exitCodes } from '../exit-codes.ts'
import { printFaults } from '../output/print-faults.ts'
import { printJson } from '../output/print-json.ts'

/** Does something with the ledger that the settings name; null stands for one that nobody has made yet. */
export async function withLedger(
  {
    cacheDir,
    create,
    json,
  }: { readonly cacheDir: string | undefined; readonly create: boolean; readonly json: boolean },
  act: (ledger: Ledger | null, folder: string) => number | Promise<number>,
): Promise<number> {
  const refuse = (diagnostics: readonly Diagnostic[]): number => {
    if (json) printJson({ ok: false, diagnostics })
    printFaults(diagnostics)
    return exitCodes.refused
  }
  const read = await loadSettings({ flags: { cache: cacheDir } })
  if ('diagnostics' in read) return refuse(read.diagnostics)
  const folder = read.settings.cache
  // to look at a ledger makes none
  if (!create && !findLedger(folder)) return act(null, folder)
  const ledger = await openCache(read.settings)
  if ('code' in ledger) return refuse([ledger])
  try {
    return await act(ledger, folder)
  } finally {
    ledger.close()
  }
}
