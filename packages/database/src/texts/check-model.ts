import { buildFault, type Diagnostic, isDiagnostic } from '@worldloom/diagnostics'
import type { Writing } from './writing.ts'

/** What is wrong with a run's model, so that it is told before there is a folder; null where nothing is. */
export async function checkModel({ settings }: Writing): Promise<Diagnostic | null> {
  const { findPrice, openModel } = await import('@worldloom/agents')
  const found = await openModel(settings.model, {
    environment: process.env,
    ...(settings.baseUrl === null ? {} : { baseUrl: settings.baseUrl }),
  })
  if (isDiagnostic(found)) return found
  const { id } = found.model
  if (settings.budget === null || findPrice(id, settings.prices) !== null) return null
  const message = `The price of "${id}" is not known, so a budget in dollars cannot be kept.`
  const hint = 'Give its price in worldloom.config.json under "prices", or --max-tokens instead.'
  return buildFault('UNKNOWN_PRICE', message, hint)
}
