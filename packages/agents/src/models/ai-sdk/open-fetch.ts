import { type IncomingMessage, request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { ModelFault } from '../model-fault.ts'

// an answer of a model is some kilobytes; a server that never ends one would fill the memory
const mostBytes = 4 * 1024 * 1024

/**
 * A `fetch` for JSON that is asked thousands of times: over Node's own client, which needs half the processor time, and
 * with answers that end: past `most` bytes the body breaks off with a fault.
 */
export function openFetch(most: number = mostBytes): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    const { body, signal } = init ?? {}
    if (typeof body !== 'string') throw new TypeError('A request has a text for its body.')
    const incoming = await send(url, init ?? {}, body)
    const status = incoming.statusCode ?? 0
    if (status >= 300 && status < 400 && incoming.headers.location !== undefined) {
      incoming.destroy()
      return fetch(input, init)
    }
    const bytes = await readAll(incoming, most)
    signal?.throwIfAborted()
    const isBare = status === 204 || status === 304
    return new Response(isBare ? null : bytes, {
      status,
      headers: Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
        values.map((value): [string, string] => [name, value]),
      ),
    })
  }
}

function send(
  url: URL,
  { method = 'GET', headers, signal }: RequestInit,
  body: string,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const open = url.protocol === 'https:' ? overHttps : overHttp
    const sent = open(url, {
      method,
      headers: {
        ...Object.fromEntries(new Headers(headers)),
        'accept-encoding': 'identity',
        'content-length': Buffer.byteLength(body),
      },
      ...(signal ? { signal } : {}),
    })
    sent.once('response', resolve)
    // one that is stopped is told why by whoever stopped it
    sent.once('error', (error) => reject(signal?.aborted ? (signal.reason as Error) : error))
    sent.end(body)
  })
}

async function readAll(incoming: IncomingMessage, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of incoming as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > most) throw new ModelFault('endless', `The answer did not end within ${most} bytes.`)
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
