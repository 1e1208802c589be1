import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { startFaultServer } from '../../agents/test/support/start-fault-server.ts'
import type { PeopleOptions, ResumeOptions } from '../src/index.ts'
import { drawUnit } from '../src/random/hash.ts'
import { buildAnswerer } from './support/answer-user.ts'
import { makeTradeshow, schema } from './support/make-tradeshow.ts'
import { readOutputs, runPeople } from './support/run-people.ts'

const show = makeTradeshow({ config: { users_per_segment: 20 } })
afterAll(() => rmSync(show.root, { recursive: true }))

let onRequest: (count: number) => void = () => undefined
let requests = 0
const answer = buildAnswerer(schema, () => null)
const server = await startFaultServer({
  delay: 10,
  reply: (request) => {
    requests += 1
    onRequest(requests)
    return answer(request)
  },
})
afterAll(() => server.close())

const width = 4
const kills = 10
const model = { model: 'openai-compatible:test', baseUrl: server.baseUrl, concurrency: width }
const child = fileURLToPath(new URL('./support/run-child.ts', import.meta.url))

test('a run that is killed ten times ends like one that never was, and pays for no answer twice', async () => {
  const whole = join(show.root, 'whole')
  await runPeople({ ...show, ...model, out: whole, cacheDir: join(show.root, 'cache-whole') })
  const undisturbed = requests
  expect(undisturbed).toBeGreaterThanOrEqual(60)

  requests = 0
  const out = join(show.root, 'killed')
  const calls = { ...model, cacheDir: join(show.root, 'cache-killed') }
  for (let kill = 0; kill < kills; kill += 1) {
    // at any moment: after some more calls, however slow the machine is
    const at = requests + 1 + Math.floor(drawUnit(kill, 77) * 8)
    const begun = existsSync(join(out, 'run.json'))
    await runAndKill(begun ? { resume: out, ...calls } : { ...show, ...calls, out }, at)
    if (!existsSync(join(out, 'run.json'))) rmSync(out, { recursive: true, force: true })
  }
  onRequest = () => undefined
  const { result } = await runPeople({ resume: out, ...calls })
  expect(result.status).toMatch(/done|broken/)
  expect(readOutputs(out)).toEqual(readOutputs(whole))
  // what was under way when a process was killed had no answer yet
  expect(requests).toBeLessThanOrEqual(undisturbed + kills * width)
  const logs = readdirSync(join(out, 'logs'))
  expect(logs).toHaveLength(1)
  const { events } = JSON.parse(readFileSync(join(out, 'logs', logs[0] ?? ''), 'utf8'))
  expect(events.map(({ id }: { readonly id: number }) => id)).toEqual(
    events.map((_: unknown, at: number) => at + 1),
  )
}, 240_000)

function runAndKill(options: PeopleOptions | ResumeOptions, at: number): Promise<void> {
  const process_ = spawn(process.execPath, [child, JSON.stringify(options)], { stdio: 'ignore' })
  onRequest = (count) => {
    if (count >= at) process_.kill('SIGKILL')
  }
  return new Promise((resolve) => process_.on('exit', () => resolve()))
}
