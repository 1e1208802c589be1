import type { Settings } from './settings.ts'

/** How one setting is written, and what it may be. */
export interface Field {
  readonly name: Exclude<keyof Settings, 'prices'>
  readonly flag: string
  readonly variable: string
  readonly kind: 'text' | 'whole' | 'number'
  /** The least it may be. */
  readonly least: number
  readonly otherwise: string | number | null
}

/** Every setting but the prices, which stand in the file alone. */
export const fields: readonly Field[] = [
  text('model', '--model', 'WORLDLOOM_MODEL', 'offline'),
  text('baseUrl', '--base-url', 'WORLDLOOM_BASE_URL', null),
  text('embedder', '--embedder', 'WORLDLOOM_EMBEDDER', 'offline'),
  whole('batchSize', '--batch-size', 'WORLDLOOM_BATCH_SIZE', 20),
  text('runs', '--runs', 'WORLDLOOM_RUNS', 'runs'),
  text('cache', '--cache-dir', 'WORLDLOOM_CACHE_DIR', '.worldloom/cache'),
  number('cacheHours', '--cache-hours', 'WORLDLOOM_CACHE_HOURS', 24),
  number('budget', '--budget', 'WORLDLOOM_BUDGET', null),
  whole('maxTokens', '--max-tokens', 'WORLDLOOM_MAX_TOKENS', null),
  whole('concurrency', '--concurrency', 'WORLDLOOM_CONCURRENCY', null),
  whole('requestsPerMinute', '--rpm', 'WORLDLOOM_RPM', null),
  whole('tokensPerMinute', '--tpm', 'WORLDLOOM_TPM', null),
  number('seconds', '--call-seconds', 'WORLDLOOM_CALL_SECONDS', null),
  whole('answerTokens', '--answer-tokens', 'WORLDLOOM_ANSWER_TOKENS', 4096),
]

function text(
  name: Field['name'],
  flag: string,
  variable: string,
  otherwise: string | null,
): Field {
  return { name, flag, variable, kind: 'text', least: 1, otherwise }
}

function whole(
  name: Field['name'],
  flag: string,
  variable: string,
  otherwise: number | null,
): Field {
  return { name, flag, variable, kind: 'whole', least: 1, otherwise }
}

function number(
  name: Field['name'],
  flag: string,
  variable: string,
  otherwise: number | null,
): Field {
  return { name, flag, variable, kind: 'number', least: 0, otherwise }
}
