import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How the server answers one request. */
export type Reply =
  | { readonly kind: 'text'; readonly text: string; readonly finish?: 'stop' | 'length' }
  | {
      readonly kind: 'status'
      readonly status: number
      readonly retryAfter?: string
      readonly message?: string
    }
  | { readonly kind: 'cut'; readonly text: string }
  | { readonly kind: 'broken'; readonly body: string }
  | { readonly kind: 'hang' }
  | { readonly kind: 'endless' }

/** A request as the server saw it. */
export interface SeenRequest {
  readonly prompt: string
  readonly body: Readonly<Record<string, unknown>>
  readonly authorization: string | null
}

/** What the server saw and gave. */
export interface ServerTotals {
  readonly requests: number
  /** Requests answered with an answer of a model. */
  readonly answered: number
  readonly inputTokens: number
  readonly outputTokens: number
  /** The most requests that were open at once. */
  readonly mostAtOnce: number
}

export interface FaultServer {
  readonly baseUrl: string
  readonly seen: readonly SeenRequest[]
  readonly totals: ServerTotals
  close(): Promise<void>
}

/** Starts a server on loopback that speaks OpenAI's wire format and fails as it is told. */
export async function startFaultServer({
  reply,
  delay = 0,
}: {
  /** `number` counts requests from 1. */
  readonly reply: (request: SeenRequest, number: number) => Reply
  readonly delay?: number
}): Promise<FaultServer> {
  const seen: SeenRequest[] = []
  const totals = { requests: 0, answered: 0, inputTokens: 0, outputTokens: 0, mostAtOnce: 0 }
  let open = 0
  const server = createServer(async (incoming, response) => {
    const request = await readRequest(incoming)
    seen.push(request)
    totals.requests++
    totals.mostAtOnce = Math.max(totals.mostAtOnce, ++open)
    response.once('close', () => open--)
    const answer = reply(request, totals.requests)
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay))
    send(response, answer, request, totals)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    seen,
    totals,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** As this server counts them: four letters a token. */
export function countServerTokens(text: string): number {
  return Math.ceil(text.length / 4)
}

async function readRequest(incoming: IncomingMessage): Promise<SeenRequest> {
  let text = ''
  for await (const chunk of incoming) text += chunk
  const body = text === '' ? {} : JSON.parse(text)
  const prompt = body.messages?.at(-1)?.content ?? ''
  const authorization = incoming.headers.authorization ?? null
  return { prompt: typeof prompt === 'string' ? prompt : prompt[0]?.text, body, authorization }
}

function send(
  response: ServerResponse,
  reply: Reply,
  request: SeenRequest,
  totals: { -readonly [Name in keyof ServerTotals]: ServerTotals[Name] },
): void {
  switch (reply.kind) {
    case 'hang':
      return
    case 'text': {
      const body = buildAnswer(reply.text, reply.finish ?? 'stop', request)
      totals.answered++
      totals.inputTokens += body.usage.prompt_tokens
      totals.outputTokens += body.usage.completion_tokens
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
      return
    }
    case 'status': {
      const { status, retryAfter, message = 'not now' } = reply
      const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter }
      response.writeHead(status, { 'content-type': 'application/json', ...headers })
      response.end(JSON.stringify({ error: { message } }))
      return
    }
    case 'cut': {
      const body = JSON.stringify(buildAnswer(reply.text, 'stop', request))
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
      response.write(body.slice(0, body.length / 2), () => response.destroy())
      return
    }
    case 'broken':
      response.writeHead(200, { 'content-type': 'application/json' }).end(reply.body)
      return
    case 'endless':
      response.writeHead(200, { 'content-type': 'application/json' })
      writeForEver(response)
  }
}

function buildAnswer(text: string, finish: string, { body }: SeenRequest) {
  // a schema is read like the messages, and paid for
  const { messages = '', response_format = '' } = body
  const prompt_tokens = countServerTokens(JSON.stringify([messages, response_format]))
  const completion_tokens = countServerTokens(text)
  return {
    id: 'answer',
    object: 'chat.completion',
    created: 0,
    model: body['model'],
    choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: finish }],
    usage: { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens },
  }
}

function writeForEver(response: ServerResponse): void {
  const chunk = ' again and again'.repeat(4096)
  const write = (): void => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', write)
  }
  write()
}
