import { buildFault, type Diagnostic, suggest } from '@worldloom/diagnostics'
import { embeddingDimension, embedText } from '@worldloom/language'
import { ModelFault } from '../models/model-fault.ts'
import type { ModelSettings } from '../models/provider.ts'
import type { Embedder } from './embedder.ts'
import { findRemote, remotes } from './find-remote.ts'
import { openRemoteEmbedder } from './open-remote-embedder.ts'

/** Opens the embedder that a setting names: `offline`, or `provider:name`. */
export async function openEmbedder(
  text: string,
  settings: ModelSettings,
): Promise<Embedder | Diagnostic> {
  if (text === 'offline') return offline
  const [provider = '', name = ''] = text.split(/:(.*)/s)
  if (!remotes.includes(provider)) {
    const message = `No provider of embeddings is called "${provider}".`
    return buildFault('UNKNOWN_PROVIDER', message, suggest(provider, ['offline', ...remotes]))
  }
  if (name === '') {
    const message = `The model "${text}" has no name after its provider.`
    return buildFault('UNNAMED_MODEL', message, 'Write it as in openai:text-embedding-3-small.')
  }
  try {
    const { model, secrets } = await findRemote(provider, name, settings)
    return openRemoteEmbedder({ id: text, model, secrets })
  } catch (error) {
    if (!(error instanceof ModelFault)) throw error
    return buildFault('MODEL_NOT_USABLE', `The model "${text}" cannot be used here.`, error.message)
  }
}

const offline: Embedder = {
  id: 'offline',
  dimension: embeddingDimension,
  embed: async (texts) => texts.map(embedText),
}
