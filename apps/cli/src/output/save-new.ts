import { writeFile } from 'node:fs/promises'
import type { Diagnostic } from '@worldloom/diagnostics'

/** Never over a file that is there: it may hold somebody's work. */
export async function saveNew(path: string, text: string): Promise<Diagnostic | null> {
  try {
    await writeFile(path, text, { flag: 'wx' })
    return null
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    const why = isThere ? 'is there already' : 'cannot be written'
    const message = `The file "${path}" ${why}.`
    const hint = 'Name another with --out, or - to print the rules.'
    return { code: 'FILE_NOT_WRITTEN', severity: 'error', message, hint, place: null }
  }
}
