import { setFlagsFromString } from 'node:v8'
import { runCommandLine } from './run-command-line.ts'

// Both, and before the parser of PostgreSQL loads: V8 would compile its one huge function a second time
// in the background, for a second and 600 MB.
setFlagsFromString('--no-wasm-tier-up')
setFlagsFromString('--no-wasm-dynamic-tiering')
// Meanings are found by a thousand short patterns, most of them asked some hundred times: to compile each to machine
// code, as V8 does when it is asked again, takes longer than to ask.
setFlagsFromString('--regexp-tier-up-ticks=500')
// whoever reads along may have seen enough, as `head` does
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await runCommandLine(process.argv.slice(2))
