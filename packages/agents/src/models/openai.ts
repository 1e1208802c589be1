import { openAiSdkModel } from './ai-sdk/open-ai-sdk-model.ts'
import { openFetch } from './ai-sdk/open-fetch.ts'
import { findKey, lacksKey } from './find-key.ts'
import type { Provider } from './provider.ts'

const keys = ['OPENAI_API_KEY']

/** OpenAI's models, at the address other servers copy. */
export const openai: Provider = {
  name: 'openai',
  example: 'openai:gpt-5-mini',
  keys,
  seconds: 120,
  findObstacle: async ({ environment }) => lacksKey(keys, environment),
  async open(name, { environment, baseUrl }) {
    const { createOpenAI } = await import('@ai-sdk/openai')
    const apiKey = findKey(keys, environment)
    const sdk = createOpenAI({
      apiKey,
      fetch: openFetch(),
      ...(baseUrl ? { baseURL: baseUrl } : {}),
    })
    return openAiSdkModel({
      provider: 'openai',
      name,
      model: sdk.chat(name),
      // its strict mode refuses most schemas: every property required, no bounds
      providerOptions: { openai: { strictJsonSchema: false } },
      secrets: [apiKey],
    })
  },
}
