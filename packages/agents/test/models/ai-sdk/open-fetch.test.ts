import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { openFetch } from '../../../src/models/ai-sdk/open-fetch.ts'

let server: Server
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

test('an answer comes with its status and headers, and a redirect is followed', async () => {
  const base = await serve((request, response) => {
    if (request.url === '/old') return response.writeHead(307, { location: '/new' }).end()
    return response.writeHead(429, { 'retry-after': '3' }).end('{"error":"later"}')
  })
  for (const path of ['/old', '/new']) {
    const answer = await openFetch()(`${base}${path}`, { method: 'POST', body: '{}' })
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '3'])
    expect(await answer.json()).toEqual({ error: 'later' })
  }
})

test('an answer that goes on without end breaks off with that reason', async () => {
  const base = await serve((_, response) => {
    response.writeHead(200)
    const more = (): boolean => response.write('x'.repeat(1000), () => setImmediate(more))
    more()
  })
  const asked = openFetch(5000)(base, { method: 'POST', body: '{}' })
  await expect(asked).rejects.toMatchObject({ kind: 'endless' })
})

test('a call that is stopped fails with the reason it was stopped for', async () => {
  const base = await serve(() => undefined)
  const stop = new AbortController()
  const asked = openFetch()(base, { method: 'POST', body: '{}', signal: stop.signal })
  const reason = new Error('enough')
  setTimeout(() => stop.abort(reason), 20)
  await expect(asked).rejects.toBe(reason)
})

async function serve(answer: RequestListener): Promise<string> {
  server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
