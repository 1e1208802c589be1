import { listDateTexts } from './list-date-texts.ts'
import type { Clues } from './pool.ts'
import { readDay, weaveDay } from './weave-day.ts'

/** A part of a day that conditions compare: a year, a month of a year, or how a day is written. */
const part = /^(?:18|19|20)\d\d(?:[-/]?\d\d)?(?!\d)|%/

/**
 * Texts for a column that holds days: days as well, in the spellings of the column or of what conditions name. Null where it holds
 * something else, or is asked for something else.
 */
export function listDays(
  clues: Clues,
  patterns: readonly string[],
  plain: readonly string[],
): readonly string[] | null {
  const { background } = clues
  const isOfDays = background.length > 0 && background.every((text) => readDay(text) !== null)
  if (!isOfDays || !plain.every((text) => part.test(text))) return null
  const woven = patterns.map((pattern) => weaveDay(pattern, background))
  if (woven.some((each) => each === null)) return null
  const spellings = new Set([...background, ...plain].map(spellShape))
  const days = listDateTexts(clues).filter((text) => spellings.has(spellShape(text)))
  return [...woven.flatMap((each) => each ?? []), ...days, ...background]
}

function spellShape(text: string): string {
  return text.replaceAll(/\d/g, '9')
}
