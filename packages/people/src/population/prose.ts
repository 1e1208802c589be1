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
  const found: { readonly path: readonly string[]; readonly text: string }[] = []
  collect(user, [], found)
  const written = found.filter(
    ({ path, text }) => !facts.has(`/${path.join('/')}`) && /\s\S+\s/.test(text),
  )
  const own = written.filter(({ path }) =>
    /\b(?:bio|biography|about|background|story|narrative|persona)\b/.test(
      splitWords(path.at(-1) ?? '').join(' '),
    ),
  )
  const biography = (own.length > 0 ? own : written).map(({ text }) => text).join(' ')
  const names = found.filter(({ path }) => isName(path)).map(({ text }) => text)
  return { name: names.slice(0, 3).join(' '), biography, texts: written.map(({ text }) => text) }
}

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

function collect(
  value: Json,
  path: readonly string[],
  found: { path: readonly string[]; text: string }[],
): void {
  if (typeof value === 'string') found.push({ path, text: value })
  else if (Array.isArray(value))
    for (const [at, inner] of value.entries()) collect(inner as Json, [...path, String(at)], found)
  else if (isObject(value))
    for (const [key, inner] of Object.entries(value)) collect(inner, [...path, key], found)
}

// shorter ones two people may well share by chance
const ownWords = 8

/** The sentences of a text that are long enough to be somebody's own, without case and marks. */
export function listSentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => listWords(sentence).join(' '))
    .filter((sentence) => sentence.split(' ').length >= ownWords)
}

export function listWords(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? []
}
