import { openAiSdkModel } from './ai-sdk/open-ai-sdk-model.ts'
import { openFetch } from './ai-sdk/open-fetch.ts'
import { findKey, lacksKey } from './find-key.ts'
import type { Provider } from './provider.ts'

const keys = ['GOOGLE_GENERATIVE_AI_API_KEY', 'GEMINI_API_KEY']

/** Google's models, by its API for Gemini. */
export const google: Provider = {
  name: 'google',
  example: 'google:gemini-2.5-flash',
  keys,
  seconds: 120,
  findObstacle: async ({ environment }) => lacksKey(keys, environment),
  async open(name, { environment, baseUrl }) {
    const { createGoogle } = await import('@ai-sdk/google')
    const apiKey = findKey(keys, environment)
    const sdk = createGoogle({
      apiKey,
      fetch: openFetch(),
      ...(baseUrl ? { baseURL: baseUrl } : {}),
    })
    return openAiSdkModel({ provider: 'google', name, model: sdk(name), secrets: [apiKey] })
  },
}
