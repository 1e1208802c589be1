import { suggestName } from '../names/suggest-name.ts'
import type { RuleContext } from './rule-context.ts'
import { readWords } from './source/read-parts.ts'
import type { RuleEntry } from './source/rule-node.ts'

/** A locale as `de_DE` or `de`; null after a report. */
export function readLocale(entry: RuleEntry, context: RuleContext): string | null {
  const text = readWords(entry, context)
  if (text === null) return null
  const [, language = '', region] = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?$/i.exec(text) ?? []
  const locale = language.toLowerCase() + (region ? `_${region.toUpperCase()}` : '')
  const { locales } = context.known
  if (language !== '' && (!locales || locales.includes(locale))) return locale
  const hint = locales ? suggestName(text, locales, 'Locales are') : 'Write it as en_US.'
  context.report('UNKNOWN_LOCALE', entry.place, `There is no locale "${text}".`, hint)
  return null
}
