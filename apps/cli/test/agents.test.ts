import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLedger, openTrace } from '@worldloom/agents'
import { afterAll, describe, expect, test } from 'vitest'
import { runProgram } from './helpers/run-program.ts'

const scratch = mkdtempSync(join(tmpdir(), 'worldloom-agents-'))
afterAll(() => rmSync(scratch, { recursive: true }))
const environment = { GROQ_API_KEY: 'gsk_test_0000000000', OPENAI_API_KEY: '' }
const run = (...options: readonly string[]): ReturnType<typeof runProgram> =>
  runProgram(options, { folder: scratch, environment })

describe('models', () => {
  test('tells what is usable here and why the rest is not, and no key', async () => {
    const { exit, output, errors } = await run('models')
    expect({ exit, errors }).toEqual({ exit: 0, errors: '' })
    expect(output).toMatch(/^offline +usable/m)
    expect(output).toMatch(/^groq +usable +groq:llama/m)
    expect(output).toMatch(/^openai +not here +OPENAI_API_KEY is not set/m)
    expect(output).not.toContain(environment.GROQ_API_KEY)
  })

  test('prints the list as JSON', async () => {
    const { models } = JSON.parse((await run('models', '--json')).output)
    expect(models[0]).toMatchObject({ provider: 'offline', usable: true, why: '', checked: null })
  })

  test('a provider that is misspelt, and settings with faults, are told', async () => {
    const { exit, errors } = await run('models', '--model', 'grok:small')
    expect(exit).toBe(2)
    expect(errors).toContain('Did you mean "groq"?')
    const folder = join(scratch, 'wrong')
    mkdirSync(folder)
    writeFileSync(join(folder, 'worldloom.config.json'), '{\n  "modell": "offline"\n}')
    const wrong = await runProgram(['models', '--json'], { folder })
    expect(wrong.exit).toBe(2)
    expect(JSON.parse(wrong.output)).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'UNKNOWN_SETTING', place: { line: 2, column: 3 } }],
    })
  })
})

test('a model or a ledger named with what a terminal obeys is shown with signs for it', async () => {
  const named = await run('models', '--model', 'ollama:\u001b[31mred')
  expect(named).toMatchObject({ exit: 0, errors: '' })
  expect(named.output).toContain('Set: ollama:␛[31mred')
  const stats = await run('cache', 'stats', '--cache-dir', '\u001b[2Jnone')
  const cleared = await run('cache', 'clear', '--cache-dir', '\u001b[2Jnone')
  expect(stats.output).toMatch(/␛\[2Jnone$/m)
  expect(cleared.output).toMatch(/␛\[2Jnone$/m)
  expect(`${named.output}${stats.output}${cleared.output}`).not.toContain('\u001b')
})

describe('cache', () => {
  test('of nothing is nothing, and looking makes no folder', async () => {
    const { exit, output } = await run('cache', 'stats', '--json', '--cache-dir', 'none')
    expect(exit).toBe(0)
    expect(JSON.parse(output)).toMatchObject({
      valid_entries: 0,
      expired_entries: 0,
      total_size_mb: 0,
    })
    expect(readdirSync(scratch)).not.toContain('none')
  })

  test('counts, exports, imports and clears', async () => {
    const ledger = await openLedger({ folder: join(scratch, 'one') })
    const at = Date.now()
    for (const [key, outcome] of [
      ['a', 'valid'],
      ['b', 'invalid'],
    ] as const)
      ledger.record({ ...entry, key, outcome, at })
    ledger.record({ ...entry, key: 'old', at: 0 })
    ledger.close()
    const one = ['--cache-dir', 'one', '--json'] as const
    expect(JSON.parse((await run('cache', 'stats', ...one)).output)).toMatchObject({
      valid_entries: 1,
      expired_entries: 1,
      invalid_entries: 1,
      input_tokens: 9,
    })
    expect((await run('cache', 'export', 'all.jsonl', '--cache-dir', 'one')).exit).toBe(0)
    expect((await run('cache', 'export', 'all.jsonl', '--cache-dir', 'one')).errors).toContain(
      'is there already',
    )
    const two = ['--cache-dir', 'two', '--json'] as const
    const imported = await run('cache', 'import', 'all.jsonl', ...two)
    expect(JSON.parse(imported.output)).toMatchObject({ added: 3, known: 0 })
    const printed = await run('cache', 'export', '--cache-dir', 'two')
    expect(printed.output).toBe(readFileSync(join(scratch, 'all.jsonl'), 'utf8'))
    const cleared = await run('cache', 'clear', '--expired', ...two)
    expect(JSON.parse(cleared.output)).toMatchObject({ removed: 1 })
    expect(JSON.parse((await run('cache', 'clear', ...two)).output)).toMatchObject({ removed: 2 })
  })

  test('a file that was not exported is refused, line by line', async () => {
    writeFileSync(join(scratch, 'wrong.jsonl'), '{"key":1}\nwords\n')
    const { exit, errors } = await run('cache', 'import', 'wrong.jsonl', '--cache-dir', 'three')
    expect(exit).toBe(2)
    expect(errors).toContain('wrong.jsonl:1:1  BAD_LEDGER_ENTRY')
    expect(errors).toContain('Line 2 of "wrong.jsonl" is no entry of a ledger: it is no JSON.')
    expect((await run('cache', 'import', 'missing.jsonl')).errors).toContain('FILE_NOT_READ')
  })
})

describe('trace', () => {
  test('prints the conversation of a run', async () => {
    const folder = join(scratch, 'job', 'logs')
    const trace = openTrace({ folder, header })
    const instant = '2026-01-01T00:00:01.000Z'
    const role = 'validates'
    trace.write({
      id: 1,
      agent: 'Validator',
      role,
      to: 'Orchestrator',
      description: 'finds it valid',
      start: instant,
      end: instant,
    })
    await trace.close()
    const { exit, output } = await run('trace', 'job')
    expect(exit).toBe(0)
    expect(output).toContain('#1 00:00:01.000 Validator → Orchestrator: finds it valid')
    expect(JSON.parse((await run('trace', 'job', '--json')).output)).toMatchObject({
      events: [{ id: 1 }],
    })
  })

  test('a folder without one is told', async () => {
    const { exit, errors } = await run('trace', '.')
    expect({ exit, errors }).toMatchObject({ exit: 2, errors: expect.stringContaining('NO_TRACE') })
  })
})

const entry = {
  key: 'a',
  run: 'run',
  outcome: 'valid',
  at: 0,
  provider: 'groq',
  model: 'small',
  role: 'writer',
  system: 's',
  prompt: 'p',
  schema: null,
  parameters: '{}',
  text: 'words',
  inputTokens: 3,
  outputTokens: 1,
  dollars: 0.01,
  fault: null,
  why: '',
  seconds: 1,
} as const

const header = {
  run: 'job_1',
  job: 'people',
  start: '2026-01-01T00:00:00.000Z',
  seed: 1,
  model: 'offline',
  parameters: {},
  versions: {},
  inputs: {},
}
