import { join } from 'node:path'
import type { PlannedRun } from '@worldloom/database/steps'
import { estimateRows } from '@worldloom/engine'
import { writeWhole } from '@worldloom/job'
import type { Requirements } from './analyze-queries.ts'
import { describeRequirements } from './describe-requirements.ts'

/** Writes `ir/data_requirements.json`, and `ir/blueprint.json`: how the plan meets them. */
export async function writeRequirements(
  folder: string,
  requirements: Requirements,
  { compiled }: PlannedRun,
): Promise<void> {
  const { plan } = compiled
  const tables = plan.schema.tables.map(({ id, columns }) => ({
    name: id,
    rows: estimateRows(plan, id),
    queries: requirements.queries.flatMap((query) => (query.tables.includes(id) ? query.id : [])),
    columns: columns.map(({ name }) => {
      const planned = plan.tables[id]?.columns.find((column) => column.name === name)
      return { name, generator: planned?.generator ?? null, why: planned?.why ?? null }
    }),
  }))
  const { seed, now } = plan.settings
  const blueprint = {
    ...{ seed, now, temporal_strategy: requirements.strategy, tables },
    queries: requirements.queries.map(({ id, pattern, threshold }) => {
      return { query_id: id, expected_pattern: pattern, meaningful_threshold: threshold }
    }),
  }
  await write(folder, 'data_requirements.json', describeRequirements(requirements))
  await write(folder, 'blueprint.json', blueprint)
}

function write(folder: string, name: string, value: object): Promise<void> {
  return writeWhole(join(folder, 'ir', name), `${JSON.stringify(value, null, 2)}\n`)
}
