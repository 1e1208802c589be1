import { readFile } from 'node:fs/promises'
import { readEntries } from '@worldloom/agents'
import type { Diagnostic } from '@worldloom/diagnostics'
import { exitCodes } from '../exit-codes.ts'
import { printFaults } from '../output/print-faults.ts'
import { printJson } from '../output/print-json.ts'
import { say } from '../output/say.ts'
import { withLedger } from './with-ledger.ts'

/** Takes over the entries of a file, all or none, and answers with the exit code. */
export async function runCacheImport(
  { cacheDir, file }: { readonly cacheDir?: string; readonly file: string },
  { json }: { readonly json: boolean },
): Promise<number> {
  const refuse = (diagnostics: readonly Diagnostic[]): number => {
    if (json) printJson({ ok: false, diagnostics })
    printFaults(diagnostics)
    return exitCodes.refused
  }
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return refuse([missing(file)])
  const { entries, diagnostics } = readEntries(file, text)
  if (diagnostics.length > 0) return refuse(diagnostics.slice(0, mostTold))
  return withLedger({ cacheDir, create: true, json }, (ledger, folder) => {
    const added = ledger?.add(entries) ?? 0
    if (json) printJson({ folder, added, known: entries.length - added })
    else say(`${added} entries added to ${folder}, ${entries.length - added} were there`)
    return exitCodes.done
  })
}

const mostTold = 10

function missing(file: string): Diagnostic {
  const message = `The file "${file}" cannot be read.`
  const hint = 'Name a file that "worldloom cache export" wrote.'
  return { code: 'FILE_NOT_READ', severity: 'error', message, hint, place: null }
}
