import { remember } from '@worldloom/agents'
import { isObject, type Json, splitWords } from '../json.ts'

/** The texts of a user that were written, not drawn, with the names they are known by. */
export interface Prose {
  readonly name: string
  /** The biography: the property that is one, else all that was written. */
  readonly biography: string
  readonly texts: readonly string[]
}

/** Reads what was written of a user; `facts` are the places that were drawn. */
export function readProse(user: Json, facts: ReadonlyMap<string, Json>): Prose {
  const found: { readonly place: string; readonly text: string }[] = []
  collect(user, '', found)
  const written = found.filter(({ place, text }) => !facts.has(place) && /\s\S+\s/.test(text))
  const own = written.filter(({ place }) => readUse(place).isBiography)
  const biography = (own.length > 0 ? own : written).map(({ text }) => text).join(' ')
  const names = found.filter(({ place }) => readUse(place).isName).map(({ text }) => text)
  return { name: names.slice(0, 3).join(' '), biography, texts: written.map(({ text }) => text) }
}

function collect(value: Json, place: string, found: { place: string; text: string }[]): void {
  if (typeof value === 'string') found.push({ place, text: value })
  else if (Array.isArray(value))
    for (const [at, inner] of value.entries()) collect(inner as Json, `${place}/${at}`, found)
  else if (isObject(value))
    for (const [key, inner] of Object.entries(value)) collect(inner, `${place}/${key}`, found)
}

/** What a text is by where it stands. */
interface Use {
  readonly isName: boolean
  readonly isBiography: boolean
}

const readUse = remember((place: string): Use => {
  const path = place.split('/').slice(1)
  const last = splitWords(path.at(-1) ?? '').join(' ')
  const isBiography = /\b(?:bio|biography|about|background|story|narrative|persona)\b/.test(last)
  return { isName: isName(path), isBiography }
})

function isName(path: readonly string[]): boolean {
  const words = splitWords(path.slice(-2).join(' ')).join(' ')
  return (
    path.length <= 2 &&
    /(?:^|\b(?:first|last|given|family|full) ?)name$|\bname (?:first|last|given|family)$/.test(
      words,
    ) &&
    !/company|employer|brand/.test(words)
  )
}

// shorter ones two people may well share by chance
const ownWords = 8

// a title, an initial and a short form of a firm (Co., S.r.l.) end in a point too
const endOfSentence =
  /(?<=[.!?])(?<!(?:\b(?:Dr|St|Mrs?|Ms|Prof|Corp|Co|Inc|Ltd|No)|\b\p{L}|\.\p{L})\.)\s+/u

/** The sentences of a text that are long enough to be somebody's own, without case and marks. */
export function listSentences(text: string): readonly string[] {
  return text
    .split(endOfSentence)
    .map(listWords)
    .filter((words) => words.length >= ownWords)
    .map((words) => words.join(' '))
}

export function listWords(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? []
}
