import { findDictionary } from '@worldloom/language'
import { concat, text } from '../../sql/build.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { isText, textRoom } from '../parts/text-room.ts'
import { pickFrom } from '../pick-weighted.ts'
import { personNames } from './person-names.ts'
import { inventSlug } from './slug.ts'

/** `Marie Dupont`: the person of the row where there is one, else somebody who is named in passing. */
const mentionPerson: Generator = (context) =>
  personNames['person.full-name']?.(context) ?? mentionAnybody(context)

/** Who made a row that tells of a person by name is somebody else. */
const mentionAuthor: Generator = (context) => {
  const meanings = Object.values(context.plan.understanding.meanings[context.table.table.id] ?? {})
  const isPerson = meanings.some(({ name }) => /^person\.(given|family|full)-name$/.test(name))
  return isPerson ? mentionAnybody(context) : mentionPerson(context)
}

function mentionAnybody(context: Context): Generated | null {
  if (!isText(context) || textRoom(context) < 24) return null
  const pick = (meaning: string, n: number): ReturnType<typeof text> | null => {
    const found = findDictionary(meaning, context.locale)
    if (!found) return null
    const sorted = found.values
      .map((value, i) => ({ value, weight: found.weights[i] ?? 1 }))
      .sort((a, b) => b.weight - a.weight)
    return pickFrom(
      context,
      `dictionary ${context.locale} ${meaning}`,
      sorted.map(({ value }) => value),
      sorted.map(({ weight }) => weight),
      context.draw(n),
    )
  }
  const [given, family] = [pick('person.given-name', 0), pick('person.family-name', 1)]
  if (!given || !family) return null
  return { expression: concat(given, text(' '), family), why: 'the name of somebody' }
}

/** `@calm_bridge` */
const makeHandle: Generator = (context) => {
  if (!isText(context) || textRoom(context) < 20) return null
  return {
    expression: concat(text('@'), inventSlug(context, '_')),
    why: 'two words as people call themselves',
  }
}

export const personMentioned: Readonly<Record<string, Generator>> = {
  'content.author-name': mentionAuthor,
  'person.contact': mentionPerson,
  'person.other-name': mentionAnybody,
  'payment.card-holder': mentionPerson,
  'web.social-handle': makeHandle,
}
