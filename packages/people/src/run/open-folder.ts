import { mkdir, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buildFault, type Diagnostic } from '@worldloom/diagnostics'

/** The folders of a run. */
const folders = ['inputs', 'ir', 'output', 'logs', 'traces'] as const

/** Where a run's folder is to be: a name that is free or gets a suffix, one the user chose, or one that stands. */
export type RunPlace =
  | { readonly kind: 'named'; readonly path: string }
  | { readonly kind: 'chosen'; readonly path: string }
  | { readonly kind: 'standing'; readonly path: string }

/** Makes the run's folder and those in it, and answers with its path or with why there can be none. */
export async function openFolder(place: RunPlace): Promise<string | Diagnostic> {
  try {
    const folder = await makeFolder(place)
    if (typeof folder !== 'string') return folder
    for (const name of folders) await mkdir(join(folder, name), { recursive: true })
    return folder
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const reason = reasons[code]
    if (reason === undefined) throw error
    const message = `The folder "${place.path}" cannot be written: ${reason}.`
    return buildFault('FOLDER_NOT_WRITABLE', message, 'Choose another with --out.')
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'it may not be changed',
  EPERM: 'it may not be changed',
  EROFS: 'its disk is read-only',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'it is a file',
  ENAMETOOLONG: 'its name is too long',
}

async function makeFolder(place: RunPlace): Promise<string | Diagnostic> {
  if (place.kind === 'standing') return place.path
  if (place.kind === 'chosen') {
    await mkdir(place.path, { recursive: true })
    if ((await readdir(place.path)).length === 0) return place.path
    const hint = 'Choose a new or an empty folder, or go on with a stopped run by --resume.'
    return buildFault('FOLDER_NOT_EMPTY', `The folder "${place.path}" is not empty.`, hint)
  }
  await mkdir(dirname(place.path), { recursive: true })
  for (let suffix = 1; ; suffix += 1) {
    const path = suffix === 1 ? place.path : `${place.path}-${suffix}`
    try {
      await mkdir(path)
      return path
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
}
