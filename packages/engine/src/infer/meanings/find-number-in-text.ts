import type { Meaning } from '../understanding.ts'
import { findByName } from './find-by-name.ts'
import type { AskedColumn } from './match-pattern.ts'

/** A number that a column keeps as text, by the word its name ends with: `age varchar(10)`, `total_amount varchar(45)`. */
export function findNumberInText(asked: AskedColumn, words: string): Meaning | null {
  if (asked.type !== 'text' || !numbers.test(words)) return null
  const found = (['number', 'integer'] as const)
    .map((type) => findByName({ ...asked, type }, words))
    .find((meaning) => meaning !== null && amounts.test(meaning.name))
  return found ? { ...found, why: `${found.why}, though it is kept as text` } : null
}

const numbers =
  /\b(age|amount|price|cost|fee|salary|balance|total|subtotal|quantity|mileage|rent|tuition|budget|revenue|profit|discount|tax)$/
const amounts = /^(person\.(age|salary|income)|commerce\.|payment\.amount|finance\.)/
