import { mkdir, readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buildFault, type Diagnostic } from '@worldloom/diagnostics'

/** Where a run's folder is to be: a name that is free or gets a suffix, one the user chose, or one that stands. */
export type RunPlace =
  | { readonly kind: 'named'; readonly path: string }
  | { readonly kind: 'chosen'; readonly path: string }
  | { readonly kind: 'standing'; readonly path: string }

/** Makes the run's folder and those `inside` of it, and answers with its path or with why there can be none. */
export async function openFolder(
  place: RunPlace,
  inside: readonly string[],
): Promise<string | Diagnostic> {
  try {
    const folder = await makeFolder(place)
    if (typeof folder !== 'string') return folder
    for (const name of inside) await mkdir(join(folder, name), { recursive: true })
    return folder
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    const reason = reasons[String(code)]
    if (reason === undefined) throw error
    const message = `The folder "${place.path}" cannot be written: ${reason}.`
    return buildFault('FOLDER_NOT_WRITABLE', message, 'Choose another with --out.')
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there can be no folder at this place',
  EACCES: 'it may not be changed',
  EPERM: 'it may not be changed',
  EROFS: 'its disk is read-only',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'it is a file',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its path leads in a circle',
}

async function makeFolder(place: RunPlace): Promise<string | Diagnostic> {
  if (place.kind === 'standing') return place.path
  if (place.kind === 'chosen') {
    await makeAll(place.path)
    const isEmpty = (await readdir(place.path)).length === 0
    return isEmpty ? place.path : notEmpty(place.path)
  }
  await makeAll(dirname(place.path))
  for (let suffix = 1; ; suffix += 1) {
    const path = suffix === 1 ? place.path : `${place.path}-${suffix}`
    if (await makeNew(path)) return path
  }
}

/** A folder and those it lies in; Node's own way never ends where a system's folder such as /proc takes none. */
async function makeAll(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    const parent = dirname(path)
    if (code === 'EEXIST' && (await isFolder(path))) return
    if (code !== 'ENOENT' || parent === path || (await isFolder(parent))) throw error
    await makeAll(parent)
    await mkdir(path)
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false
}

async function makeNew(path: string): Promise<boolean> {
  try {
    await mkdir(path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function notEmpty(path: string): Diagnostic {
  const hint = 'Choose a new or an empty folder, or go on with a stopped run by --resume.'
  return buildFault('FOLDER_NOT_EMPTY', `The folder "${path}" is not empty.`, hint)
}
