import { findLocale, locales } from '@worldloom/language'
import { suggestName } from '../names/suggest-name.ts'
import type { RuleContext } from './rule-context.ts'
import { readWords } from './source/read-parts.ts'
import type { RuleEntry } from './source/rule-node.ts'

/** A locale as `de_DE`, or a language alone, `de`; null after a report. */
export function readLocale(entry: RuleEntry, context: RuleContext): string | null {
  const text = readWords(entry, context)
  if (text === null) return null
  const [, language = '', region] = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?$/i.exec(text) ?? []
  const locale = language.toLowerCase() + (region ? `_${region.toUpperCase()}` : '')
  const nearest = findLocale(locale)
  if (locale === nearest || locale === nearest.split('_')[0]) return locale
  const hint = suggestName(nearest.startsWith(language) ? nearest : text, locales, 'Locales are')
  context.report('UNKNOWN_LOCALE', entry.place, `There is no locale "${text}".`, hint)
  return null
}
