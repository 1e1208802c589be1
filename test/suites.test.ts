import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findSuites } from '../scripts/suites/find-suites.ts'
import { formatSummary, hasFailed } from '../scripts/suites/format-summary.ts'
import { judgeSkips } from '../scripts/suites/judge-skips.ts'
import { readSkips } from '../scripts/suites/read-skips.ts'
import { runSuite } from '../scripts/suites/run-suite.ts'
import type { SuiteResult } from '../scripts/suites/suite.ts'
import config from '../vitest.config.ts'

const options = { root: join(import.meta.dirname, '..'), limitSeconds: 60 }
const skips = readSkips(`
| file | test | why |
| --- | --- | --- |
| \`skipping.fixture.ts\` | gives a reason | no server runs here |
| skipping.fixture.ts | a group > gives none | |
`)

describe('a suite', () => {
  test('passes when its tests pass', async () => {
    const result = await runFixture('passing')
    expect(result).toMatchObject({ passed: 1, failed: 0, skips: [], faults: [] })
    expect(hasFailed(result)).toBe(false)
  })

  test('fails by a failing test, and by a failing hook over skipped ones', async () => {
    const result = await runFixture('failing')
    expect(result).toMatchObject({ passed: 0, failed: 2 })
    expect(hasFailed(result)).toBe(true)
  })

  test('fails by a file that does not load', async () => {
    const result = await runFixture('unloadable')
    expect(result).toMatchObject({ passed: 0, failed: 1 })
    expect(lastLine(result)).toBe('0 passed, 1 failed, 0 skipped')
  })

  test('fails when it ends well without having counted', async () => {
    const command = ['test/fixtures/suite/exit-zero.ts']
    const result = await runSuite({ name: 'silent', kind: 'tests', command }, options)
    expect(result.faults).toEqual(['silent ended with exit code 0 before it counted its tests'])
    expect(lastLine(result)).toBe('0 passed, 1 failed, 0 skipped')
  })

  test('fails when it takes too long, and is stopped', async () => {
    const command = ['--eval', 'setInterval(() => {}, 1000)']
    const slow = { name: 'slow', kind: 'tests', command } as const
    const result = await runSuite(slow, { ...options, limitSeconds: 0.3 })
    expect(result.faults).toEqual(['slow took longer than 0.3 s'])
    expect(hasFailed(result)).toBe(true)
  })

  test.skipIf(process.platform !== 'linux')('is stopped with all that it started', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'worldloom-overdue-'))
    const file = join(folder, 'pid')
    const wait = `setInterval(() => {}, 1000)`
    const script = `
      const { pid } = require('node:child_process').spawn(process.execPath, ['--eval', '${wait}'])
      require('node:fs').writeFileSync(${JSON.stringify(file)}, String(pid))
      ${wait}`
    const slow = { name: 'slow', kind: 'tests', command: ['--eval', script] } as const
    await runSuite(slow, { ...options, limitSeconds: 2 })
    const pid = Number(readFileSync(file, 'utf8'))
    await expect.poll(() => isAlive(pid)).toBe(false)
    rmSync(folder, { recursive: true })
  })

  test('may skip on a machine of one’s own', async () => {
    const result = await runFixture('skipping')
    expect(hasFailed(result)).toBe(false)
    expect(lastLine(result)).toBe('0 passed, 0 failed, 2 skipped')
    expect(formatSummary([result], skips)).toContain('gives a reason: there is no server')
  })

  test('fails by a skip that docs/skips.md does not name with a reason', async () => {
    const result = judgeSkips(await runFixture('skipping'), skips)
    expect(result.faults).toEqual([
      'skipped, and docs/skips.md does not say why: skipping.fixture.ts > a group > gives none',
    ])
    expect(lastLine(result)).toBe('0 passed, 1 failed, 1 skipped')
  })

  test('may skip a whole file that docs/skips.md names', async () => {
    const row = { file: 'skipping.fixture.ts', test: '*', why: 'no server runs here' }
    expect(hasFailed(judgeSkips(await runFixture('skipping'), [row]))).toBe(false)
  })
})

test('every project is a suite, and vitest knows it', () => {
  const cwd = options.root
  const written = globSync('{packages,apps,test}/**/vitest.config.ts', {
    cwd,
    exclude: (name) => /(?:^|\/)(?:node_modules|fixtures)$/.test(name),
  })
  const names = written.map(
    (file) => /name: '([a-z-]+)'/.exec(readFileSync(join(cwd, file), 'utf8'))?.[1],
  )
  const suites = findSuites(cwd).flatMap(({ kind, name }) => (kind === 'tests' ? name : []))
  expect(suites.toSorted()).toEqual(names.toSorted())
  const projects = (config.test?.projects ?? []).map(String)
  expect(globSync(projects, { cwd }).toSorted()).toEqual(written.toSorted())
})

function runFixture(name: string): Promise<SuiteResult> {
  const config = 'test/fixtures/suite/vitest.config.ts'
  const command = ['node_modules/vitest/vitest.mjs', 'run', '--config', config, `${name}.fixture`]
  return runSuite({ name, kind: 'tests', command }, options)
}

/** Whether a process is at work; one that ended and that nobody asked for its exit code is not. */
function isAlive(pid: number): boolean {
  const file = `/proc/${pid}/stat`
  return existsSync(file) && !readFileSync(file, 'utf8').includes(') Z ')
}

function lastLine(result: SuiteResult): string | undefined {
  return formatSummary([result], skips).split('\n').at(-1)
}
