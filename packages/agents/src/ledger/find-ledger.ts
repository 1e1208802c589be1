import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ledgerFile } from './ledger-file.ts'

/** Whether a folder holds a ledger; looking for one makes none. */
export function findLedger(folder: string): boolean {
  return existsSync(join(folder, ledgerFile))
}
