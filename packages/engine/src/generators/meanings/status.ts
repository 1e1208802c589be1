import { type ListedValue, readListedValues } from '../../infer/meanings/read-listed-values.ts'
import { call, number, text } from '../../sql/build.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { pickNumber } from '../parts/pick-number.ts'
import { takeInTurn } from '../parts/pick-word.ts'
import { isTitle, isUpper, sameWord, spellAlike, toTitle } from '../parts/spell-alike.ts'
import { isText } from '../parts/text-room.ts'
import { columnWords, wordsOf } from '../parts/words-of.ts'
import { pickWeighted } from '../pick-weighted.ts'
import { weighValues } from '../weigh-values.ts'
import { results, statuses, types, type Values, valuesByMeaning } from './status-values.ts'

/** Where things stand and of what kind they are, by what the table is about. */
export const status: Readonly<Record<string, Generator>> = Object.fromEntries(
  [...Object.keys(valuesByMeaning), 'status.choice'].map((meaning) => [meaning, makeStatus]),
)

/** One of a few words: those the comment lists, or those usual for such a table. */
function makeStatus(context: Context): Generated | null {
  const { column, table } = context
  const listed = readListedValues(column)
  const subject = `${table.table.name} ${column.name}`
  if (listed.length > 0) {
    const isNumber = column.type.kind === 'integer'
    return pickListed(context, listed, subject, (value) => (isNumber ? number(value) : text(value)))
  }
  const values = spellAlike(
    context.column.examples ?? [],
    withDefault(context, findValues(context)),
  )
  // a bare number for a status mostly says in use or not
  const isBare = values === valuesByMeaning['status.status'] && context.meaning === 'status.status'
  if (column.type.kind === 'integer')
    return isBare
      ? pickNumber(context, { 1: 84, 0: 11, 2: 5 }, 'mostly 1')
      : pickPlace(context, values, subject)
  if (!isText(context)) return null
  const written = fitWords(values, context.domain.maximumLength ?? 255)
  const isLookup = context.plan.understanding.roles[table.table.id]?.kind === 'lookup'
  if (context.mustDiffer || isLookup) {
    const words = written.map(({ value }) => value)
    return takeInTurn(context, words, `what ${subject} goes through`)
  }
  return pickListed(context, written, subject, text)
}

/** The values of a status that a text column holds where neither its check nor a rule lists them. */
export function listStatusValues(context: Context): readonly string[] {
  const listed = readListedValues(context.column)
  if (listed.length > 0) return listed.map(({ value }) => value)
  const values = spellAlike(
    context.column.examples ?? [],
    withDefault(context, findValues(context)),
  )
  return fitWords(values, context.domain.maximumLength ?? 255).map(({ value }) => value)
}

function pickListed(
  context: Context,
  values: readonly ListedValue[],
  subject: string,
  write: (value: string) => ReturnType<typeof text>,
): Generated {
  const weights = weighValues(
    values.map(({ word }) => word),
    subject,
  )
  const options = values.map(({ value }, i) => ({ value: write(value), weight: weights[i] ?? 1 }))
  return {
    expression: pickWeighted(options, context.draw(0)),
    why: `${values.map(({ value }) => value).join(', ')}, as often as the words suggest`,
  }
}

function findValues(context: Context): Values {
  const words = wordsOf(context)
  const own = columnWords(context.table.table, context.column)
  const lists = {
    'status.status': statuses,
    'status.choice': statuses,
    'status.type': types,
    'status.result': results,
  }
  const list = lists[context.meaning as keyof typeof lists]
  const found =
    list?.find(({ about }) => about.test(own)) ?? list?.find(({ about }) => about.test(words))
  // where several are known to occur, no others need be made up
  const usual = (context.column.examples ?? []).length >= 3 ? [] : ['standard', 'premium', 'custom']
  return found?.values ?? valuesByMeaning[context.meaning] ?? usual
}

/** The default is one of the values, and shows how they are written: `PENDING`, `Open`. */
function withDefault(context: Context, values: Values): Values {
  const usual = context.column.default
  const written = usual?.kind === 'text' ? usual.value.trim() : ''
  const all =
    written === '' || values.some((value) => sameWord(value, written))
      ? values
      : [written, ...values]
  if (written !== '' && isUpper(written))
    return written.length > 1 ? all.map((value) => value.toUpperCase()) : all
  const words = columnWords(context.table.table, context.column)
  return isTitle(written) || /\b(name|label|title)$/.test(words) ? all.map(toTitle) : all
}

/** The words that fit; first letters where a column holds no words: `P`, `S`, `D`. */
function fitWords(values: Values, room: number): readonly ListedValue[] {
  const fitting = values.filter((value) => value.length <= room)
  if (fitting.length >= 2) return fitting.map((value) => ({ value, word: value }))
  const letters = new Map<string, string>()
  for (const word of values) {
    const letter = word.slice(0, Math.max(1, room)).toUpperCase()
    if (!letters.has(letter)) letters.set(letter, word)
  }
  return [...letters].map(([value, word]) => ({ value, word }))
}

/** Places in the list, from the default or 1 on, as often as what they stand for. */
function pickPlace(context: Context, values: Values, subject: string): Generated {
  const usual = context.column.default
  const first = usual?.kind === 'number' && usual.text === '0' ? 0 : 1
  const weights = weighValues(values, subject)
  const most = context.domain.maximum ?? 100
  const options = values
    .map((_, i) => ({ value: number(first + i), weight: weights[i] ?? 1 }))
    .filter((_, i) => first + i <= most)
  return {
    expression:
      options.length > 0
        ? pickWeighted(options, context.draw(0))
        : call('least', number(first), number(most)),
    why: `the places of ${values.join(', ')}`,
  }
}
