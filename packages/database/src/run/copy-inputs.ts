import { join } from 'node:path'
import { writeWhole } from '@worldloom/job'
import type { Job } from './job.ts'

/** Copies the inputs into the run, byte for byte. */
export async function copyInputs(folder: string, { loaded, place }: Job): Promise<void> {
  if (place.kind === 'standing') return
  for (const { name, bytes } of Object.values(loaded.files).flat())
    await writeWhole(join(folder, 'inputs', name), bytes)
}
