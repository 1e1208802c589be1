import { spawnSync } from 'node:child_process'
import { delimiter } from 'node:path'
import type { Outcome } from './run-command.ts'

/** Runs a script of commands as a reader does in a terminal: with the machine's own Node, and none of npm's folders. */
export function runShell(script: string, folder: string): Outcome {
  const path = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((entry) => !entry.includes('node_modules'))
    .join(delimiter)
  const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { status, output: stdout, everything: stdout + stderr }
}
