import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Where DuckDB puts what does not fit into memory: inside the run, so that nothing is left elsewhere. */
export function getTemporary(folder: string): string {
  return join(folder, 'temporary')
}

export async function clearTemporary(folder: string): Promise<void> {
  await rm(getTemporary(folder), { recursive: true, force: true })
}
