import type { LanguageModelV4, LanguageModelV4CallOptions } from '@ai-sdk/provider'
import { mixSeed } from '../mix-seed.ts'
import type { Model, ModelAnswer, ModelRequest } from '../model.ts'
import { ModelFault } from '../model-fault.ts'
import { readAnswer } from '../read-answer.ts'
import { explainFault } from './explain-fault.ts'

/** How a provider is told the shape of an answer, from the strongest to the weakest. */
const formats = ['schema', 'json', 'prompt'] as const
export type AnswerFormat = (typeof formats)[number]

/** What differs between the models of the AI SDK. */
export interface AiSdkOptions {
  readonly provider: string
  readonly name: string
  readonly model: LanguageModelV4
  readonly format?: AnswerFormat
  readonly providerOptions?: LanguageModelV4CallOptions['providerOptions']
  /** What must not appear in a message. */
  readonly secrets: readonly string[]
}

/**
 * Makes a model of the AI SDK one of ours. It calls the model itself rather than the SDK's `generateText`, which
 * throws away the text of an answer with prose around its JSON, and repeats calls on its own.
 */
export function openAiSdkModel(options: AiSdkOptions): Model {
  const { provider, name, model, providerOptions, secrets } = options
  let format: AnswerFormat = options.format ?? 'schema'
  return {
    id: `${provider}:${name}`,
    provider,
    name,
    async answer(request, signal) {
      const used = format
      const call = buildCall(request, used)
      try {
        const answered = await model.doGenerate({
          ...call,
          ...(providerOptions ? { providerOptions } : {}),
          ...(signal ? { abortSignal: signal } : {}),
        })
        return readResult(answered, request)
      } catch (error) {
        const fault = explainFault(error, { secrets, signal })
        if (fault.kind !== 'unsupported-format') throw fault
        const weaker = formats[formats.indexOf(used) + 1]
        if (request.schema === undefined || weaker === undefined)
          throw new ModelFault('bad-request', fault.message, { cause: error })
        // calls that were under way find out together
        if (format === used) format = weaker
        throw fault
      }
    },
  }
}

function buildCall(request: ModelRequest, format: AnswerFormat): LanguageModelV4CallOptions {
  const { system, prompt, schema, seed, sample, maxTokens, temperature } = request
  const told =
    schema === undefined || format === 'schema'
      ? system
      : `${system}\n\nAnswer with one JSON value of this JSON Schema and nothing else:\n${JSON.stringify(schema)}`
  return {
    prompt: [
      ...(told === '' ? [] : [{ role: 'system' as const, content: told }]),
      { role: 'user', content: [{ type: 'text', text: prompt }] },
    ],
    seed: mixSeed(seed, sample),
    ...(maxTokens === undefined ? {} : { maxOutputTokens: maxTokens }),
    ...(temperature === undefined ? {} : { temperature }),
    ...describeFormat(schema, format),
  }
}

function describeFormat(
  schema: ModelRequest['schema'],
  format: AnswerFormat,
): Pick<LanguageModelV4CallOptions, 'responseFormat'> {
  if (schema === undefined || format === 'prompt') return {}
  if (format === 'json') return { responseFormat: { type: 'json' } }
  return { responseFormat: { type: 'json', name: 'answer', schema: asObject(schema) } }
}

/** A schema may be `true`, which the wire formats cannot say. */
function asObject(schema: NonNullable<ModelRequest['schema']>): object {
  return typeof schema === 'boolean' ? (schema ? {} : { not: {} }) : schema
}

function readResult(
  { content, finishReason, usage }: Awaited<ReturnType<LanguageModelV4['doGenerate']>>,
  { schema }: ModelRequest,
): ModelAnswer {
  const text = content.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('')
  const inputTokens = usage.inputTokens.total ?? 0
  const outputTokens = usage.outputTokens.total ?? 0
  const answered = { text, inputTokens, outputTokens }
  const finish = finishReason.unified
  if (finish === 'length')
    throw new ModelFault('truncated', 'The answer ran into its limit of tokens.', { answered })
  if (finish === 'content-filter')
    throw new ModelFault('refused', 'A filter of the provider held the answer back.', { answered })
  const read = schema === undefined ? { value: text } : readAnswer(text)
  if ('why' in read) throw new ModelFault('unreadable', read.why, { answered })
  return { value: read.value, ...answered, finish: 'stop' }
}
