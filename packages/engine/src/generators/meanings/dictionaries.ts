import { findDictionary, listDictionaries } from '@worldloom/language'
import type { Context, Generated, Generator } from '../generator.ts'
import { takeInTurn } from '../parts/pick-word.ts'
import { isText, textRoom } from '../parts/text-room.ts'
import { isMatch } from '../patterns/is-match.ts'
import { pickFrom } from '../pick-weighted.ts'
import { widenNames } from '../texts/widen-names.ts'

/** A generator for every meaning that is a plain pick from a dictionary: `Accounting`, `Jazz`. */
export const dictionaries: Readonly<Record<string, Generator>> = Object.fromEntries(
  listDictionaries().map((meaning) => [meaning, (context) => pickEntry(context, meaning)]),
)

/** One of a dictionary's values that the column can hold, by weight; null where fewer than two can. */
export function pickEntry(context: Context, meaning: string): Generated | null {
  const found = isText(context) ? findDictionary(meaning, context.locale) : null
  if (!found) return null
  const { minimumLength, patterns, excluded } = context.domain
  const room = textRoom(context)
  const fits = (value: string): boolean =>
    value.length <= room &&
    value.length >= minimumLength &&
    !excluded.includes(value) &&
    patterns.every((pattern) => isMatch(pattern, value))
  const kept = found.values.flatMap((value, i) =>
    fits(value) ? [{ value, weight: found.weights[i] ?? 1 }] : [],
  )
  if (kept.length < 2) return null
  // a position by weight is exact only where the heaviest come first
  const sorted = [...kept].sort((a, b) => b.weight - a.weight)
  const isList = context.plan.understanding.roles[context.table.table.id]?.kind === 'lookup'
  if (isList || isNarrow(context)) {
    const wide = widenNames(
      meaning,
      sorted.map(({ value }) => value),
    ).filter(fits)
    return takeInTurn(context, wide, `one of ${wide.length} of ${meaning}`)
  }
  const isWhole = sorted.length === found.values.length
  const own = `${context.table.table.id} ${context.column.name}`
  const name = `${isWhole ? `dictionary ${context.locale}` : own} ${meaning}`
  return {
    expression: pickFrom(
      context,
      name,
      sorted.map(({ value }) => value),
      sorted.map(({ weight }) => weight),
      context.draw(0),
    ),
    why: `one of ${sorted.length} of ${meaning}`,
  }
}

/** Whether the column must not repeat a value, at least within a parent. */
function isNarrow({ mustDiffer, table, column }: Context): boolean {
  return mustDiffer || table.distinct[column.name] !== undefined
}
