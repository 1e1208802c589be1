import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { startFaultServer } from '../../agents/test/support/start-fault-server.ts'
import { buildAnswerer } from './support/answer-user.ts'
import { makeTradeshow, schema } from './support/make-tradeshow.ts'
import { readOutputs, readUsers, runPeople } from './support/run-people.ts'

const show = makeTradeshow({ config: { tries: 2, reviewer: 'rules' } })
afterAll(() => rmSync(show.root, { recursive: true }))

// of every fifth user nothing ever comes but half a biography
let isMended = false
const answer = buildAnswerer(schema, () => (text, user) => {
  const isLost = !isMended && Number(String(user['id']).slice(1)) % 5 === 0
  return { kind: 'text', text: isLost ? JSON.stringify({ ...user, biography: 'Born.' }) : text }
})
const server = await startFaultServer({ reply: answer })
afterAll(() => server.close())

const model = { model: 'openai-compatible:test', baseUrl: server.baseUrl }
const out = join(show.root, 'out')
const options = { ...show, ...model, out, cacheDir: join(show.root, 'cache') }
const rejectedPath = join(out, 'output', 'rejected.json')

test('whoever never becomes valid is a stated shortfall, kept with every try and its reasons', async () => {
  const { result } = await runPeople(options)
  if (!('report' in result)) throw new Error(JSON.stringify(result))
  expect(result.status).toBe('broken')
  const rejected = JSON.parse(readFileSync(rejectedPath, 'utf8'))
  expect(rejected.length).toBeGreaterThan(0)
  expect(readUsers(out)).toHaveLength(24 - rejected.length)
  for (const { segment, user, tries } of rejected) {
    expect(segment).toBeTypeOf('string')
    expect(user).toBeGreaterThan(0)
    expect(tries).toHaveLength(2)
    expect(JSON.stringify(tries)).toContain('/biography')
  }
  const short = result.report.checks.filter(
    ({ kind, violations }) => kind === 'user-count' && violations > 0,
  )
  expect(short.length).toBeGreaterThan(0)
})

test('a repair works on those alone, and leaves everyone else as they are', async () => {
  const before = readUsers(out)
  const rejected = JSON.parse(readFileSync(rejectedPath, 'utf8'))
  isMended = true
  const asked = server.totals.requests
  const { result } = await runPeople({ ...options, repair: true })
  expect(result.status).toMatch(/done|broken/)
  expect(server.totals.requests - asked).toBe(rejected.length)
  const after = readUsers(out)
  expect(after).toHaveLength(24)
  const texts = new Set(after.map((user) => JSON.stringify(user)))
  for (const user of before) expect(texts.has(JSON.stringify(user))).toBe(true)
  expect(existsSync(rejectedPath)).toBe(false)
})

test('there is nothing to repair where no run has been, and it is said', async () => {
  const { result } = await runPeople({ ...options, out: `${out}-none`, repair: true })
  expect(result).toMatchObject({
    status: 'refused',
    diagnostics: [
      { code: 'NOTHING_TO_REPAIR', message: expect.stringMatching(/^No run has left/) },
    ],
  })
})

test('there is nothing to repair where people were made of other inputs', async () => {
  const files = readOutputs(out)
  const { result } = await runPeople({ ...options, repair: true, seed: 99 })
  expect(result).toMatchObject({
    status: 'refused',
    diagnostics: [{ code: 'NOTHING_TO_REPAIR' }],
  })
  expect(readOutputs(out)).toEqual(files)
})

test('there is nothing to repair where a file was changed by hand to what is no list', async () => {
  for (const text of ['[{', '{}']) {
    writeFileSync(rejectedPath, text)
    const { result } = await runPeople({ ...options, repair: true })
    expect(result).toMatchObject({
      status: 'refused',
      diagnostics: [{ code: 'NOTHING_TO_REPAIR' }],
    })
    expect(readFileSync(rejectedPath, 'utf8')).toBe(text)
  }
})
