import { writeInstance } from '../offline/write-instance.ts'
import type { Model, ModelRequest } from './model.ts'
import { ModelFault } from './model-fault.ts'
import type { Provider } from './provider.ts'

/** Writes by vocabularies and grammars: no key, no server, no cost, and the same again for the same seed. */
export const offline: Provider = {
  name: 'offline',
  example: 'offline',
  keys: [],
  isNameless: true,
  seconds: 60,
  findObstacle: async () => null,
  open: async (name, { locale }) => openOffline(name === '' ? locale : name),
}

function openOffline(locale: string | undefined): Model {
  const name = locale ?? 'en_US'
  return {
    id: locale === undefined ? 'offline' : `offline:${locale}`,
    provider: 'offline',
    name,
    isComputed: true,
    async answer(request) {
      const value = write(request, name)
      const text =
        typeof value === 'string' && request.schema === undefined ? value : JSON.stringify(value)
      return { value, text, inputTokens: 0, outputTokens: 0, finish: 'stop' }
    },
  }
}

/** Where text is asked for and no schema says of which length. */
const someText = { type: 'string', minLength: 40, maxLength: 400 }

function write(
  { schema = someText, seed, sample = 0, facts }: ModelRequest,
  locale: string,
): unknown {
  const written = writeInstance(schema, { seed: `${seed}/${sample}`, facts, locale })
  if (written.kind === 'instance') return written.value
  const { why, place } = written
  const what =
    written.kind === 'impossible'
      ? 'No value satisfies the schema'
      : 'No value of the schema was found'
  throw new ModelFault('impossible', `${what}: ${why} (at ${place || '/'}).`)
}
