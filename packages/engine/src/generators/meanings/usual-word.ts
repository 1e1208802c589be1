import { usualWords } from '../../infer/meanings/usual-words/index.ts'
import type { GoesWith, UsualWords } from '../../infer/meanings/usual-words/usual-words.ts'
import { endsInStatus } from '../../infer/structure/status-names.ts'
import { cast, choose, matches, column as read, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { findAbove } from '../parts/find-above.ts'
import { findBeside, numbers } from '../parts/find-beside.ts'
import { findUsual } from '../parts/find-usual.ts'
import { pickWord, takeInTurn, type WordShares } from '../parts/pick-word.ts'
import { says } from '../parts/says.ts'
import { spellAlike } from '../parts/spell-alike.ts'
import { isText, textRoom } from '../parts/text-room.ts'
import { pickWeighted } from '../pick-weighted.ts'
import { weighValues } from '../weigh-values.ts'

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
  const others = usual.words.filter((word) => !examples.some((each) => isNearly(each, word)))
  const words = [...new Set(spellAlike(examples, others))]
  const why = 'a word that is usual for its name'
  if (!modifiers)
    return goWith(context, usual, pickWord(context, weighFor(context, words, usual), why))
  const more = modifiers.flatMap((modifier) => words.map((word) => join(modifier, word)))
  const room = textRoom(context)
  const names = [...words, ...more].filter((name) => name.length <= room)
  return names.length === 0 ? null : takeInTurn(context, names, why)
}

/** The words that go with those of another column of the row, where it has any that are known. */
function goWith(
  context: Context,
  { goesWith }: UsualWords,
  plain: Generated | null,
): Generated | null {
  if (!goesWith || !plain || context.mustDiffer) return plain
  const beside = findBeside(context, goesWith.column, goesWith.isNumber ? numbers : undefined)
  const other = beside ? [beside.name] : findAbove(context, goesWith.column)
  if (!other) return plain
  const room = textRoom(context)
  const branches = goesWith.pairs.flatMap(([said, words]) => {
    const fitting = words.filter((word) => word.length <= room)
    const options = Object.entries(weigh(fitting)).map(([word, weight]) => ({
      value: text(word),
      weight,
    }))
    return options.length > 0
      ? [[saysSo(other, said, goesWith), pickWeighted(options, context.draw(0))] as const]
      : []
  })
  return {
    expression: choose(branches, plain.expression),
    why: `what goes with its ${other.join('.')}`,
  }
}

function saysSo(path: readonly string[], said: RegExp, { isNumber }: GoesWith): Expression {
  return isNumber
    ? matches(cast(read(...path), { kind: 'text' }), said.source)
    : says(path, said.source)
}

/** The words that a column of such a name holds, the most frequent first. */
export function listUsualWords(context: Context): readonly string[] {
  return findUsual(context, usualWords)?.words ?? []
}

/** Whether one says the other in more words: `card` and `Card Present`, `app` and `mobile_app`. */
function isNearly(left: string, right: string): boolean {
  const [one, other] = [left, right].map(
    (each) => ` ${each.toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ')} `,
  )
  return one !== undefined && other !== undefined && (one.includes(other) || other.includes(one))
}

/** `Annual Starter`, but `annual-starter` and `legacy-dark-mode`. */
function join(modifier: string, word: string): string {
  return /^[a-z0-9-]+$/.test(word) ? `${modifier}-${word}` : `${modifier} ${word}`
}

/** A status as often as it says, anything else by its place. */
function weighFor(
  { table: { table }, column }: Context,
  words: readonly string[],
  { shares }: UsualWords,
): WordShares {
  if (shares)
    return Object.fromEntries(words.map((word) => [word, shares[word.toLowerCase()] ?? 10]))
  if (!endsInStatus(column.name)) return weigh(words)
  const weights = weighValues(words, `${table.name} ${column.name}`)
  return Object.fromEntries(words.map((word, i) => [word, weights[i] ?? 1]))
}

/** The first are the most frequent: the n-th as often as its place tells (Zipf's law, softened). */
function weigh(words: readonly string[]): WordShares {
  return Object.fromEntries(words.map((word, at) => [word, Math.round(100 / (at + 3) ** 0.6)]))
}
