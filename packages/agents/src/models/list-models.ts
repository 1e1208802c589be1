import { providers } from './index.ts'
import { ModelFault } from './model-fault.ts'
import type { ModelSettings } from './provider.ts'

/** A provider as `worldloom models` shows it. */
export interface ListedModel {
  readonly provider: string
  readonly example: string
  readonly usable: boolean
  /** Why it is not usable, or an empty string. */
  readonly why: string
  readonly keys: readonly string[]
  /** With a check: whether a tiny call was answered, and in how many seconds; null where none was made. */
  readonly checked: {
    readonly answered: boolean
    readonly seconds: number
    readonly why: string
  } | null
}

/**
 * Lists what is usable here, and why the rest is not. A check makes one tiny call to each that is usable: to the model
 * that is set, where it is that provider's, else to the one of its example.
 */
export async function listModels({
  settings,
  model,
  check,
}: {
  readonly settings: ModelSettings
  /** The model that is set. */
  readonly model: string
  readonly check: boolean
}): Promise<readonly ListedModel[]> {
  return Promise.all(
    providers.map(async (provider): Promise<ListedModel> => {
      const { name, example, keys } = provider
      const isSet = model === name || model.startsWith(`${name}:`)
      // an address is one server's, and no other provider's key goes there
      const { baseUrl, ...others } = settings
      const takes = baseUrl !== undefined && (isSet || name === 'openai-compatible')
      const own = takes ? { ...others, baseUrl } : others
      const why = (await provider.findObstacle(own)) ?? ''
      const chosen = isSet ? model : example
      const checked = check && why === '' ? await tryModel(chosen, own) : null
      return { provider: name, example: chosen, usable: why === '', why, keys, checked }
    }),
  )
}

async function tryModel(
  text: string,
  settings: ModelSettings,
): Promise<NonNullable<ListedModel['checked']>> {
  const [given = '', name = ''] = text.split(/:(.*)/s)
  const started = performance.now()
  const measure = (): number => Math.round(performance.now() - started) / 1000
  try {
    const model = await providers.find((provider) => provider.name === given)?.open(name, settings)
    const signal = AbortSignal.timeout(60_000)
    await model?.answer(question, signal)
    return { answered: true, seconds: measure(), why: '' }
  } catch (error) {
    // an answer that ran into its limit is an answer
    const isAnswer = error instanceof ModelFault && error.kind === 'truncated'
    const why = error instanceof Error ? error.message : String(error)
    return { answered: isAnswer, seconds: measure(), why: isAnswer ? '' : why }
  }
}

const question = {
  role: 'check',
  system: 'You answer with one word.',
  prompt: 'Say hello.',
  seed: 1,
  maxTokens: 64,
}
