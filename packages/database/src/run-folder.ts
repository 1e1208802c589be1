import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Inputs } from './read-inputs.ts'

/** The folders of a run. */
export const runFolders = ['inputs', 'ir', 'traces', 'outputs'] as const

/** Makes a new run folder; a name that is taken gets `-2`, `-3`, … */
export async function createRunFolder(wanted: string, isChosen: boolean): Promise<string> {
  for (let suffix = 1; ; suffix++) {
    const folder = suffix === 1 ? wanted : `${wanted}-${suffix}`
    try {
      await mkdir(join(folder, '..'), { recursive: true })
      await mkdir(folder, { recursive: isChosen })
      for (const name of runFolders) await mkdir(join(folder, name), { recursive: true })
      return folder
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST'
      if (!isTaken || isChosen) throw error
    }
  }
}

/** Writes a text so that its final name never holds half of it. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.part`, text)
  await rename(`${path}.part`, path)
}

/** Copies the inputs as they were read. */
export async function writeInputs(folder: string, files: Inputs['files']): Promise<void> {
  for (const group of [files.schema, files.reference, files.rules])
    for (const { name, text } of group) await writeWhole(join(folder, 'inputs', name), text)
}
