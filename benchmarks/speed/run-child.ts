import { spawnSync } from 'node:child_process'

/** What a run of its own process took. */
export interface Measured {
  readonly rows: number
  /** Until all files stand, in seconds. */
  readonly made: number
  /** With proof and report, in seconds. */
  readonly proved?: number
  /** The most memory that the process held, in GB. */
  readonly memory?: number
}

/** Runs a program that prints one line of JSON; its time is the whole process's where it tells none. */
export function runChild(
  command: string,
  args: readonly string[],
  options: { readonly folder?: string } = {},
): Measured {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: options.folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  const made = (performance.now() - start) / 1000
  if (status !== 0)
    throw new Error(`${command} ${args[0]} ended with ${status}: ${stderr.slice(-2000)}`)
  const line = stdout.trim().split('\n').at(-1) ?? ''
  const { seconds, ...told } = line.startsWith('{') ? JSON.parse(line) : {}
  return { made: seconds ?? made, ...told }
}
