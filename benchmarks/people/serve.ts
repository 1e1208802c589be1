import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { writeInstance } from '@worldloom/agents'

// A model's server as the benchmark wants it: each answer after 200 ms, 64 of them at once, OpenAI's wire format.
const [schemaPath = '', delay = '200', width = '64'] = process.argv.slice(2)
const schema = JSON.parse(readFileSync(schemaPath, 'utf8')) as object
const totals = { requests: 0, refused: 0, mostAtOnce: 0, late: 0, firstAt: 0 }
let open = 0

const server = createServer((incoming, response) => {
  const arrived = performance.now()
  let text = ''
  incoming.setEncoding('utf8')
  incoming.on('data', (chunk: string) => {
    text += chunk
  })
  incoming.once('end', () => {
    if (incoming.url === '/totals') response.end(JSON.stringify(totals))
    else answer(text, arrived, response)
  })
})

function answer(text: string, arrived: number, response: ServerResponse): void {
  if (totals.requests === 0) totals.firstAt = Date.now()
  totals.requests += 1
  open += 1
  totals.mostAtOnce = Math.max(totals.mostAtOnce, open)
  response.once('close', () => {
    open -= 1
  })
  if (open > Number(width)) {
    totals.refused += 1
    response.writeHead(429, { 'retry-after': '1' }).end('{"error":{"message":"too many"}}')
    return
  }
  const findAnswer = writeLater(() => writeAnswer(text))
  const send = (): void => {
    const body = findAnswer()
    totals.late += performance.now() - arrived - Number(delay)
    response.writeHead(200, { 'content-type': 'application/json' }).end(body)
  }
  setTimeout(send, Math.max(0, Number(delay) - (performance.now() - arrived)))
}

const waiting = new Set<() => string>()

/** Writes when nothing else is to be done, one after the other, so that what comes meanwhile is seen when it comes. */
function writeLater(write: () => string): () => string {
  let written: string | null = null
  const find = (): string => {
    waiting.delete(find)
    written ??= write()
    return written
  }
  if (waiting.size === 0) setImmediate(writeNext)
  waiting.add(find)
  return find
}

function writeNext(): void {
  const [next] = waiting
  next?.()
  if (waiting.size > 0) setImmediate(writeNext)
}

function writeAnswer(text: string): string {
  const body = JSON.parse(text) as { readonly messages: readonly { readonly content: string }[] }
  const content = writeUser(body.messages.at(-1)?.content ?? '')
  return JSON.stringify({
    id: 'answer',
    object: 'chat.completion',
    created: 0,
    model: 'bench',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 900, completion_tokens: 500, total_tokens: 1400 },
  })
}

// one that has just started is late with its first answers, which would be counted against who asks
for (let at = 0; at < 300; at += 1) writeInstance(schema, { seed: `${at}` })
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`)
})

/** A user by the facts of the prompt; another prompt gives another one. */
function writeUser(prompt: string): string {
  const facts = JSON.parse(prompt.match(/^\{$[\s\S]*?^\}$/m)?.[0] ?? '{}') as object
  const written = writeInstance(schema, { seed: prompt, facts: { ...facts } })
  return JSON.stringify(written.kind === 'instance' ? written.value : {})
}
