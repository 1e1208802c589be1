import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Counts, Suite, SuiteResult } from './suite.ts'

export interface RunOptions {
  /** The folder of the clone. */
  readonly root: string
  /** A suite that takes longer is stopped and has failed. */
  readonly limitSeconds: number
}

/** Runs one suite in a process of its own and counts what came of it. */
export async function runSuite(suite: Suite, options: RunOptions): Promise<SuiteResult> {
  const folder = mkdtempSync(join(tmpdir(), 'worldloom-suite-'))
  const file = join(folder, 'counts.json')
  const start = performance.now()
  const exitCode = await runProcess(suite.command, file, options)
  const seconds = (performance.now() - start) / 1000
  const counts = suite.kind === 'tests' ? readCounts(file) : countProgram(exitCode)
  rmSync(folder, { recursive: true, force: true })
  const isOverdue = seconds >= options.limitSeconds
  const faults = isOverdue
    ? [`${suite.name} took longer than ${options.limitSeconds} s`]
    : findFaults(suite, counts, exitCode)
  return { name: suite.name, seconds, faults, ...(counts ?? countProgram(1)) }
}

function runProcess(
  command: readonly string[],
  file: string,
  { root, limitSeconds }: RunOptions,
): Promise<number> {
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, WORLDLOOM_COUNTS: file },
    stdio: 'inherit',
    detached: hasGroups,
  })
  const stop = (): void => stopAll(child)
  const interrupt = (): void => {
    stop()
    process.exit(130)
  }
  // a group of its own does not hear the keyboard
  process.once('SIGINT', interrupt)
  const overdue = setTimeout(stop, limitSeconds * 1000)
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      clearTimeout(overdue)
      process.off('SIGINT', interrupt)
      resolve(code ?? 1)
    })
  })
}

const hasGroups = process.platform !== 'win32'

/** Ends a suite with all that it started: its workers would go on and slow down the suites after it. */
function stopAll(child: ChildProcess): void {
  if (hasGroups && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  else child.kill('SIGKILL')
}

function readCounts(file: string): Counts | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts
  } catch {
    return null
  }
}

function countProgram(exitCode: number): Counts {
  return exitCode === 0 ? { passed: 1, failed: 0, skips: [] } : { passed: 0, failed: 1, skips: [] }
}

// the exit code alone is not believed: a library's exit hook can turn a failing run into 0
function findFaults(suite: Suite, counts: Counts | null, exitCode: number): readonly string[] {
  if (counts === null) {
    return [`${suite.name} ended with exit code ${exitCode} before it counted its tests`]
  }
  const { passed, failed, skips } = counts
  if (passed + failed + skips.length === 0) return [`${suite.name} holds no test`]
  return exitCode !== 0 && failed === 0 ? [`${suite.name} ended with exit code ${exitCode}`] : []
}
