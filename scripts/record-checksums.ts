import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// `npm run record`: the checksums of what the demo makes, for when it is meant to change.
const root = join(import.meta.dirname, '..')
const counts = '--users 200 --products 500 --orders 1000 --reviews 300 --seed 1'
const out = mkdtempSync(join(tmpdir(), 'worldloom-record-'))
try {
  const program = join(root, 'apps', 'cli', 'bin', 'worldloom.js')
  const demo = [program, 'demo', ...counts.split(' '), '--json', '--out', out]
  const { tables } = JSON.parse(execFileSync(process.execPath, demo, { encoding: 'utf8' })) as {
    tables: { files: { path: string; sha256: string }[] }[]
  }
  const files = tables.flatMap((table) => table.files)
  const recorded = {
    command: `worldloom demo ${counts}`,
    files: Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256])),
  }
  const path = join(root, 'examples', 'ecommerce', 'checksums.json')
  writeFileSync(path, `${JSON.stringify(recorded, null, 2)}\n`)
  console.log(`${files.length} checksums in examples/ecommerce/checksums.json`)
} finally {
  rmSync(out, { recursive: true })
}
