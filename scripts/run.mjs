import { spawn } from 'node:child_process'
import { root, setUp } from './set-up.mjs'

/**
 * Sets the clone up, then runs a program of it on the project's Node and ends with that program's exit code.
 *
 * @param {string} program
 * @param {readonly string[]} programArguments
 */
export function run(program, programArguments) {
  const { node, environment } = setUp()
  const child = spawn(node, [program, ...programArguments], {
    cwd: root,
    env: environment,
    stdio: 'inherit',
  })
  // a terminal sends Ctrl-C to both; the child decides what it means
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
  })
}
