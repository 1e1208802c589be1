import { isObject, type Json } from '../json.ts'
import { writePointer } from '../pointer.ts'
import type { Validator } from './validator.ts'

/** A draft in which nothing is said twice, and where something was. */
export interface Cut {
  readonly user: Json
  /** JSON pointers of the texts that were cut. */
  readonly places: readonly string[]
}

/**
 * Cuts what a weak model says again and again: a sentence that stands in the text already, words that follow upon
 * themselves. A text of which too little would be left stays as it is; facts are nobody's stutter.
 */
export function cutStutter(
  draft: Json,
  facts: ReadonlyMap<string, Json>,
  validate: Validator,
): Cut {
  let user = draft
  const places: string[] = []
  for (const { path, text } of listTexts(draft, [])) {
    const cut = cutText(text)
    if (cut === text) continue
    const place = writePointer(path)
    if (facts.has(place)) continue
    const next = replaceText(user, path, cut)
    if (validate(next, facts).length > 0) continue
    user = next
    places.push(place)
  }
  return { user, places }
}

interface Found {
  readonly path: readonly string[]
  readonly text: string
}

function listTexts(value: Json, path: readonly string[]): readonly Found[] {
  if (typeof value === 'string') return mayStutter(value) ? [{ path, text: value }] : []
  if (!Array.isArray(value) && !isObject(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => listTexts(inner, [...path, key]))
}

function replaceText(value: Json, [key, ...rest]: readonly string[], text: string): Json {
  if (key === undefined) return text
  if (Array.isArray(value)) {
    const list = value as readonly Json[]
    return list.map((inner, at) => (at === Number(key) ? replaceText(inner, rest, text) : inner))
  }
  return isObject(value) ? { ...value, [key]: replaceText(value[key] ?? null, rest, text) } : value
}

// fewer words may well come again: «No. No.»
const fewest = 4

/** A text without sentences that stand in it already, and without words that follow upon themselves. */
export function cutText(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s+/)
  const seen = new Set<string>()
  const kept = sentences.filter((sentence) => {
    const words = sentence.split(/\s+/).map(toPlain)
    const key = words.join(' ')
    const isNew = words.length < fewest || !seen.has(key)
    seen.add(key)
    return isNew
  })
  const cut = kept.map(cutSentence)
  const isWhole = cut.length === sentences.length && cut.every((each, at) => each === kept[at])
  return isWhole ? text : cut.join(' ')
}

// about three words
const few = 12

/** Whether some words come again, letter for letter: where none do, a look at the beginnings of words is enough. */
function mayStutter(text: string): boolean {
  const seen = new Set<string>()
  for (let at = 0; at >= 0 && at + few <= text.length; ) {
    const words = text.slice(at, at + few)
    if (seen.has(words)) return true
    seen.add(words)
    const next = text.indexOf(' ', at)
    at = next < 0 ? -1 : next + 1
  }
  return false
}

/** «a house in the woods, a house in the woods» is said once: from three words on, or fewer that come four times. */
function cutSentence(sentence: string): string {
  const words = sentence.split(/\s+/)
  const said = words.map(toPlain)
  const before = words.length
  for (let length = Math.floor(words.length / 2); length >= 1; length -= 1) {
    const times = length >= 3 ? 2 : 4
    for (let at = 0; at + length * times <= said.length; ) {
      if (isRepeated(said, at, length, times)) {
        words.splice(at, length)
        said.splice(at, length)
      } else at += 1
    }
  }
  return words.length === before ? sentence : words.join(' ')
}

function isRepeated(said: readonly string[], at: number, length: number, times: number): boolean {
  for (let word = at; word < at + length * (times - 1); word += 1)
    if (said[word] !== said[word + length]) return false
  return true
}

function toPlain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, '')
}
