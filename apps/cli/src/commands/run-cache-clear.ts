import { exitCodes } from '../exit-codes.ts'
import { printJson } from '../output/print-json.ts'
import { say } from '../output/say.ts'
import { withLedger } from './with-ledger.ts'

/** Removes answers from the ledger, and answers with the exit code. */
export async function runCacheClear(
  { cacheDir, expired }: { readonly cacheDir?: string; readonly expired: boolean },
  { json }: { readonly json: boolean },
): Promise<number> {
  return withLedger({ cacheDir, create: false, json }, (ledger, folder) => {
    const removed = ledger?.clear(expired ? 'expired' : 'all') ?? 0
    if (json) printJson({ folder, removed })
    else say(`${removed} entries removed from ${folder}`)
    return exitCodes.done
  })
}
