import type { EmbeddingModelV4 } from '@ai-sdk/provider'
import { type Clock, systemClock } from '../clock.ts'
import { explainFault } from '../models/ai-sdk/explain-fault.ts'
import { planRetry } from '../retry/plan-retry.ts'
import type { Embedder } from './embedder.ts'

// the SDK would send 2,048 texts at once
const mostTexts = 100

/** Makes an embedding model of the AI SDK one of ours; vectors come out with length 1. */
export function openRemoteEmbedder({
  id,
  model,
  secrets,
  clock = systemClock,
}: {
  readonly id: string
  readonly model: EmbeddingModelV4
  readonly secrets: readonly string[]
  readonly clock?: Clock
}): Embedder {
  let dimension = 0
  const embedSome = async (
    values: string[],
    signal: AbortSignal | undefined,
  ): Promise<readonly Float32Array[]> => {
    for (let attempt = 1; ; attempt++) {
      try {
        const { embeddings } = await model.doEmbed({
          values,
          ...(signal ? { abortSignal: signal } : {}),
        })
        return embeddings.map(normalize)
      } catch (error) {
        const fault = explainFault(error, { secrets, signal })
        const wait = planRetry(fault, attempt)
        if (wait === null) throw fault
        await clock.sleep(wait, signal)
      }
    }
  }
  return {
    id,
    get dimension() {
      return dimension
    },
    async embed(texts, signal) {
      const most = Math.min(mostTexts, (await model.maxEmbeddingsPerCall) ?? mostTexts)
      const vectors: Float32Array[] = []
      for (let at = 0; at < texts.length; at += most)
        vectors.push(...(await embedSome(texts.slice(at, at + most), signal)))
      dimension = vectors[0]?.length ?? dimension
      return vectors
    },
  }
}

function normalize(values: readonly number[]): Float32Array {
  const length = Math.hypot(...values) || 1
  return Float32Array.from(values, (value) => value / length)
}
