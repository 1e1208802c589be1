import { suggestName } from '../../names/suggest-name.ts'
import { readWords } from '../source/read-parts.ts'
import type { ValueReader } from './value-reader.ts'

/** `generator: text.title`: a generator by its name. */
export const generator: ValueReader = {
  key: 'generator',
  companions: [],
  read: (entry, _, __, context) => {
    const name = readWords(entry, context)
    if (name === null) return null
    const { generators } = context.known
    if (generators.includes(name)) return { kind: 'generator', name }
    const hint = suggestName(name, generators, 'Generators are')
    context.report('UNKNOWN_GENERATOR', entry.place, `There is no generator "${name}".`, hint)
    return null
  },
}
