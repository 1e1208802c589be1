import type { FactCard, FactSection } from '@worldloom/report'
import { readPlace } from '../facts/read-place.ts'
import { isObject, type Json } from '../json.ts'
import { writePointer } from '../pointer.ts'
import type { Group } from '../population/check-population.ts'
import type { Prose } from '../population/prose.ts'

/** Some people of each segment, as a reader would want to meet them: a name, a life, and what is counted. */
export function showPeople(groups: readonly Group[]): readonly FactSection[] {
  return groups.flatMap(({ plan, users, prose }) => {
    const { name, description } = plan.segment
    const cards = chooseSome(users.length).flatMap((at): readonly FactCard[] => {
      const [user, told] = [users[at], prose[at]]
      return user === undefined || told === undefined ? [] : [buildCard(user, told, at)]
    })
    return cards.length === 0
      ? []
      : [{ title: name, text: description, figures: [], plot: null, cards }]
  })
}

const shown = 3
// what is longer is a text, and no fact
const mostLetters = 60

/** From all over the segment: the first ones are no better than the others. */
function chooseSome(count: number): readonly number[] {
  return Array.from({ length: Math.min(shown, count) }, (_, at) => Math.floor((at * count) / shown))
}

function buildCard(user: Json, { name, biography }: Prose, at: number): FactCard {
  return {
    title: name === '' ? `User ${at + 1}` : name,
    text: biography,
    facts: listValues(user, []).filter(({ value }) => value !== '' && value.length <= mostLetters),
  }
}

/** What stands at each place, but for who somebody is; of a list of plain values all together. */
function listValues(value: Json, path: readonly string[]): FactCard['facts'] {
  if (isObject(value))
    return Object.entries(value).flatMap(([key, inner]) => listValues(inner, [...path, key]))
  if (path.length === 0 || value === null) return []
  const { meaning, words, within } = readPlace(writePointer(path))
  if (meaning !== null && untold.has(meaning)) return []
  const isVague = words.length === 1 && vague.test(words[0] ?? '') && path.length > 1
  const label = isVague ? within : words.join(' ')
  if (!Array.isArray(value)) return [{ label, value: String(value) }]
  const isPlain = value.every((entry) => typeof entry !== 'object' && !/\s\S+\s\S/.test(`${entry}`))
  return isPlain ? [{ label, value: value.join(', ') }] : []
}

// these alone do not say of what
const vague =
  /^(?:name|title|type|kind|size|amount|value|level|status|count|unit|currency|first|days)$/

const untold: ReadonlySet<string> = new Set([
  'id',
  'email',
  'given-name',
  'family-name',
  'full-name',
])
