import { suggestName } from '../../names/suggest-name.ts'
import { readLocale } from '../read-locale.ts'
import { readWords } from '../source/read-parts.ts'
import { holdsText } from './holds-text.ts'
import { readWordsRule } from './read-words-rule.ts'
import type { ValueReader } from './value-reader.ts'

/** `dictionary: product.name` with `locale: de_DE`: words with a meaning, or words of one's own. */
export const dictionary: ValueReader = {
  key: 'dictionary',
  companions: ['locale'],
  read: (entry, keys, target, context) => {
    if (!holdsText(entry, target, context)) return null
    const localeKey = keys.get('locale')
    if (entry.value.kind !== 'scalar') {
      if (!localeKey) return readWordsRule(entry, target, context)
      const message = 'A dictionary of words or of a file has no locale.'
      context.report('RULE_KEYS_CONFLICT', localeKey.place, message, 'Remove the key locale.')
      return null
    }
    const meaning = readWords(entry, context)
    if (meaning === null) return null
    const locale = localeKey ? readLocale(localeKey, context) : null
    const { dictionaries, generators } = context.known
    const known = dictionaries ?? generators
    if (known.includes(meaning)) return { kind: 'dictionary', meaning, locale }
    const hint = suggestName(meaning, known, 'Dictionaries are') || 'Words of your own: [Ann, Bob].'
    const message = `There is no dictionary for the meaning "${meaning}".`
    context.report('UNKNOWN_MEANING', entry.place, message, hint)
    return null
  },
}
