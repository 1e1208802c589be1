import { openAiSdkModel } from './ai-sdk/open-ai-sdk-model.ts'
import { openFetch } from './ai-sdk/open-fetch.ts'
import { findKey, lacksKey } from './find-key.ts'
import type { Provider } from './provider.ts'

const keys = ['GROQ_API_KEY']

// Groq refuses a schema for the others
const takesSchema = /gpt-oss|llama-4|kimi-k2/

/** Models on Groq. */
export const groq: Provider = {
  name: 'groq',
  example: 'groq:llama-3.3-70b-versatile',
  keys,
  seconds: 120,
  findObstacle: async ({ environment }) => lacksKey(keys, environment),
  async open(name, { environment, baseUrl }) {
    const { createGroq } = await import('@ai-sdk/groq')
    const apiKey = findKey(keys, environment)
    const sdk = createGroq({ apiKey, fetch: openFetch(), ...(baseUrl ? { baseURL: baseUrl } : {}) })
    return openAiSdkModel({
      provider: 'groq',
      name,
      model: sdk(name),
      format: takesSchema.test(name) ? 'schema' : 'json',
      providerOptions: { groq: { strictJsonSchema: false } },
      secrets: [apiKey],
    })
  },
}
