import { existsSync } from 'node:fs'
import type { Diagnostic } from '@worldloom/diagnostics'
import type { ModelOptions } from '../options.ts'
import type { Writing } from './writing.ts'

/** Who writes the texts; null where the plan itself does, which needs no model. */
export async function findWriting(
  options: ModelOptions,
  run: string,
): Promise<{ readonly writing: Writing | null; readonly diagnostics: readonly Diagnostic[] }> {
  const isNamed = options.model !== undefined || process.env['WORLDLOOM_MODEL'] !== undefined
  // reading settings loads what reaches models, and most runs need none
  if (!isNamed && !existsSync('worldloom.config.json')) return { writing: null, diagnostics: [] }
  const { loadSettings } = await import('@worldloom/agents')
  const { model, baseUrl, concurrency, budget, maxTokens, cacheDir, batchSize } = options
  const flags = { model, baseUrl, concurrency, budget, maxTokens, cache: cacheDir, batchSize }
  const read = await loadSettings({ flags })
  if ('diagnostics' in read) return { writing: null, diagnostics: read.diagnostics }
  const { settings } = read
  if (settings.model === 'offline') return { writing: null, diagnostics: [] }
  const { replay = false, trace } = options
  return { writing: { run, settings, replay, isFull: trace === 'full' }, diagnostics: [] }
}
