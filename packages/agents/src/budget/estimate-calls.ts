import type { ModelRequest } from '../models/model.ts'
import { offline } from '../models/offline.ts'
import { countTokens } from './count-tokens.ts'
import { findDollars, type Price } from './price.ts'

/** What calls will about take. */
export interface Estimate {
  readonly calls: number
  readonly inputTokens: number
  readonly outputTokens: number
  /** Null where the price is not known. */
  readonly dollars: number | null
  readonly seconds: number
}

// tokens a second that one answer of a provider comes at, about, and the seconds before its first
const speeds: Readonly<Record<string, number>> = {
  groq: 250,
  google: 120,
  openai: 80,
  anthropic: 70,
  local: 25,
  ollama: 25,
}
const commonSpeed = 60
const latency = 0.4

/**
 * Estimates calls from their real prompts. How long an answer will be is told by the offline writer: it answers each
 * request, and what it writes is counted.
 */
export async function estimateCalls(
  requests: Iterable<ModelRequest>,
  {
    model,
    price,
    width,
  }: {
    /** As `--model` names it. */
    readonly model: string
    readonly price: Price | null
    /** Calls at once. */
    readonly width: number
  },
): Promise<Estimate> {
  const writer = await offline.open('', { environment: {} })
  let calls = 0
  let inputTokens = 0
  let outputTokens = 0
  for (const request of requests) {
    const { system, prompt, schema } = request
    const told = schema === undefined ? '' : JSON.stringify(schema)
    const { text } = await writer.answer(request)
    calls++
    inputTokens += countTokens(`${system}\n${prompt}\n${told}`) + overhead
    outputTokens += countTokens(text)
  }
  const [provider = ''] = model.split(':')
  const isFree = provider === 'offline'
  const each = latency + outputTokens / Math.max(1, calls) / (speeds[provider] ?? commonSpeed)
  return {
    calls,
    inputTokens,
    outputTokens,
    dollars: price && findDollars(price, { input: inputTokens, output: outputTokens }),
    seconds: isFree ? calls / 2000 : Math.ceil(calls / Math.max(1, width)) * each,
  }
}

// roles and marks that a provider puts around two messages
const overhead = 12
