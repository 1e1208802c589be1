import { type Estimate, estimateCalls, findPrice, type Turn } from '@worldloom/agents'
import type { PlannedRun } from '../plan-run.ts'
import { askRows } from './ask-rows.ts'
import { askVocabulary } from './ask-vocabulary.ts'
import { readTables } from './read-tables.ts'
import { listBatches, listGroups } from './write-table.ts'
import type { Writing } from './writing.ts'

/** What the texts of a run will about take, from its real prompts, before anything is spent. */
export async function estimateTexts(
  { compiled, largest }: PlannedRun,
  { settings }: Writing,
  threads: number | null,
): Promise<Estimate> {
  const { plan } = compiled
  const { signal } = new AbortController()
  // without a folder nothing is ever written to a disk
  const tables = await readTables(compiled, { threads, temporaryFolder: '', rows: largest, signal })
  const requests = tables.flatMap((table) =>
    table.kind === 'rows'
      ? listBatches(table, settings.batchSize).map((batch) =>
          askRows(plan, table, batch, () => null, first),
        )
      : listGroups(table).map((group) => askVocabulary(plan, table, group, first)),
  )
  return estimateCalls(requests, {
    model: settings.model,
    price: findPrice(settings.model, settings.prices),
    width: settings.concurrency ?? usualWidth,
  })
}

const first: Turn<unknown> = { attempt: 1, previous: null, flaws: [], advice: [] }
// what limits begin with
const usualWidth = 16
