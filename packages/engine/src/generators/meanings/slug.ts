import { readWords } from '../../infer/meanings/table-words.ts'
import type { Column } from '../../model/schema.ts'
import { call, choose, column, concat, equal, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated } from '../generator.ts'
import { findSibling } from '../parts/find-sibling.ts'
import { isText, textRoom } from '../parts/text-room.ts'
import { columnWords } from '../parts/words-of.ts'
import { pickFrom } from '../pick-weighted.ts'

/** What a slug is made of, the best first. */
const names = [
  'content.title',
  'content.article-title',
  'content.headline',
  'content.topic-title',
  'content.event-title',
  'commerce.product-name',
  'commerce.category-name',
  'commerce.brand-name',
  'commerce.promotion-name',
  'commerce.store-name',
  'company.name',
  'content.name',
  'content.group-name',
  'content.label',
  'content.tag',
  'content.keyword',
]

/** The row's title in small letters with a hyphen between words: `wireless-desk-lamp`. */
export function makeSlug(context: Context, joint: '-' | '_' = '-'): Generated | null {
  if (!isText(context) || textRoom(context) < 6) return null
  const title = findTitle(context)
  const plain = inventSlug(context, joint)
  if (!title) return { expression: plain, why: 'two words' }
  const made = slugOf(column(title.name), joint, textRoom(context))
  const isEmpty = equal(call('coalesce', made, text('')), text(''))
  return { expression: choose([[isEmpty, plain]], made), why: `${title.name} in small letters` }
}

/** The text column of the row that tells most of what it is. */
export function findTitle(context: Context): Column | null {
  return findSibling(context, names, { kinds: ['text'] }) ?? findName(context)
}

/** The name of a place, a thing or a person: the column that is called name, whatever names it holds. */
export function findName(context: Context): Column | null {
  const { table, plan, column: own } = context
  const known = plan.understanding.meanings[table.table.id] ?? {}
  const subject = readWords(table.table).table
  const found = ['name', 'title', 'full name', `${subject} name`].flatMap((words) =>
    table.table.columns.filter(
      (other) =>
        other !== own && other.type.kind === 'text' && columnWords(table.table, other) === words,
    ),
  )
  const meanings = found
    .flatMap(({ name }) => known[name]?.name ?? [])
    .filter((name) => !/^(identity|web)\./.test(name))
  return findSibling(context, meanings, { kinds: ['text'], where: (each) => found.includes(each) })
}

/** A text as part of an address: letters without accents, digits, and one joint between words. */
export function slugOf(title: Expression, joint: string, room: number): Expression {
  const joined = call('regexp_replace', title, text('[^\\p{L}\\p{N}]+'), text(joint))
  const plain = call('ascii_text', joined)
  const cut = room < 200 ? call('substr', plain, number(1), number(room)) : plain
  return call('trim', cut, text(joint))
}

const first = [
  'amber',
  'bright',
  'calm',
  'cedar',
  'clear',
  'coastal',
  'copper',
  'early',
  'evening',
  'fresh',
  'golden',
  'green',
  'harbor',
  'highland',
  'ivory',
  'lively',
  'maple',
  'modern',
  'morning',
  'northern',
  'open',
  'quiet',
  'rapid',
  'river',
  'silver',
  'simple',
  'solid',
  'summer',
  'urban',
  'winter',
]
const second = [
  'archive',
  'basics',
  'bench',
  'bridge',
  'choice',
  'circle',
  'corner',
  'craft',
  'field',
  'garden',
  'guide',
  'harvest',
  'journal',
  'lane',
  'market',
  'notes',
  'outlook',
  'path',
  'place',
  'point',
  'review',
  'ridge',
  'studio',
  'summit',
  'supply',
  'table',
  'trail',
  'update',
  'view',
  'works',
]

/** Two words that tell nothing and sound like something: `copper-lane`. */
export function inventSlug(context: Context, joint: string): Expression {
  return concat(
    pickFrom(context, 'slug first words', first, null, context.draw(11)),
    text(joint),
    pickFrom(context, 'slug second words', second, null, context.draw(12)),
  )
}
