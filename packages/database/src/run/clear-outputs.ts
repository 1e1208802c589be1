import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Takes back the files and the report of a run whose rules cannot be kept: nothing is delivered that breaks them. */
export async function clearOutputs(folder: string): Promise<void> {
  const made = ['outputs', 'report.json', 'report.md', 'report.html']
  for (const name of made) await rm(join(folder, name), { recursive: true, force: true })
}
