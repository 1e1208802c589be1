import { grammars, tradeNotes } from '@worldloom/language'
import type { Context, Generated, Generator } from '../generator.ts'
import { isText } from '../parts/text-room.ts'
import { findTrade } from '../texts/find-trade.ts'
import { rowFacts } from '../texts/row-facts.ts'
import { searchWords } from '../texts/search-words.ts'
import { withNames } from '../texts/with-names.ts'
import { withOffer } from '../texts/with-offer.ts'
import { taskOf, writeGrammar } from '../texts/write-grammar.ts'
import { writePhrase } from '../texts/write-phrase.ts'

/** Texts that a grammar writes: titles, notes, messages, descriptions, names of works. */
export const writtenTexts: Readonly<Record<string, Generator>> = {
  ...Object.fromEntries(
    Object.keys(grammars).map((meaning) => [meaning, (context) => writeText(context, meaning)]),
  ),
  'content.note': (context) => writeNote(context) ?? writeText(context, 'content.note'),
  'text.plain': (context) => writeText(context, 'text.plain'),
}

/** What is said in fewer words where the column has no room for more. */
const shorter: Readonly<Record<string, readonly string[]>> = {
  'commerce.promotion-description': ['commerce.promotion-name'],
  'commerce.product-description': ['commerce.product-name'],
  'content.article-body': ['content.summary', 'content.title', 'content.note'],
  'content.post-body': ['content.comment'],
  'content.email-body': ['content.message', 'content.email-subject'],
  'content.answer': ['content.comment'],
  'content.job-description': ['content.note'],
  'content.description': ['content.note'],
  'content.summary': ['content.note'],
  'content.text': ['content.note'],
  'media.film-description': ['media.film-title'],
}

/** What is said in more words where a column asks for them. */
const longer: readonly string[] = ['content.description', 'content.post-body']

/** A remark as the row's trade writes it; null where it is goods, or none is known. */
function writeNote(context: Context): Generated | null {
  const trade = isText(context) ? findTrade(context) : null
  const grammar = trade && tradeNotes[trade]
  if (!grammar) return null
  const expression = writeGrammar(context, taskOf(`note of a ${trade}`, grammar, rowFacts(context)))
  return expression && { expression, why: `a remark as in a ${trade}` }
}

/** A text by the grammar of a meaning, else by a shorter one, else a few neutral words. */
export function writeText(context: Context, meaning: string): Generated | null {
  const { type } = context.column
  if (type.kind === 'other' && /^tsvector$/i.test(type.name)) return searchWords(context)
  if (!isText(context)) return null
  const more = context.domain.minimumLength > 1 ? longer : []
  for (const name of [meaning, ...(shorter[meaning] ?? []), ...more]) {
    const plain = grammars[name]
    if (!plain) continue
    const facts = rowFacts(context)
    const offered = name.startsWith('commerce.promotion') ? withOffer(context, plain, facts) : null
    const grammar = withNames(offered?.grammar ?? plain, context.locale)
    const title = offered ? `${name} with its offer` : name
    const expression = writeGrammar(context, taskOf(title, grammar, offered?.facts ?? facts))
    if (expression) return { expression, why: `written by the grammar of ${name}` }
  }
  return writePhrase(context)
}
