import { realpath } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { listIncludes, type Place } from '@worldloom/engine'
import { buildFault } from '../build-fault.ts'
import type { InputFile } from './input-files.ts'
import { type Loader, loadFile } from './load-file.ts'

/** A rules file after the files that it includes, each once: what comes later wins. */
export async function loadRules(
  loader: Loader,
  path: string,
  open: readonly string[] = [],
  place: Place | null = null,
): Promise<readonly InputFile[]> {
  const real = await realpath(path).catch(() => path)
  if (open.includes(real)) {
    const message = `The rules file "${path}" includes itself, by way of others or at once.`
    const fault = buildFault('RULES_INCLUDE_CYCLE', message, 'Take one of the includes out.')
    loader.diagnostics.push({ ...fault, place })
    return []
  }
  if (loader.rules.has(real)) return []
  loader.rules.add(real)
  const file = await loadFile(loader, path, place)
  if (!file) return []
  const included: InputFile[] = []
  for (const include of listIncludes(file.text, file.name)) {
    const next = resolve(dirname(path), include.path)
    included.push(...(await loadRules(loader, next, [...open, real], include.place)))
  }
  return [...included, file]
}
