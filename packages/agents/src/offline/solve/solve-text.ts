import { countCharacters } from '../../json-schema/check-scalar.ts'
import { findFormat } from '../../json-schema/formats/formats.ts'
import { findWord } from '../text/find-word.ts'
import { fitLength } from '../text/fit-length.ts'
import { makeFormat } from '../text/make-format.ts'
import { makeMatch } from '../text/make-match.ts'
import { writeWords } from '../text/write-words.ts'
import type { Frame, TextFrame } from './frame.ts'
import { fail, type Outcome, type Place, type Solving } from './solving.ts'

/** Finds a text: what its name suggests, else one of its format or pattern, else words. */
export function solveText({ text, excluded }: Frame, place: Place, solving: Solving): Outcome {
  if (text.least > text.most) return fail(place, 'its least length is above its most', true)
  const fits = (value: unknown): value is string =>
    typeof value === 'string' && fitsFrame(value, text) && !excluded.includes(value)
  for (const value of listTries(text, place, solving)) {
    if (fits(value)) return { found: true, value }
  }
  if (text.most === 0)
    return fail(place, 'the empty text is ruled out', !fitsFrame('', text) || excluded.includes(''))
  const word = findWord(text, excluded, solving.random, fits)
  if (word.found) return { found: true, value: word.text }
  return fail(place, 'no text fulfils its patterns and its length', word.proved)
}

function* listTries(
  text: TextFrame,
  place: Place,
  { random, suggest, isSparse }: Solving,
): Generator<unknown> {
  const most = text.most === Number.POSITIVE_INFINITY ? null : text.most
  const [format] = text.formats.filter((name) => findFormat(name))
  const [pattern] = text.patterns
  // a name's suggestion is real; several draws, since one may be too long or taken
  for (let round = 0; round < (isSparse ? 0 : 4); round += 1) {
    const wish = suggest({
      type: 'string',
      place,
      least: text.least,
      most,
      whole: false,
      formats: text.formats,
    })
    if (wish === undefined) break
    yield wish
    if (!pattern && !format) yield fitLength(String(wish), text, random)
  }
  if (format) for (let round = 0; round < 6; round += 1) yield makeFormat(format, random)
  if (pattern) for (let round = 0; round < 12; round += 1) yield makeMatch(pattern, random, text)
  if (pattern || format) return
  for (let round = 0; round < 4; round += 1)
    yield fitLength(writeWords(random, round + 1), text, random)
  // many are taken: a number makes the next one differ
  for (let round = 0; round < 4; round += 1) {
    yield fitLength(`${writeWords(random, 1)}${random.whole(1, 99_999)}`, text, random)
  }
}

function fitsFrame(value: string, text: TextFrame): boolean {
  const length = countCharacters(value)
  return (
    length >= text.least &&
    length <= text.most &&
    text.patterns.every((pattern) => pattern.test(value)) &&
    !text.notPatterns.some((pattern) => pattern.test(value)) &&
    text.formats.every((name) => findFormat(name)?.accepts(value) !== false) &&
    text.notFormats.every((name) => findFormat(name)?.accepts(value) === false)
  )
}
