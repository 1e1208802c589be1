import {
  type Reply,
  type SeenRequest,
  startFaultServer,
} from '../packages/agents/test/support/start-fault-server.ts'
import { answerTexts } from '../packages/database/test/support/answer-texts.ts'
import {
  buildAnswerer,
  type Mischief,
  mischiefs,
} from '../packages/people/test/support/answer-user.ts'

// The tests' server, for a run by hand: it writes people by the facts of the prompt and texts by those of the rows, and
// two in three first askings go wrong, in another way each. When it ends it says what it saw.
const failsAtAll = !process.argv.includes('--well')
const price = { input: 0.5, output: 1.5 }
const given = new Map<string, number>()
const answerers = new Map<string, (request: SeenRequest) => Reply>()
const askedForTexts = new Set<string>()

const server = await startFaultServer({
  reply(request) {
    const reply = isForTexts(request) ? answerForTexts(request) : answerForPeople(request)
    const what =
      reply.kind === 'status'
        ? `status ${reply.status}`
        : reply.kind === 'text' && reply.finish === 'length'
          ? 'cut short'
          : reply.kind
    given.set(what, (given.get(what) ?? 0) + 1)
    return reply
  },
})
const model = `--model openai-compatible:test --base-url ${server.baseUrl}`
console.log(`A model's server that ${failsAtAll ? 'fails' : 'is well'}, at ${server.baseUrl}

  WORLDLOOM_CALL_SECONDS=4 npx --no-install worldloom people examples/tradeshow ${model} --out runs/people-of-a-server
  WORLDLOOM_CALL_SECONDS=4 npx --no-install worldloom demo ${model} --out runs/demo-of-a-server

Run one of them in another shell; four seconds are enough to wait for an answer that never comes. Ctrl-C ends the server.`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)

function end(): void {
  const { requests, inputTokens, outputTokens, mostAtOnce } = server.totals
  const dollars = (price.input * inputTokens + price.output * outputTokens) / 1e6
  const ways = [...given].map(([what, count]) => `${count} ${what}`).join(', ')
  console.log(`\n${requests} requests, ${mostAtOnce} at once at the most: ${ways}
${inputTokens} tokens in, ${outputTokens} out: $${dollars.toFixed(4)} at $${price.input} and $${price.output} a million`)
  void server.close()
}

/** As the prompts of the database job begin. */
function isForTexts({ prompt }: SeenRequest): boolean {
  return /^(?:Write the texts of \d+ rows|The table \S+ has) /.test(prompt)
}

function answerForTexts(request: SeenRequest): Reply {
  const isFirst = !askedForTexts.has(request.prompt)
  askedForTexts.add(request.prompt)
  const reply = answerTexts(request)
  const number = askedForTexts.size
  if (!failsAtAll || !isFirst || number % 3 === 0 || reply.kind !== 'text') return reply
  // without those that a person is needed for
  const general = mischiefs.slice(0, 7)
  return general[number % general.length]?.(reply.text, {}) ?? reply
}

function answerForPeople(request: SeenRequest): Reply {
  const format = request.body['response_format'] as
    | { readonly json_schema?: { readonly schema?: object } }
    | undefined
  const schema = format?.json_schema?.schema ?? {}
  const key = JSON.stringify(schema)
  const answer = answerers.get(key) ?? buildAnswerer(schema, chooseMischief)
  answerers.set(key, answer)
  return answer(request)
}

function chooseMischief(number: number, asked: number): Mischief | null {
  const isWrong = failsAtAll && asked === 1 && number % 3 > 0
  return isWrong ? (mischiefs[Math.floor(number / 3) % mischiefs.length] ?? null) : null
}
