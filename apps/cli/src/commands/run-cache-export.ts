import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Ledger } from '@worldloom/agents'
import type { Diagnostic } from '@worldloom/diagnostics'
import { exitCodes } from '../exit-codes.ts'
import { printFaults } from '../output/print-faults.ts'
import { say } from '../output/say.ts'
import { withLedger } from './with-ledger.ts'

/** Writes the ledger as lines of JSON, and answers with the exit code. */
export async function runCacheExport({
  cacheDir,
  file,
}: {
  readonly cacheDir?: string
  readonly file: string
}): Promise<number> {
  return withLedger({ cacheDir, create: false, json: false }, async (ledger) => {
    const lines = Readable.from(printEntries(ledger))
    if (file === '-') {
      for await (const line of lines) process.stdout.write(line as string)
      return exitCodes.done
    }
    try {
      // never over a file that is there: it may hold another ledger
      await pipeline(lines, createWriteStream(file, { flags: 'wx' }))
      say(`ledger written to ${file}`)
      return exitCodes.done
    } catch (error) {
      printFaults([explain(file, error)])
      return exitCodes.refused
    }
  })
}

function* printEntries(ledger: Ledger | null): Generator<string> {
  for (const entry of ledger?.entries() ?? []) yield `${JSON.stringify(entry)}\n`
}

function explain(file: string, error: unknown): Diagnostic {
  const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
  const message = `The file "${file}" ${isThere ? 'is there already' : 'cannot be written'}.`
  const hint = 'Name another, or - to print the entries.'
  return { code: 'FILE_NOT_WRITTEN', severity: 'error', message, hint, place: null }
}
