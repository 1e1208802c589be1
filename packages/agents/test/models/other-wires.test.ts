import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { openModel } from '../../src/models/open-model.ts'

const schema = {
  type: 'object',
  properties: { name: { type: 'string' } },
  required: ['name'],
  additionalProperties: false,
}
const text = '{"name":"Ada"}'
const question = {
  role: 'r',
  system: 'You write.',
  prompt: 'Write one.',
  schema,
  seed: 3,
  maxTokens: 50,
}

const wires = [
  {
    provider: 'anthropic',
    name: 'claude-haiku-4-5',
    environment: { ANTHROPIC_API_KEY: 'a-key-of-tests' },
    path: '/messages',
    header: 'x-api-key',
    answer: {
      type: 'message',
      id: 'a',
      model: 'claude-haiku-4-5',
      role: 'assistant',
      content: [{ type: 'text', text }],
      stop_reason: 'end_turn',
      stop_sequence: null,
      usage: { input_tokens: 7, output_tokens: 5 },
    },
    refusal: { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } },
  },
  {
    provider: 'google',
    name: 'gemini-2.5-flash',
    environment: { GEMINI_API_KEY: 'a-key-of-tests' },
    path: '/models/gemini-2.5-flash:generateContent',
    header: 'x-goog-api-key',
    answer: {
      candidates: [{ content: { role: 'model', parts: [{ text }] }, finishReason: 'STOP' }],
      usageMetadata: { promptTokenCount: 7, candidatesTokenCount: 5, totalTokenCount: 12 },
    },
    refusal: { error: { code: 503, message: 'Overloaded', status: 'UNAVAILABLE' } },
  },
] as const

test.each(wires)('$provider is asked in its own format, and its faults are told', async (wire) => {
  const { provider, name, environment, path, header, answer, refusal } = wire
  const seen: { readonly path: string; readonly key: unknown; readonly body: string }[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    seen.push({ path: request.url ?? '', key: request.headers[header], body })
    const isFirst = seen.length === 1
    response.writeHead(isFirst ? 200 : 503, {
      'content-type': 'application/json',
      'retry-after': '7',
    })
    response.end(JSON.stringify(isFirst ? answer : refusal))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const opened = await openModel(`${provider}:${name}`, { environment, baseUrl })
  if ('code' in opened) throw new Error(opened.message)
  expect(await opened.model.answer(question)).toEqual({
    value: { name: 'Ada' },
    text,
    inputTokens: 7,
    outputTokens: 5,
    finish: 'stop',
  })
  expect(seen[0]).toMatchObject({ path, key: 'a-key-of-tests' })
  for (const part of ['You write.', 'Write one.', '"name"', '50'])
    expect(seen[0]?.body).toContain(part)
  await expect(opened.model.answer(question)).rejects.toMatchObject({
    kind: 'overloaded',
    retryAfter: 7000,
    message: '503: Overloaded',
  })
  server.close()
})
