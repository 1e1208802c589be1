import { anthropic } from './anthropic.ts'
import { google } from './google.ts'
import { groq } from './groq.ts'
import { local } from './local.ts'
import { offline } from './offline.ts'
import { ollama } from './ollama.ts'
import { openai } from './openai.ts'
import { openaiCompatible } from './openai-compatible.ts'
import type { Provider } from './provider.ts'

/** The providers in the order `worldloom models` shows them. */
export const providers: readonly Provider[] = [
  offline,
  groq,
  openai,
  anthropic,
  google,
  ollama,
  openaiCompatible,
  local,
]
