import { answerQuestion } from '../offline/answer-question.ts'
import { type Helpers, openHelpers } from '../offline/helpers/open-helpers.ts'
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
  let helpers: Helpers | null = null
  return {
    id: locale === undefined ? 'offline' : `offline:${locale}`,
    provider: 'offline',
    name,
    isComputed: true,
    expect(questions, schema) {
      helpers ??= openHelpers(
        questions,
        schema === undefined ? undefined : { schema, locale: name },
      )
      return helpers.width
    },
    show(examples) {
      helpers?.show(examples)
    },
    async answer({ schema, seed, sample = 0, facts }: ModelRequest) {
      const question = {
        schema: schema ?? someText,
        seed: `${seed}/${sample}`,
        facts,
        locale: name,
      }
      const written = helpers ? await helpers.answer(question) : answerQuestion(question)
      if ('why' in written) throw new ModelFault('impossible', written.why)
      const value: unknown = written.value ?? JSON.parse(written.text)
      const text = typeof value === 'string' && schema === undefined ? value : written.text
      return { value, text, inputTokens: 0, outputTokens: 0, finish: 'stop' }
    },
    close() {
      helpers?.close()
    },
  }
}

/** Where text is asked for and no schema says of which length. */
const someText = { type: 'string', minLength: 40, maxLength: 400 }
