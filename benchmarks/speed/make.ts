import { rmSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type { DatabaseOptions } from '@worldloom/database'

// One run in a process of its own: `node make.ts '{"schema": …, "out": FOLDER}'`. Prints what it took, as JSON.
const input: DatabaseOptions = JSON.parse(process.argv[2] ?? '{}')

// as the command has it: sources are not compiled anew in each process, nor a parser a second time while rows are made
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '../../.cache/node')
enableCompileCache(process.env.NODE_COMPILE_CACHE)
setFlagsFromString('--no-wasm-tier-up')
setFlagsFromString('--no-wasm-dynamic-tiering')
setFlagsFromString('--regexp-tier-up-ticks=500')
const { streamDatabase } = await import('@worldloom/database')

const start = performance.now()
const stream = streamDatabase(input)
let made = 0
for (;;) {
  const { done, value } = await stream.next()
  if (!done) {
    if (value.kind === 'step-end' && value.step === 4) made = (performance.now() - start) / 1000
    continue
  }
  if (value.status !== 'done') throw new Error(`The run ended with ${value.status}`)
  const { tables, violations } = value.report
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  const proved = (performance.now() - start) / 1000
  // of the process that makes the rows; the one that proves them is held to 2 GB
  const memory = process.resourceUsage().maxRSS / 1024 ** 2
  console.log(JSON.stringify({ rows, made, proved, violations, memory }))
  break
}
if (input.out !== undefined) rmSync(input.out, { recursive: true })
