import { join } from 'node:path'
import type { Job } from './job.ts'
import { writeWhole } from './write-whole.ts'

/** Copies the inputs into the run, byte for byte. */
export async function copyInputs(folder: string, { loaded, place }: Job): Promise<void> {
  if (place.kind === 'resumed') return
  for (const { name, bytes } of Object.values(loaded.files).flat())
    await writeWhole(join(folder, 'inputs', name), bytes)
}
