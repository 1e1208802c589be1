import { openAiSdkModel } from './ai-sdk/open-ai-sdk-model.ts'
import { openFetch } from './ai-sdk/open-fetch.ts'
import { ModelFault } from './model-fault.ts'
import type { Provider } from './provider.ts'

const key = 'OPENAI_COMPATIBLE_API_KEY'
const noAddress =
  'It needs an address: --base-url, WORLDLOOM_BASE_URL, or "baseUrl" in worldloom.config.json.'

/** Any server that speaks OpenAI's wire format: vLLM, LM Studio, llama.cpp, gateways. */
export const openaiCompatible: Provider = {
  name: 'openai-compatible',
  example: 'openai-compatible:qwen3-8b',
  keys: [],
  // it may well be a machine's own, and slow
  seconds: 300,
  findObstacle: async ({ baseUrl }) => (baseUrl ? null : noAddress),
  async open(name, { environment, baseUrl }) {
    if (!baseUrl) throw new ModelFault('unavailable', noAddress)
    const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible')
    const apiKey = environment[key]?.trim()
    const sdk = createOpenAICompatible({
      name: 'compatible',
      baseURL: baseUrl,
      fetch: openFetch(),
      // without this the SDK drops the schema
      supportsStructuredOutputs: true,
      ...(apiKey ? { apiKey } : {}),
    })
    return openAiSdkModel({
      provider: 'openai-compatible',
      name,
      model: sdk.chatModel(name),
      providerOptions: { compatible: { strictJsonSchema: false } },
      secrets: apiKey ? [apiKey] : [],
    })
  },
}
