import { call, column, concat, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated } from '../generator.ts'
import { inventSlug } from '../meanings/slug.ts'
import { findSibling } from '../parts/find-sibling.ts'

const told = [
  'content.title',
  'content.topic-title',
  'content.article-title',
  'media.film-title',
  'commerce.product-name',
  'content.name',
]

/** What PostgreSQL's `tsvector` holds, each word in quotes: `'silent' 'harbor'`. */
export function searchWords(context: Context): Generated {
  const title = findSibling(context, told, { kinds: ['text'] })
  const plain = inventSlug(context, ' ')
  const said: Expression = title ? call('coalesce', column(title.name), plain) : plain
  const letters = call('regexp_replace', call('lower', said), text('[^a-z0-9]+'), text(' '))
  const quoted = call('replace', call('trim', letters), text(' '), text("' '"))
  return {
    expression: concat(text("'"), quoted, text("'")),
    why: title ? `the words of ${title.name}` : 'two words to search by',
  }
}
