import { openAiSdkModel } from './ai-sdk/open-ai-sdk-model.ts'
import { openFetch } from './ai-sdk/open-fetch.ts'
import { findKey, lacksKey } from './find-key.ts'
import type { Provider } from './provider.ts'

const keys = ['ANTHROPIC_API_KEY']

/** Anthropic's models. */
export const anthropic: Provider = {
  name: 'anthropic',
  example: 'anthropic:claude-haiku-4-5',
  keys,
  seconds: 120,
  findObstacle: async ({ environment }) => lacksKey(keys, environment),
  async open(name, { environment, baseUrl }) {
    const { createAnthropic } = await import('@ai-sdk/anthropic')
    const apiKey = findKey(keys, environment)
    const sdk = createAnthropic({
      apiKey,
      fetch: openFetch(),
      ...(baseUrl ? { baseURL: baseUrl } : {}),
    })
    return openAiSdkModel({ provider: 'anthropic', name, model: sdk(name), secrets: [apiKey] })
  },
}
