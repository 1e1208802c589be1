import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { root } from './run-in-sandbox.ts'

const program = join(root, 'apps', 'cli', 'bin', 'worldloom.js')

export interface ProgramEnding {
  readonly exit: number | null
  readonly output: string
  readonly errors: string
}

/** Runs `worldloom`; with `killWhen`, sends a signal at the moment that this first holds. */
export async function runProgram(
  options: readonly string[],
  given: {
    readonly folder?: string
    readonly environment?: Readonly<Record<string, string>>
    readonly kill?: { readonly signal: NodeJS.Signals; readonly when: () => boolean }
  } = {},
): Promise<ProgramEnding> {
  const { folder = root, environment = {}, kill } = given
  const child = spawn(process.execPath, [program, ...options], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const written = Promise.all([text(child.stdout), text(child.stderr)])
  while (kill && child.exitCode === null) {
    if (kill.when()) {
      child.kill(kill.signal)
      break
    }
    await setTimeout(2)
  }
  const [output, errors] = await written
  return { exit: await ended, output, errors }
}

/** Every file of some folders of a run, as text by path. */
export function readParts(
  folder: string,
  parts: readonly string[],
): Readonly<Record<string, string>> {
  const paths = parts.flatMap((part) =>
    existsSync(join(folder, part)) ? readdirSync(join(folder, part)).map((n) => join(part, n)) : [],
  )
  return Object.fromEntries(
    paths.toSorted().map((path) => [path, readFileSync(join(folder, path), 'latin1')]),
  )
}
