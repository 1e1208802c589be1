import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, expect, test } from 'vitest'
import { startFaultServer } from '../../../agents/test/support/start-fault-server.ts'
import { checkRules, generateDatabase, proposeRules } from '../../src/index.ts'
import { makeTextShop, readColumn } from '../support/text-shop.ts'

const { root, inputs } = makeTextShop()
const answers: Readonly<Record<string, object>> = {
  product: {
    rows: 40,
    why: 'A small shop.',
    columns: [
      { column: 'price', why: 'Few are dear.', range: [5, 90], distribution: 'log-normal' },
      { column: 'created_at', why: 'A year.', range: ['2025-01-01', '2025-12-31'] },
      { column: 'description', why: 'Some have none.', nulls: 0.25 },
    ],
  },
  product_review: {
    rows: 300,
    why: 'Some are talked about.',
    columns: [
      {
        column: 'title',
        why: 'Short.',
        choice: [
          { value: 'Good', weight: 3 },
          { value: 'Bad', weight: 1 },
        ],
      },
      // beyond what the check allows
      { column: 'rating', why: 'Out of ten.', range: [11, 20] },
      { column: 'body', why: 'No list.', choice: [] },
    ],
  },
}
const server = await startFaultServer({
  reply: ({ prompt }) => {
    const table = /how the table (\w+) of/.exec(prompt)?.[1] ?? ''
    const answer = answers[table]
    return answer
      ? { kind: 'text', text: JSON.stringify(answer) }
      : { kind: 'text', text: 'I would rather not.' }
  },
})
afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true })
})

const model = {
  model: 'openai-compatible:test',
  baseUrl: server.baseUrl,
  cacheDir: join(root, 'cache'),
}

test('a model’s rules are a file of the published form, and make what they say', async () => {
  const { schema, reference } = inputs
  const result = await proposeRules({ schema, reference, ...model })
  if (result.status !== 'done') throw new Error(JSON.stringify(result))
  const published = join(import.meta.dirname, '../../../../schemas/rules.schema.json')
  const validate = new Ajv2020({ strict: false }).compile(
    JSON.parse(readFileSync(published, 'utf8')),
  )
  validate(result.document)
  expect(validate.errors).toBeNull()
  expect(result.document).toMatchObject({
    tables: {
      product: { rows: 40 },
      product_review: { columns: { title: { choice: { Good: 3, Bad: 1 } } } },
    },
  })
  expect(result.text).toContain('# Few are dear.')
  const rules = join(root, 'proposed.yaml')
  writeFileSync(rules, result.text)
  expect(await checkRules({ schema, reference, rules })).toMatchObject({ ok: true })
  const out = join(root, 'made')
  const made = await generateDatabase({ schema, reference, rules, out, threads: 1 })
  expect(made.status).toBe('done')
  const prices = readColumn(out, 'product', 'price').map(Number)
  expect(prices).toHaveLength(40)
  expect(prices.every((price) => price >= 5 && price <= 90)).toBe(true)
}, 60_000)

test('what cannot hold is left out and told', async () => {
  const { schema, reference } = inputs
  const result = await proposeRules({ schema, reference, ...model, replay: true })
  if (result.status !== 'done') throw new Error(JSON.stringify(result))
  expect(result.text).not.toContain('rating')
  expect(result.notes).toMatchObject([
    { code: 'PROPOSAL_DROPPED', message: expect.stringContaining('product_review.rating') },
  ])
}, 60_000)

test('without a model nothing is proposed', async () => {
  expect(await proposeRules({ schema: inputs.schema })).toMatchObject({
    status: 'refused',
    diagnostics: [{ code: 'NO_MODEL' }],
  })
})
