import { openaiCompatible } from './openai-compatible.ts'
import type { ModelSettings, Provider } from './provider.ts'

/** Models of an Ollama server, on this machine where nothing else is said. */
export const ollama: Provider = {
  name: 'ollama',
  example: 'ollama:llama3.2',
  keys: [],
  seconds: 600,
  // as many as it serves at once by itself
  concurrency: 4,
  async findObstacle(settings) {
    const address = findAddress(settings)
    try {
      const response = await fetch(new URL('/api/version', address), {
        signal: AbortSignal.timeout(1500),
      })
      return response.ok ? null : `${address} answers with ${response.status}.`
    } catch {
      return `No Ollama server answers at ${address}.`
    }
  },
  async open(name, settings) {
    const baseUrl = `${findAddress(settings).replace(/\/$/, '')}/v1`
    const model = await openaiCompatible.open(name, { ...settings, baseUrl })
    return { ...model, id: `ollama:${name}`, provider: 'ollama' }
  },
}

function findAddress({ environment, baseUrl }: ModelSettings): string {
  const given = baseUrl ?? environment['OLLAMA_HOST'] ?? ''
  if (given === '') return 'http://127.0.0.1:11434'
  const address = /^\w+:\/\//.test(given) ? given : `http://${given}`
  return address.replace(/\/v1\/?$/, '')
}
