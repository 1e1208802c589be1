import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'

export const root: string = join(import.meta.dirname, '..', '..', '..', '..')
const program = join(root, 'apps', 'cli', 'src', 'main.ts')

export interface Ending {
  readonly exit: number | null
  readonly output: string
  readonly errors: string
  /** Files that stand outside the run folder, from the sandbox's top. */
  readonly strays: readonly string[]
  /** Files in the run folder, from it. */
  readonly files: readonly string[]
}

/**
 * Runs `worldloom` with `--out made` in an empty folder deep inside a new one, so that a name with
 * `../` in it cannot leave unseen. `wrap` puts a program around it that limits what it may do.
 */
export async function runInSandbox(
  options: readonly string[],
  wrap: (command: readonly string[], work: string) => readonly string[] = (command) => command,
): Promise<Ending> {
  const top = mkdtempSync(join(tmpdir(), 'worldloom-bad-input-'))
  const work = join(top, 'one', 'two', 'three', 'work')
  mkdirSync(work, { recursive: true })
  const hasOut = options.includes('--out')
  const command = [process.execPath, program, ...options, ...(hasOut ? [] : ['--out', 'made'])]
  try {
    const ending = await run(wrap(command, work), work)
    const made = relative(top, join(work, 'made'))
    const all = listFiles(top)
    return {
      ...ending,
      strays: all.filter((path) => !path.startsWith(`${made}/`)),
      files: all
        .filter((path) => path.startsWith(`${made}/`))
        .map((path) => path.slice(made.length + 1)),
    }
  } finally {
    rmSync(top, { recursive: true, force: true })
  }
}

function run(
  command: readonly string[],
  folder: string,
): Promise<Pick<Ending, 'exit' | 'output' | 'errors'>> {
  const [first = '', ...rest] = command
  const path = `${dirname(process.execPath)}:${process.env['PATH']}`
  const options = { cwd: folder, env: { ...process.env, PATH: path }, maxBuffer: 2 ** 27 }
  return new Promise((resolve) => {
    const child = execFile(first, rest, options, (_, output, errors) =>
      resolve({ exit: child.exitCode, output, errors }),
    )
  })
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted()
}
