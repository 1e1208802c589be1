import { buildFault, type Diagnostic } from '@worldloom/diagnostics'
import { findPrice, priceDate } from '../budget/find-price.ts'
import { openBudget } from '../budget/open-budget.ts'
import type { Price } from '../budget/price.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { openCache } from '../ledger/open-cache.ts'
import { openLimits } from '../limits/open-limits.ts'
import type { Model } from '../models/model.ts'
import { type OpenedModel, openModelOf } from '../models/open-model.ts'
import type { Settings } from '../settings/settings.ts'
import type { CallEvent, Caller } from './caller.ts'
import { openCaller } from './open-caller.ts'

/** A caller with all that stands around it, as a job needs it. */
export interface PreparedCaller {
  readonly caller: Caller
  readonly model: Model
  readonly ledger: Ledger
  /** Null where it is not known. */
  readonly price: Price | null
  /** The most calls at once that are worth trying. */
  readonly width: number
  /** Keeps what is not kept yet, and closes ledger and model. */
  close(): void
}

/** Opens what the settings name, or says what is wrong with them. */
export async function prepareCaller({
  settings,
  run,
  environment = process.env,
  replay = false,
  locale,
  opened: given,
  events,
}: {
  readonly settings: Settings
  /** The name of the run, by which it finds its own answers when it goes on. */
  readonly run: string
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly replay?: boolean
  readonly locale?: string | undefined
  /** The model of the settings, where it is open already. */
  readonly opened?: OpenedModel
  readonly events?: (event: CallEvent) => void
}): Promise<PreparedCaller | Diagnostic> {
  const { budget: dollars, maxTokens: tokens, answerTokens } = settings
  const opened = given ?? (await openModelOf(settings, { environment, locale }))
  if ('code' in opened) return opened
  const { model } = opened
  const price = findPrice(model.id, settings.prices)
  if (dollars !== null && price === null) return refuseBudget(model.id)
  const ledger = await openCache(settings)
  if ('code' in ledger) return ledger
  const concurrency = Math.min(settings.concurrency ?? widest, opened.concurrency ?? widest)
  const caller = openCaller({
    model,
    run,
    ledger,
    price,
    replay,
    events,
    seconds: settings.seconds ?? opened.seconds,
    maxTokens: answerTokens,
    budget: openBudget({ price, dollars: dollars ?? undefined, tokens: tokens ?? undefined }),
    limits: openLimits({
      concurrency: concurrency === widest ? undefined : concurrency,
      requestsPerMinute: settings.requestsPerMinute ?? undefined,
      tokensPerMinute: settings.tokensPerMinute ?? undefined,
    }),
  })
  const close = (): void => {
    caller.flush()
    ledger.close()
    model.close?.()
  }
  return { caller, model, ledger, price, width: concurrency, close }
}

// what limits grow to at the most
const widest = 256

function refuseBudget(model: string): Diagnostic {
  const message = `The price of "${model}" is not known, so a budget in dollars cannot be kept.`
  const hint = `Give its price in worldloom.config.json under "prices", or --max-tokens instead; the prices known are of ${priceDate}.`
  return buildFault('UNKNOWN_PRICE', message, hint)
}
