import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { root } from './helpers/run-in-sandbox.ts'
import { runProgram } from './helpers/run-program.ts'

const scratch = mkdtempSync(join(tmpdir(), 'worldloom-commands-'))
afterAll(() => rmSync(scratch, { recursive: true }))
const write = (name: string, text: string): string => {
  writeFileSync(join(scratch, name), text)
  return join(scratch, name)
}
const schema = write(
  'shop.sql',
  `CREATE TABLE customer (id integer PRIMARY KEY, email varchar(60) NOT NULL UNIQUE);
CREATE TABLE "order" (id integer PRIMARY KEY, customer_id integer NOT NULL REFERENCES customer (id));
CREATE VIEW v AS SELECT 1;
`,
)
const run = (...options: readonly string[]): ReturnType<typeof runProgram> =>
  runProgram(options, { folder: scratch })

describe('without a command', () => {
  test('the help is shown', async () => {
    const { exit, output, errors } = await run()
    expect({ exit, errors }).toEqual({ exit: 0, errors: '' })
    for (const word of ['database', 'demo', 'check', 'inspect', 'Examples:'])
      expect(output).toContain(word)
  })

  test('--version is that of the package', async () => {
    const manifest = JSON.parse(readFileSync(join(root, 'apps', 'cli', 'package.json'), 'utf8'))
    expect((await run('--version')).output.trim()).toBe(manifest.version)
  })

  test('a command that is misspelt is told', async () => {
    const { exit, errors } = await run('databse')
    expect(exit).toBe(2)
    expect(errors).toContain('Did you mean database?')
  })
})

describe.each(['database', 'demo', 'check', 'inspect'])('%s --help', (command) => {
  test('shows options and examples', async () => {
    const { exit, output } = await run(command, '--help')
    expect(exit).toBe(0)
    expect(output).toMatch(new RegExp(`Examples:\n {2}worldloom ${command}`))
    expect(output).toContain('--json')
  })
})

describe('database', () => {
  test('prints the five steps, each file with its rows and size, and the proof', async () => {
    const { exit, output, errors } = await run(
      'database',
      schema,
      '--rows',
      '20',
      '--rows',
      'order=50',
    )
    expect({ exit, errors }).toEqual({ exit: 0, errors: '' })
    const titles = output.match(/^=== .*$/gm)
    expect(titles).toEqual([
      '=== STEP 1: Parse SQL Schema ===',
      '=== STEP 2: Process Reference Data ===',
      '=== STEP 3: Load Rules ===',
      '=== STEP 4: Generate Synthetic Data ===',
      '=== STEP 5: Summarize Results ===',
    ])
    expect(output).toContain('2 tables, 4 columns and 1 link in shop.sql (postgres)')
    expect(output).toContain('PASSED_OVER')
    expect(output).toMatch(/^ {2}customer +20 rows +outputs\/customer\.csv \([\d.]+ (?:B|kB)\)$/m)
    expect(output).toMatch(/^ {2}order +50 rows +outputs\/order\.csv/m)
    expect(output).toMatch(/^proof: (\d+) promised = \d+ checked \+ \d+ not checkable, 0 broken$/m)
    expect(output).toMatch(/^report: runs\/shop_\d{10}\/report\.html$/m)
    expect(readdirSync(join(scratch, 'runs'))).toHaveLength(1)
  }, 60_000)

  test('--json prints report.json and nothing else', async () => {
    const { exit, output, errors } = await run('database', schema, '--json', '--out', 'json')
    expect({ exit, errors }).toEqual({ exit: 0, errors: '' })
    expect(output).toBe(readFileSync(join(scratch, 'json', 'report.json'), 'utf8'))
  }, 60_000)

  test('names every fault of a bad command at once, and prints them as JSON too', async () => {
    const bad = [
      '--seed',
      'x',
      '--rows',
      'ordr=5',
      '--format',
      'parket',
      '--range',
      'order',
      '--json',
    ]
    const { exit, output, errors } = await run('database', schema, ...bad)
    expect(exit).toBe(2)
    const codes = ['OPTION_VALUE', 'OPTION_VALUE', 'UNKNOWN_FORMAT', 'UNKNOWN_TABLE']
    const { ok, diagnostics } = JSON.parse(output)
    expect(ok).toBe(false)
    expect(diagnostics.map(({ code }: { code: string }) => code)).toEqual(codes)
    expect(errors.match(/^[A-Z_]+$/gm)).toEqual(codes)
    expect(errors).toContain('Did you mean "order"?')
    expect(errors).toContain('Did you mean "parquet"?')
  }, 60_000)

  test('needs a schema', async () => {
    const { exit, errors } = await run('database')
    expect(exit).toBe(2)
    expect(errors).toBe(
      'MISSING_ARGUMENT\n  "worldloom database" is not told the schema.\n  Write worldloom database [options] [schema].\n',
    )
  })

  test('knows its options', async () => {
    const { exit, errors } = await run('database', schema, '--sed', '1')
    expect(exit).toBe(2)
    expect(errors).toContain('Did you mean --seed?')
  })

  test.each([
    ['UNKNOWN_OPTION', ['inspect', schema, '--jason', '--json']],
    ['UNKNOWN_COMMAND', ['cache', 'stat', '--json']],
    ['MISSING_OPTION', ['rules', 'check', 'a.yaml', '--json']],
    ['MISSING_VALUE', ['database', schema, '--json', '--seed']],
    ['TOO_MANY_ARGUMENTS', ['inspect', schema, 'extra', '--json']],
  ])('%s has the form of every other fault', async (code, given) => {
    const { exit, output, errors } = await run(...given)
    const { ok, diagnostics } = JSON.parse(output)
    expect({ exit, ok }).toEqual({ exit: 2, ok: false })
    expect(diagnostics).toMatchObject([{ code, severity: 'error', place: null }])
    expect(diagnostics[0].hint).not.toBe('')
    expect(errors.split('\n')[0]).toBe(code)
  })
})

describe('check', () => {
  test('proves a run again, and says which rows break what', async () => {
    await run('database', schema, '--out', 'checked')
    const good = await run('check', 'checked')
    expect(good).toMatchObject({ exit: 0, errors: '' })
    expect(good.output).toMatch(/^proof: .* 0 broken\n$/)
    const path = join(scratch, 'checked', 'outputs', 'order.csv')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^7,\d+$/m, '7,987654'))
    const bad = await run('check', 'checked')
    expect(bad.exit).toBe(1)
    expect(bad.output).toMatch(/^BROKEN order: .*\n {2}row 7 \(7\): .*987654/m)
    const { exit, output } = await run('check', 'checked', '--json')
    expect(exit).toBe(1)
    expect(JSON.parse(output)).toMatchObject({ ok: false, job: 'check', violations: 1 })
  }, 60_000)

  test('refuses a folder that is not there', async () => {
    const { exit, errors } = await run('check', 'nowhere')
    expect(exit).toBe(2)
    expect(errors).toContain('MISSING_FILE')
  })
})

describe('inspect', () => {
  test('tells what is understood, and writes nothing', async () => {
    const before = readdirSync(scratch)
    const { exit, output, errors } = await run('inspect', schema)
    expect({ exit, errors }).toEqual({ exit: 0, errors: '' })
    expect(output).toContain('person.email')
    expect(output).toMatch(/link customer_id → customer/)
    expect(output).toContain('Passed over: 1 view')
    expect(readdirSync(scratch)).toEqual(before)
  }, 60_000)

  test('--json prints the model and nothing else', async () => {
    const { exit, output } = await run('inspect', schema, '--json')
    expect(exit).toBe(0)
    const { tables } = JSON.parse(output) as { tables: { name: string }[] }
    expect(tables.map(({ name }) => name)).toEqual(['customer', 'order'])
  }, 60_000)

  test('refuses what it cannot read', async () => {
    const { exit, output, errors } = await run('inspect', join(scratch, 'none.sql'))
    expect({ exit, output }).toEqual({ exit: 2, output: '' })
    expect(errors).toContain('MISSING_FILE')
  }, 60_000)
})
