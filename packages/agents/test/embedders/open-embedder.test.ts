import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { openEmbedder } from '../../src/embedders/open-embedder.ts'

const environment = {}

test('the one that is built in needs nothing', async () => {
  const embedder = await openEmbedder('offline', { environment })
  if ('code' in embedder) throw new Error(embedder.message)
  const [one, other] = await embedder.embed(['tea', 'coffee'])
  expect(embedder.dimension).toBe(384)
  expect([one?.length, other?.length]).toEqual([384, 384])
})

test('a server gives vectors in the order of their texts, a hundred at a time, and is asked again where it fails', async () => {
  const sizes: number[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { input } = JSON.parse(body) as { readonly input: readonly string[] }
    sizes.push(input.length)
    if (sizes.length === 1) return response.writeHead(500).end('{}')
    const data = input.map((text, index) => ({ index, embedding: [Number(text), 4, 0] }))
    response.writeHead(200, { 'content-type': 'application/json' })
    return response.end(JSON.stringify({ data, usage: { prompt_tokens: 1, total_tokens: 1 } }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  const embedder = await openEmbedder('openai-compatible:small', { environment, baseUrl })
  if ('code' in embedder) throw new Error(embedder.message)
  const vectors = await embedder.embed(Array.from({ length: 120 }, (_, at) => `${at}`))
  server.close()
  expect(sizes).toEqual([100, 100, 20])
  expect(embedder.dimension).toBe(3)
  expect([...(vectors[3] ?? [])].map((value) => Math.round(value * 10) / 10)).toEqual([0.6, 0.8, 0])
})

test('what cannot be used is told', async () => {
  expect(await openEmbedder('opnai:x', { environment })).toMatchObject({
    code: 'UNKNOWN_PROVIDER',
    hint: 'Did you mean "openai"?',
  })
  expect(await openEmbedder('openai', { environment })).toMatchObject({ code: 'UNNAMED_MODEL' })
  expect(await openEmbedder('openai:x', { environment })).toMatchObject({
    code: 'MODEL_NOT_USABLE',
    hint: 'OPENAI_API_KEY is not set in the environment.',
  })
  expect(await openEmbedder('openai-compatible:x', { environment })).toMatchObject({
    code: 'MODEL_NOT_USABLE',
  })
})
