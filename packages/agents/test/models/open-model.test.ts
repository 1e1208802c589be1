import { expect, test } from 'vitest'
import { listModels } from '../../src/models/list-models.ts'
import { mixSeed } from '../../src/models/mix-seed.ts'
import { openModel } from '../../src/models/open-model.ts'
import { parseModelName } from '../../src/models/parse-model-name.ts'
import { startFaultServer } from '../support/start-fault-server.ts'

const empty = { environment: {} }

test('a model is its provider and its name, which may hold colons', () => {
  expect(parseModelName('ollama:llama3.2:1b')).toMatchObject({
    provider: { name: 'ollama' },
    name: 'llama3.2:1b',
  })
  expect(parseModelName('offline')).toMatchObject({ provider: { name: 'offline' }, name: '' })
})

test('what is unknown is told with the nearest that is known', () => {
  expect(parseModelName('grok:llama')).toMatchObject({
    code: 'UNKNOWN_PROVIDER',
    message: 'No provider of models is called "grok".',
    hint: expect.stringContaining('Did you mean "groq"?'),
  })
  expect(parseModelName('groq')).toMatchObject({ code: 'UNNAMED_MODEL' })
})

test('what a model lacks is told: its key, its address, its package', async () => {
  const tell = (name: string, settings = {}) => openModel(name, { ...empty, ...settings })
  expect(await tell('groq:small')).toMatchObject({
    code: 'MODEL_NOT_USABLE',
    hint: 'GROQ_API_KEY is not set in the environment.',
  })
  expect(await tell('openai-compatible:small')).toMatchObject({
    hint: expect.stringContaining('--base-url'),
  })
  expect(await tell('openai-compatible:small', { baseUrl: 'here' })).toMatchObject({
    code: 'BAD_BASE_URL',
  })
  expect(await tell('ollama:small', { baseUrl: 'http://127.0.0.1:9' })).toMatchObject({
    hint: 'No Ollama server answers at http://127.0.0.1:9.',
  })
})

test.each([
  ['groq', { GROQ_API_KEY: 'k' }],
  ['openai', { OPENAI_API_KEY: 'k' }],
  ['openai-compatible', {}],
] as const)(
  '%s is asked by its own name for JSON, with seed and limits',
  async (provider, environment) => {
    const server = await startFaultServer({ reply: () => ({ kind: 'text', text: '{"a":1}' }) })
    const opened = await openModel(`${provider}:gpt-oss-20b`, {
      environment,
      baseUrl: server.baseUrl,
    })
    if ('code' in opened) throw new Error(opened.message)
    const schema = { type: 'object', properties: { a: { type: 'integer' } } }
    const request = {
      role: 'r',
      system: 's',
      prompt: 'p',
      schema,
      seed: 3,
      maxTokens: 9,
      temperature: 0.5,
    }
    const answer = await opened.model.answer(request)
    await server.close()
    expect(answer).toMatchObject({
      value: { a: 1 },
      text: '{"a":1}',
      outputTokens: 2,
      finish: 'stop',
    })
    const body = server.seen[0]?.body
    expect(body).toMatchObject({
      model: 'gpt-oss-20b',
      messages: [{ content: 's' }, { content: 'p' }],
      temperature: 0.5,
      response_format: { type: 'json_schema', json_schema: { schema, strict: false } },
    })
    expect([body?.['max_tokens'] ?? body?.['max_completion_tokens'], body?.['seed']]).toEqual([
      9,
      mixSeed(3),
    ])
  },
)

test('the offline model answers any schema, the same again for the same seed', async () => {
  const opened = await openModel('offline', empty)
  if ('code' in opened) throw new Error(opened.message)
  const schema = {
    type: 'object',
    properties: { age: { type: 'integer' }, city: { type: 'string' } },
    required: ['age', 'city'],
  }
  const request = { role: 'r', system: '', prompt: '', schema, facts: { city: 'Lyon' }, seed: 1 }
  const answer = await opened.model.answer(request)
  expect(answer.value).toMatchObject({ age: expect.any(Number), city: 'Lyon' })
  expect(await opened.model.answer(request)).toEqual(answer)
  const texts = [1, 2].map((sample) => opened.model.answer({ ...request, sample }))
  expect(new Set((await Promise.all(texts)).map(({ text }) => text)).size).toBe(2)
  await expect(opened.model.answer({ ...request, schema: false })).rejects.toMatchObject({
    kind: 'impossible',
  })
})

test('what is usable here is listed, and why the rest is not; a check calls each', async () => {
  const server = await startFaultServer({
    reply: ({ authorization }) =>
      authorization === 'Bearer good'
        ? { kind: 'text', text: 'hello' }
        : { kind: 'status', status: 401, message: 'no' },
  })
  const settings = {
    environment: { OPENAI_COMPATIBLE_API_KEY: 'good', GROQ_API_KEY: 'bad' },
    baseUrl: server.baseUrl,
  }
  const listed = await listModels({ settings, model: 'groq:mine', check: true })
  await server.close()
  const find = (name: string) => listed.find(({ provider }) => provider === name)
  expect(find('offline')).toMatchObject({ usable: true, checked: { answered: true } })
  expect(find('openai-compatible')).toMatchObject({
    checked: { answered: true },
  })
  expect(find('groq')).toMatchObject({ usable: true, checked: { answered: false, why: '401: no' } })
  expect(find('anthropic')).toMatchObject({
    usable: false,
    why: 'ANTHROPIC_API_KEY is not set in the environment.',
    checked: null,
  })
})
