import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HasCome, has, hasOutputs } from './helpers/moments.ts'
import { readParts, runProgram } from './helpers/run-program.ts'

const tables = Array.from({ length: 12 }, (_, n) => {
  const link = n === 0 ? '' : `, parent_id integer NOT NULL REFERENCES table_${n - 1} (id)`
  return `CREATE TABLE table_${n} (id integer PRIMARY KEY, name varchar(40) NOT NULL${link});\n`
})
const scratch = mkdtempSync(join(tmpdir(), 'worldloom-kill-'))
const schema = join(scratch, 'chain.sql')
writeFileSync(schema, tables.join(''))
afterAll(() => rmSync(scratch, { recursive: true }))

const make = ['database', schema, '--rows', '3000', '--seed', '5']
let whole: Readonly<Record<string, string>> = {}
beforeAll(async () => {
  const { exit, errors } = await runProgram([...make, '--out', join(scratch, 'whole')])
  expect(exit, errors).toBe(0)
  whole = readParts(join(scratch, 'whole'), ['outputs', 'ir', 'inputs'])
}, 60_000)

const moments: readonly (readonly [string, HasCome])[] = [
  ['its folder has just begun', has('run.json')],
  ['its plan stands', has('ir/plan.sql')],
  ['the first file stands', hasOutputs(1)],
  ['half of the files stand', hasOutputs(6)],
  ['all files stand and the proof runs', hasOutputs(12)],
]

describe.each(moments)('a run killed when %s', (moment, when) => {
  test('is resumed to the same bytes', async () => {
    const folder = join(scratch, moment.replaceAll(' ', '-'))
    const kill = { signal: 'SIGKILL', when: () => when(folder) } as const
    const killed = await runProgram([...make, '--out', folder], { kill })
    expect(killed.exit).toBeNull()
    expect(existsSync(join(folder, 'report.json'))).toBe(false)
    const { exit, errors } = await runProgram(['database', '--resume', folder])
    expect(exit, errors).toBe(0)
    expect(readParts(folder, ['outputs', 'ir', 'inputs'])).toEqual(whole)
    expect(existsSync(join(folder, 'temporary'))).toBe(false)
  }, 60_000)
})

describe.each(['SIGINT', 'SIGTERM'] as const)('a run stopped by %s', (signal) => {
  test('ends with 3 and the command that goes on', async () => {
    const folder = join(scratch, signal)
    const kill = { signal, when: () => has('run.json')(folder) }
    const { exit, errors } = await runProgram([...make, '--out', folder], { kill })
    expect(exit).toBe(3)
    expect(errors).toContain('STOPPED')
    expect(errors).toContain(`worldloom database --resume ${folder}`)
    const resumed = await runProgram(['database', '--resume', folder, '--threads', '1'])
    expect(resumed.exit, resumed.errors).toBe(0)
    expect(readParts(folder, ['outputs', 'ir', 'inputs'])).toEqual(whole)
  }, 60_000)
})
