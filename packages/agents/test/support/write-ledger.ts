import { writeSync } from 'node:fs'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { makeEntry } from './make-entry.ts'

// writes entries into a ledger and says each that is kept, until it is killed
const [folder = '', name = '', count = '0'] = process.argv.slice(2)
const ledger = await openLedger({ folder })
for (let at = 0; at < Number(count); at++) {
  const key = `${name}-${at}`
  ledger.record(makeEntry({ key, text: 'words '.repeat(200) }))
  writeSync(1, `${key}\n`)
}
ledger.close()
