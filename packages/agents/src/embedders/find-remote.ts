import type { EmbeddingModelV4 } from '@ai-sdk/provider'
import { openFetch } from '../models/ai-sdk/open-fetch.ts'
import { findKey } from '../models/find-key.ts'
import { ModelFault } from '../models/model-fault.ts'
import type { ModelSettings } from '../models/provider.ts'

/** The providers that have embeddings. */
export const remotes: readonly string[] = ['openai', 'google', 'ollama', 'openai-compatible']

// thousands of vectors of a thousand numbers are no answer of a model, but they end too
const mostBytes = 64 * 1024 * 1024

/** An embedding model of the AI SDK, and what must not appear in a message. */
export interface Remote {
  readonly model: EmbeddingModelV4
  readonly secrets: readonly string[]
}

/** Opens an embedding model; throws a `ModelFault` where its key or address is missing. */
export async function findRemote(
  provider: string,
  name: string,
  { environment, baseUrl }: ModelSettings,
): Promise<Remote> {
  const fetch = openFetch(mostBytes)
  const address = baseUrl ? { baseURL: baseUrl } : {}
  if (provider === 'openai') {
    const apiKey = findKey(['OPENAI_API_KEY'], environment)
    const { createOpenAI } = await import('@ai-sdk/openai')
    return { model: createOpenAI({ apiKey, fetch, ...address }).embedding(name), secrets: [apiKey] }
  }
  if (provider === 'google') {
    const apiKey = findKey(['GOOGLE_GENERATIVE_AI_API_KEY', 'GEMINI_API_KEY'], environment)
    const { createGoogle } = await import('@ai-sdk/google')
    const model = createGoogle({ apiKey, fetch, ...address }).embedding(name)
    return { model, secrets: [apiKey] }
  }
  const baseURL = baseUrl ?? (provider === 'ollama' ? 'http://127.0.0.1:11434/v1' : null)
  if (baseURL === null) throw new ModelFault('unavailable', 'It needs an address: --base-url.')
  const apiKey = environment['OPENAI_COMPATIBLE_API_KEY']?.trim()
  const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible')
  const sdk = createOpenAICompatible({
    name: 'compatible',
    baseURL,
    fetch,
    ...(apiKey ? { apiKey } : {}),
  })
  return { model: sdk.embeddingModel(name), secrets: apiKey ? [apiKey] : [] }
}
