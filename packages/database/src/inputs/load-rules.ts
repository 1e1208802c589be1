import { realpath } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { buildFault, type Place } from '@worldloom/diagnostics'
import { listIncludes, listWordFiles } from '@worldloom/engine'
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
  for (const { path: named } of listWordFiles(file.text, file.name))
    await loadWords(loader, path, named, file.name)
  return [...included, file]
}

/** One that cannot be read is told where the rule that names it is read. */
async function loadWords(
  loader: Loader,
  from: string,
  named: string,
  rules: string,
): Promise<void> {
  if (loader.words.some((file) => file.rules === rules && file.path === named)) return
  const path = resolve(dirname(from), named)
  const quiet = { ...loader, diagnostics: [] }
  const file = await loadFile(quiet, path)
  if (file) loader.words.push({ ...file, rules, path: named })
}
