import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { attachReference, type Compiled } from '@worldloom/engine'
import { writeWhole } from '@worldloom/job'
import type { Inputs } from '../inputs/read-inputs.ts'
import { describeRules } from './describe-rules.ts'

/** Writes what the inputs were understood as and what the plan runs, into the run's `ir/`. */
export async function writeIr(
  folder: string,
  { schema, reference }: Inputs,
  { plan }: Compiled,
  script: string,
): Promise<void> {
  const write = (name: string, value: object): Promise<void> =>
    writeWhole(join(folder, 'ir', name), `${JSON.stringify(value, null, 2)}\n`)
  await write('schema_ir.json', schema)
  await write('ref_data_ir.json', attachReference(schema, reference))
  await write('rules_ir.json', describeRules(plan))
  await writeWhole(getScriptPath(folder), script)
}

/** Whether the folder's plan, if it got as far as having one, is this one. */
export async function hasSamePlan(folder: string, script: string): Promise<boolean> {
  const found = await readFile(getScriptPath(folder), 'utf8').catch(() => null)
  return found === null || found === script
}

function getScriptPath(folder: string): string {
  return join(folder, 'ir', 'plan.sql')
}
