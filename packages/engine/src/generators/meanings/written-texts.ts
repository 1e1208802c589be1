import { grammars } from '@worldloom/language'
import type { Context, Generated, Generator } from '../generator.ts'
import { isText } from '../parts/text-room.ts'
import { rowFacts } from '../texts/row-facts.ts'
import { taskOf, writeGrammar } from '../texts/write-grammar.ts'
import { writePhrase } from '../texts/write-phrase.ts'

/** Texts that a grammar writes: titles, notes, messages, descriptions, names of works. */
export const writtenTexts: Readonly<Record<string, Generator>> = {
  ...Object.fromEntries(
    Object.keys(grammars).map((meaning) => [meaning, (context) => writeText(context, meaning)]),
  ),
  'text.plain': writePhrase,
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

/** A text by the grammar of a meaning, else by a shorter one, else a few neutral words. */
export function writeText(context: Context, meaning: string): Generated | null {
  if (!isText(context)) return null
  for (const name of [meaning, ...(shorter[meaning] ?? [])]) {
    const grammar = grammars[name]
    const expression = grammar && writeGrammar(context, taskOf(name, grammar, rowFacts(context)))
    if (expression) return { expression, why: `written by the grammar of ${name}` }
  }
  return writePhrase(context)
}
