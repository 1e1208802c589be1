import { join } from 'node:path'
import type { Compiled } from '@worldloom/engine'
import { writeWhole } from '@worldloom/job'
import { nameFiles } from '@worldloom/runner'
import { describeRules } from '../ir/describe-rules.ts'
import { describeTable } from './describe-table.ts'

/**
 * Writes the run's `traces/`: the schema as read, and for each table what was decided and why. What a
 * model is asked and answers will stand beside them under names of its own.
 */
export async function writeTraces(folder: string, { plan }: Compiled): Promise<void> {
  const { schema } = plan
  const write = (name: string, content: string): Promise<void> =>
    writeWhole(join(folder, 'traces', name), content)
  await write('input_schema.json', `${JSON.stringify(schema, null, 2)}\n`)
  const files = nameFiles(schema, 'csv')
  const { tables } = describeRules(plan)
  for (const { id } of schema.tables) {
    const name = `plan_${files[id]?.replace(/\.csv$/, '')}.md`
    await write(name, describeTable(plan, id, tables[id]?.columns ?? {}))
  }
}
