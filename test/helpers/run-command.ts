import { spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

export interface Command {
  /** The program and its arguments. */
  readonly command: readonly [string, ...string[]]
  readonly folder: string
  /** The Node that the program, and what it starts, runs on; without it, the one this process runs on. */
  readonly node?: string
}

export interface Outcome {
  readonly status: number | null
  readonly output: string
  readonly everything: string
}

/** Runs a program in a folder and waits for its end. */
export function runCommand({ command, folder, node = process.execPath }: Command): Outcome {
  const [program, ...programArguments] = command
  const result = spawnSync(program, programArguments, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: [dirname(node), process.env['PATH']].join(delimiter) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const everything = `${result.stdout}${result.stderr}${result.error ?? ''}`
  return { status: result.status, output: result.stdout, everything }
}

/** Runs npm, or npx, on a given Node. */
export function runNpm(
  program: 'npm' | 'npx',
  options: Command['command'],
  rest: Omit<Command, 'command'>,
): Outcome {
  const script = join(dirname(findNpm()), `${program}-cli.js`)
  return runCommand({ ...rest, command: [rest.node ?? process.execPath, script, ...options] })
}

/** The npm that runs the tests, or else the one on the path. */
function findNpm(): string {
  const running = process.env['npm_execpath']
  if (running?.endsWith('npm-cli.js')) return running
  const found = spawnSync('bash', ['-c', 'type -P npm'], { encoding: 'utf8' }).stdout.trim()
  return realpathSync(found)
}
