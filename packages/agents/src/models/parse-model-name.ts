import { buildFault, type Diagnostic, suggest } from '@worldloom/diagnostics'
import { providers } from './index.ts'
import type { Provider } from './provider.ts'

/** A model as `--model` names it. */
export interface ModelName {
  readonly provider: Provider
  readonly name: string
}

/** Reads `provider:name`; the name may hold colons of its own, as Ollama's do. */
export function parseModelName(text: string): ModelName | Diagnostic {
  const at = text.indexOf(':')
  const given = (at === -1 ? text : text.slice(0, at)).trim()
  const name = at === -1 ? '' : text.slice(at + 1).trim()
  const known = providers.map((provider) => provider.name)
  const provider = providers.find((candidate) => candidate.name === given)
  if (!provider) {
    const hint = `${suggest(given, known)} A model is written as ${providers[1]?.example ?? ''}.`
    return buildFault('UNKNOWN_PROVIDER', `No provider of models is called "${given}".`, hint)
  }
  if (name === '' && !provider.isNameless) {
    const message = `The model "${text}" has no name after its provider.`
    return buildFault('UNNAMED_MODEL', message, `Write it as in ${provider.example}.`)
  }
  return { provider, name }
}
