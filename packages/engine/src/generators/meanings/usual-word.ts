import { usualWords } from '../../infer/meanings/usual-words/index.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { findUsual } from '../parts/find-usual.ts'
import { pickWord, takeInTurn, type WordShares } from '../parts/pick-word.ts'
import { isText, textRoom } from '../parts/text-room.ts'

/** Words that columns of certain names hold. */
export const usualWord: Readonly<Record<string, Generator>> = {
  'content.usual-word': makeWord,
  'company.trade-name': makeWord,
}

function makeWord(context: Context): Generated | null {
  const usual = findUsual(context, usualWords)
  if (!usual || !isText(context)) return null
  const { examples = [] } = context.column
  const { modifiers } = usual
  const words = [...new Set([...examples, ...usual.words])]
  const why = 'a word that is usual for its name'
  if (!modifiers) return pickWord(context, weigh(words), why)
  const more = modifiers.flatMap((modifier) => words.map((word) => join(modifier, word)))
  const room = textRoom(context)
  const names = [...words, ...more].filter((name) => name.length <= room)
  return names.length === 0 ? null : takeInTurn(context, names, why)
}

/** The words that a column of such a name holds, the most frequent first. */
export function listUsualWords(context: Context): readonly string[] {
  return findUsual(context, usualWords)?.words ?? []
}

/** `Annual Starter`, but `annual-starter` and `legacy-dark-mode`. */
function join(modifier: string, word: string): string {
  return /^[a-z0-9-]+$/.test(word) ? `${modifier}-${word}` : `${modifier} ${word}`
}

/** The first are the most frequent: the n-th as often as its place tells (Zipf's law, softened). */
function weigh(words: readonly string[]): WordShares {
  return Object.fromEntries(words.map((word, at) => [word, Math.round(100 / (at + 3) ** 0.6)]))
}
