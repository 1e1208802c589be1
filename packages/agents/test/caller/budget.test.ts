import { afterEach, expect, test } from 'vitest'
import { openBudget } from '../../src/budget/open-budget.ts'
import { openCaller } from '../../src/caller/open-caller.ts'
import { openLimits } from '../../src/limits/open-limits.ts'
import { openModel } from '../../src/models/open-model.ts'
import { type FaultServer, startFaultServer } from '../support/start-fault-server.ts'

let server: FaultServer
afterEach(() => server.close())

test('of 64 calls at once, no more are made than the cap holds', async () => {
  const text = 'word '.repeat(80) // 100 tokens as the server counts
  server = await startFaultServer({ reply: () => ({ kind: 'text', text }), delay: 20 })
  const opened = await openModel('openai-compatible:small', {
    environment: {},
    baseUrl: server.baseUrl,
  })
  if ('code' in opened) throw new Error(opened.message)
  // the whole price is on the answer, so the most a call can take is what it takes
  const price = { input: 0, output: 10_000 }
  const cap = 10
  const caller = openCaller({
    model: opened.model,
    run: 'run',
    price,
    maxTokens: 100,
    budget: openBudget({ dollars: cap, price }),
    limits: openLimits({ concurrency: 64 }),
  })
  const question = { role: 'writer', system: '', prompt: 'Write.' }
  const results = await Promise.allSettled(
    Array.from({ length: 64 }, (_, seed) => caller.call({ ...question, seed })),
  )
  const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
  expect(server.totals).toMatchObject({ requests: 10, mostAtOnce: 10, outputTokens: 1000 })
  expect(refused).toHaveLength(54)
  expect(refused.every(({ kind }) => kind === 'budget')).toBe(true)
  expect(caller.totals.dollars).toBeCloseTo(cap)
})
