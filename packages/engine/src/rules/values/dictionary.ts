import { suggestName } from '../../names/suggest-name.ts'
import { readLocale } from '../read-locale.ts'
import { readWords } from '../source/read-parts.ts'
import { holdsText } from './holds-text.ts'
import type { ValueReader } from './value-reader.ts'

/** `dictionary: product.name` with `locale: de_DE`: words with a meaning, from a vocabulary. */
export const dictionary: ValueReader = {
  key: 'dictionary',
  companions: ['locale'],
  read: (entry, keys, target, context) => {
    if (!holdsText(entry, target, context)) return null
    const meaning = readWords(entry, context)
    if (meaning === null) return null
    const localeEntry = keys.get('locale')
    const locale = localeEntry ? readLocale(localeEntry, context) : null
    const { dictionaries, generators } = context.known
    const known = dictionaries ?? generators
    if (known.includes(meaning)) return { kind: 'dictionary', meaning, locale }
    const hint = suggestName(meaning, known, 'Dictionaries are')
    const message = `There is no dictionary for the meaning "${meaning}".`
    context.report('UNKNOWN_MEANING', entry.place, message, hint)
    return null
  },
}
