import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// `npm run record`: the checksums of what the examples make, for when it is meant to change.
const root = join(import.meta.dirname, '..')
record('examples/ecommerce', 'demo --users 200 --products 500 --orders 1000 --reviews 300 --seed 1')
record('examples/tradeshow', 'people examples/tradeshow')

function record(example: string, command: string): void {
  const out = mkdtempSync(join(tmpdir(), 'worldloom-record-'))
  try {
    const program = join(root, 'apps', 'cli', 'bin', 'worldloom.js')
    const args = [program, ...command.split(' '), '--json', '--out', join(out, 'run')]
    const { tables } = JSON.parse(
      execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }),
    ) as { tables: { files: { path: string; sha256: string }[] }[] }
    const files = tables.flatMap((table) => table.files)
    const recorded = {
      command: `worldloom ${command}`,
      files: Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256])),
    }
    writeFileSync(join(root, example, 'checksums.json'), `${JSON.stringify(recorded, null, 2)}\n`)
    console.log(`${files.length} checksums in ${example}/checksums.json`)
  } finally {
    rmSync(out, { recursive: true })
  }
}
