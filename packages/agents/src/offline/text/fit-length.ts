import type { Random } from '../random.ts'
import { writeWords } from './write-words.ts'

/** A text made as long as it must be with more words, or cut where it may not be as long. */
export function fitLength(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
  random: Random,
): string {
  const whole = [...text]
  if (whole.length > most) return cut(whole, most, least)
  if (whole.length >= least) return text
  const more = [text]
  let length = whole.length
  // far beyond any text anyone reads, the same word is as good as another
  while (length < least && more.length < 2000) {
    const word = ` ${writeWords(random, 1)}`
    more.push(word)
    length += [...word].length
  }
  const long = more.join('')
  return cut(
    [...long.padEnd(Math.min(least, 1e7), 'a')],
    Math.min(most, Math.max(least, length)),
    least,
  )
}

/** Cuts at the end of a sentence, or of a word where one is near. */
function cut(characters: readonly string[], most: number, least: number): string {
  const text = characters.slice(0, most).join('')
  const sentence = /^[\s\S]*[.!?…]["'»”’]?(?=\s)/u.exec(`${text} `)?.[0] ?? ''
  const isEnough =
    sentence.length > most * 0.5 && sentence.length <= most && sentence.length >= least
  if (isEnough) return sentence
  const space = text.lastIndexOf(' ')
  const isBetween = characters.length > most && characters[most] !== ' '
  const trimmed = isBetween && space > text.length * 0.6 ? text.slice(0, space) : text
  return trimmed.replace(/[\s,;:–-]+$/u, '').length > most * 0.5
    ? trimmed.replace(/[\s,;:–-]+$/u, '')
    : text
}
