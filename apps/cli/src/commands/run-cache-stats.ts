import type { LedgerStats } from '@worldloom/agents'
import { exitCodes } from '../exit-codes.ts'
import { alignCells } from '../output/align-cells.ts'
import { printJson } from '../output/print-json.ts'
import { say } from '../output/say.ts'
import { withLedger } from './with-ledger.ts'

/** Tells what the ledger holds, and answers with the exit code. */
export async function runCacheStats(
  { cacheDir }: { readonly cacheDir?: string },
  { json }: { readonly json: boolean },
): Promise<number> {
  return withLedger({ cacheDir, create: false, json }, (ledger, folder) => {
    const stats = ledger?.stats() ?? empty
    if (json) printJson({ folder, ...stats })
    else {
      const cells = Object.entries(stats).map(([name, value]) => [
        name.replaceAll('_', ' '),
        `${value}`,
      ])
      for (const line of [`ledger in ${folder}`, ...alignCells(cells)]) say(line)
    }
    return exitCodes.done
  })
}

const empty: LedgerStats = {
  valid_entries: 0,
  expired_entries: 0,
  invalid_entries: 0,
  failed_entries: 0,
  total_size_mb: 0,
  runs: 0,
  input_tokens: 0,
  output_tokens: 0,
  dollars: 0,
}
