import { mkdir } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { writeWhole } from '@worldloom/job'
import type { Inputs } from '../input/load-inputs.ts'

/** Copies the inputs into the run, byte for byte, at the paths that `config.json` names. */
export async function copyInputs(folder: string, { files, config }: Inputs): Promise<void> {
  const target = join(folder, 'inputs')
  const entries = [
    ['config.json', files.config.bytes],
    [config.paths.segments, files.segments.bytes],
    [config.paths.schema, files.schema.bytes],
  ] as const
  for (const [path, bytes] of entries) {
    const place = join(target, path)
    // a path that leads out of the folder is not followed here: a resumed run finds the file itself
    if (relative(target, place).startsWith('..')) continue
    await mkdir(dirname(place), { recursive: true })
    await writeWhole(place, bytes)
  }
}
