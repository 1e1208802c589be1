import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ending, root, runInSandbox } from '../helpers/run-in-sandbox.ts'

interface BadInput {
  readonly name: string
  readonly schema?: string
  readonly reference?: string
  readonly rules?: string
  readonly exit: number
  readonly codes: readonly string[]
}

const folder = join(root, 'test', 'cases', 'bad-input')
const cases: readonly BadInput[] = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8'))
const shop = join(folder, 'shop.sql')

describe.concurrent('a bad input', () => {
  for (const { name, schema = 'shop.sql', reference, rules, exit, codes } of cases) {
    test(name, async () => {
      const ending = await runInSandbox([
        'database',
        join(folder, schema),
        ...(reference ? ['--reference', join(folder, reference)] : []),
        ...(rules ? ['--rules', join(folder, rules)] : []),
        '--seed',
        '1',
      ])
      expectCalm(ending, exit, codes)
    }, 60_000)
  }

  test('is listed in the cases with each of its files', () => {
    const used = cases.flatMap(({ schema, reference, rules }) => [schema, reference, rules])
    const texts = cases.flatMap(({ rules }) =>
      rules ? [readFileSync(join(folder, rules), 'utf8')] : [],
    )
    const files = readdirSync(folder).filter((file) => !/^(README\.md|cases\.json)$/.test(file))
    const isUsed = (file: string) =>
      used.includes(file) || texts.some((text) => text.includes(file))
    expect(files.filter((file) => file !== 'shop.sql' && !isUsed(file))).toEqual([])
  })
})

describe('an input made for the test', () => {
  let scratch = ''
  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), 'worldloom-made-input-'))
  })
  afterAll(() => rmSync(scratch, { recursive: true, force: true }))

  test('10 MB of nonsense is refused within seconds', async () => {
    const path = join(scratch, 'nonsense.sql')
    writeFileSync(path, 'colourless green ideas (sleep) furiously, '.repeat(250_000))
    expectCalm(await runInSandbox(['database', path]), 2, ['EMPTY_SCHEMA'])
  }, 60_000)

  test('rules in broken JSON', async () => {
    const path = join(scratch, 'rules.json')
    writeFileSync(path, '{ "rows": { "customers": 50, }\n')
    expectCalm(await runInSandbox(['database', shop, '--rules', path]), 2, ['RULES_SYNTAX'])
  }, 60_000)

  test('inputs that are not there are all named', async () => {
    const nowhere = join(scratch, 'nowhere')
    const options = ['--reference', `${nowhere}.csv`, '--rules', `${nowhere}.yaml`]
    const ending = await runInSandbox(['database', `${nowhere}.sql`, ...options])
    expectCalm(ending, 2, ['MISSING_FILE'])
    for (const kind of ['sql', 'csv', 'yaml']) expect(ending.errors).toContain(`nowhere.${kind}`)
  }, 60_000)

  test('a folder without a schema in it', async () => {
    const empty = mkdtempSync(join(scratch, 'empty-'))
    expectCalm(await runInSandbox(['database', empty]), 2, ['MISSING_FILE'])
  }, 60_000)

  test('an output folder inside a file', async () => {
    const file = join(scratch, 'file.txt')
    writeFileSync(file, 'kept')
    const ending = await runInSandbox(['database', shop, '--out', join(file, 'made')])
    expectCalm(ending, 2, ['FOLDER_NOT_WRITABLE'])
    expect(readFileSync(file, 'utf8')).toBe('kept')
  }, 60_000)

  test.runIf(process.getuid?.() !== 0)(
    'an output folder that may not be written to',
    async () => {
      const locked = mkdtempSync(join(scratch, 'locked-'))
      chmodSync(locked, 0o555)
      const ending = await runInSandbox(['database', shop, '--out', join(locked, 'made')])
      expectCalm(ending, 2, ['FOLDER_NOT_WRITABLE'])
    },
    60_000,
  )

  test('a disk that is full leaves a run to resume', async () => {
    const ending = await runInSandbox(['database', shop, '--rows', '20000'], onSmallDisk)
    expectCalm(ending, 3, ['DISK_FULL'])
  }, 60_000)
})

/** The exit code and diagnostics of the case, no stack trace, and no file outside the run folder. */
function expectCalm(ending: Ending, exit: number, codes: readonly string[]): void {
  const { output, errors, strays, files } = ending
  const everything = `${output}\n${errors}`
  expect(ending.exit, everything).toBe(exit)
  for (const code of codes) expect(exit === 0 ? everything : errors).toMatch(wordOf(code))
  expect(everything).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m)
  expect(everything).not.toMatch(/node:internal|UnhandledPromise/)
  expect(strays).toEqual([])
  if (exit === 2) expect(files.filter((file) => file.includes('outputs/'))).toEqual([])
}

function wordOf(code: string): RegExp {
  return new RegExp(`\\b${code}\\b`)
}

/** A memory disk of 256 kB under the run folder or, where none may be mounted, files of at most 64 kB. */
function onSmallDisk(command: readonly string[], work: string): readonly string[] {
  const made = join(work, 'made')
  const mounted = `mkdir ${made} && mount -t tmpfs -o size=256k none ${made} && exec "$@"`
  if (mayMount()) return ['unshare', '-Urm', 'bash', '-c', mounted, 'bash', ...command]
  return ['bash', '-c', `trap '' XFSZ; ulimit -f 64; exec "$@"`, 'bash', ...command]
}

function mayMount(): boolean {
  try {
    execFileSync('unshare', ['-Urm', 'mount', '-t', 'tmpfs', 'none', tmpdir()], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
