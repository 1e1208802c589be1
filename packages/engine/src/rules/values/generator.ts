import { meaningsByName } from '../../infer/meanings/catalogue.ts'
import { typeClass } from '../../infer/meanings/type-class.ts'
import { suggestName } from '../../names/suggest-name.ts'
import { nameTarget } from '../rule-context.ts'
import { readWords } from '../source/read-parts.ts'
import type { ValueReader } from './value-reader.ts'

/** `generator: text.title`: a generator by its name. */
export const generator: ValueReader = {
  key: 'generator',
  companions: [],
  read: (entry, _, target, context) => {
    const name = readWords(entry, context)
    if (name === null) return null
    const { generators } = context.known
    if (generators.includes(name)) {
      const fits = meaningsByName.get(name)?.fits ?? []
      if (fits.length === 0 || fits.includes(typeClass(target.column.type)))
        return { kind: 'generator', name }
      const message = `The generator "${name}" makes nothing for "${nameTarget(target)}" (${target.column.typeText}).`
      const hint = `It is for ${fits.join(', ')}.`
      context.report('RULE_CONTRADICTS_TYPE', entry.place, message, hint)
      return null
    }
    const near = suggestName(name, generators, 'Generators are')
    const hint = near || 'worldloom inspect shows the generator of each column.'
    context.report('UNKNOWN_GENERATOR', entry.place, `There is no generator "${name}".`, hint)
    return null
  },
}
