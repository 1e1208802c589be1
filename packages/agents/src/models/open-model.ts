import { buildFault, type Diagnostic } from '@worldloom/diagnostics'
import type { Settings } from '../settings/settings.ts'
import type { Model } from './model.ts'
import { ModelFault } from './model-fault.ts'
import { parseModelName } from './parse-model-name.ts'
import type { ModelSettings } from './provider.ts'

/** A model that is ready to be asked. */
export interface OpenedModel {
  readonly model: Model
  /** The time limit of a call that fits where the model runs. */
  readonly seconds: number
  /** The most calls at once, where more only wait for each other. */
  readonly concurrency: number | null
}

/** Opens the model that `--model` names, or says why it cannot be had. */
export async function openModel(
  text: string,
  settings: ModelSettings,
): Promise<OpenedModel | Diagnostic> {
  const parsed = parseModelName(text)
  if ('code' in parsed) return parsed
  const { provider, name } = parsed
  const address = settings.baseUrl
  if (address !== undefined && !isAddress(address)) {
    const message = `"${address}" is no address of a server.`
    return buildFault('BAD_BASE_URL', message, 'It looks like http://127.0.0.1:8000/v1.')
  }
  const obstacle = await provider.findObstacle(settings)
  if (obstacle !== null)
    return buildFault('MODEL_NOT_USABLE', `The model "${text}" cannot be used here.`, obstacle)
  try {
    const model = await provider.open(name, settings)
    return { model, seconds: provider.seconds, concurrency: provider.concurrency ?? null }
  } catch (error) {
    if (!(error instanceof ModelFault)) throw error
    return buildFault('MODEL_NOT_USABLE', `The model "${text}" cannot be used.`, error.message)
  }
}

/** Opens the model that the settings name. */
export async function openModelOf(
  { model, baseUrl }: Pick<Settings, 'model' | 'baseUrl'>,
  {
    environment = process.env,
    locale,
  }: {
    readonly environment?: ModelSettings['environment'] | undefined
    readonly locale?: string | undefined
  } = {},
): Promise<OpenedModel | Diagnostic> {
  return openModel(model, {
    environment,
    ...(baseUrl === null ? {} : { baseUrl }),
    ...(locale === undefined ? {} : { locale }),
  })
}

function isAddress(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:')
}
