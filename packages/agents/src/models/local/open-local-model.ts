import { mixSeed } from '../mix-seed.ts'
import type { JsonSchema, Model, ModelAnswer, ModelRequest } from '../model.ts'
import { ModelFault } from '../model-fault.ts'
import { readAnswer } from '../read-answer.ts'
import type { LlamaModule, LlamaSequence } from './llama.ts'
import { omitFacts } from './omit-facts.ts'
import { prepareGrammar } from './prepare-grammar.ts'

const context = { min: 512, max: 8192 }
// another size gives other text for the same seed
const batchSize = 512
const answerTokens = 1024
// a small model says again what it has said, a whole list of one item: the longer the words that would come again, the
// less likely they do; a quotation mark is no new beginning, and without a count of tokens it has no effect
const unlikeItself = {
  strength: 0.8,
  base: 1.75,
  allowedLength: 1,
  lastTokens: answerTokens,
  sequenceBreakers: [],
}

/** Opens a GGUF file; it is loaded once, at the first question. */
export function openLocalModel({
  name,
  file,
  module,
  threads = 1,
}: {
  readonly name: string
  readonly file: string
  /** The address of node-llama-cpp. */
  readonly module: string
  /** More than the idle cores make it slower, not faster. */
  readonly threads?: number | undefined
}): Model {
  let loading: Promise<Loaded> | undefined
  // one sequence of tokens: answers come one after another
  let last: Promise<unknown> = Promise.resolve()
  return {
    id: `local:${name}`,
    provider: 'local',
    name,
    answer(request, signal) {
      const answered = last.then(async () => {
        signal?.throwIfAborted()
        loading ??= load({ file, module, threads })
        return ask(await loading, request, signal)
      })
      last = answered.catch(() => undefined)
      return answered.catch((error: unknown) => {
        throw explain(error, signal)
      })
    },
  }
}

interface Loaded {
  readonly chat: LlamaModule['LlamaChat']
  readonly findGrammar: (schema: JsonSchema) => Promise<object>
  readonly getSequence: () => LlamaSequence
}

async function load({
  file,
  module,
  threads,
}: {
  readonly file: string
  readonly module: string
  readonly threads: number
}): Promise<Loaded> {
  const { getLlama, LlamaChat } = (await import(module)) as LlamaModule
  const llama = await getLlama({
    gpu: false,
    build: 'never',
    logLevel: 'error',
    progressLogs: false,
  })
  const model = await llama.loadModel({ modelPath: file })
  const contextSize = { ...context, max: Math.min(context.max, model.trainContextSize) }
  const opened = await model.createContext({ contextSize, batchSize, sequences: 1, threads })
  return {
    chat: LlamaChat,
    findGrammar: (schema) => llama.createGrammarForJsonSchema(prepareGrammar(schema)),
    getSequence: () => opened.getSequence(),
  }
}

async function ask(
  { chat: Chat, findGrammar, getSequence }: Loaded,
  request: ModelRequest,
  signal: AbortSignal | undefined,
): Promise<ModelAnswer> {
  const {
    system,
    prompt,
    schema,
    facts,
    seed,
    sample,
    maxTokens = answerTokens,
    temperature = 0.8,
  } = request
  const left = schema === undefined ? null : omitFacts(schema, facts)
  const grammar = left && (await findGrammar(left.open))
  const sequence = getSequence()
  const chat = new Chat({ contextSequence: sequence })
  const before = sequence.tokenMeter.getState()
  try {
    const { response, metadata } = await chat.generateResponse(
      [
        { type: 'system', text: system },
        { type: 'user', text: prompt },
        { type: 'model', response: [] },
      ],
      {
        ...(grammar ? { grammar } : {}),
        ...(signal ? { signal } : {}),
        maxTokens,
        temperature,
        seed: mixSeed(seed, sample),
        dryRepeatPenalty: unlikeItself,
        stopOnAbortSignal: false,
      },
    )
    const { usedInputTokens, usedOutputTokens } = sequence.tokenMeter.diff(before)
    const answered = {
      text: response,
      inputTokens: usedInputTokens,
      outputTokens: usedOutputTokens,
    }
    if (metadata.stopReason === 'maxTokens')
      throw new ModelFault('truncated', 'The answer ran into its limit of tokens.', { answered })
    const read = left === null ? { value: response } : readAnswer(response)
    if ('why' in read) throw new ModelFault('unreadable', read.why, { answered })
    if (left === null) return { value: read.value, ...answered, finish: 'stop' }
    // kept whole: what was known stands beside what was written
    const value = left.put(read.value)
    return { value, ...answered, text: JSON.stringify(value), finish: 'stop' }
  } finally {
    chat.dispose()
    sequence.dispose()
  }
}

function explain(error: unknown, signal: AbortSignal | undefined): unknown {
  if (error instanceof ModelFault) return error
  if (signal?.aborted && signal.reason instanceof ModelFault) return signal.reason
  const why = error instanceof Error ? error.message : String(error)
  return new ModelFault('unavailable', `The local model failed: ${why}`, { cause: error })
}
