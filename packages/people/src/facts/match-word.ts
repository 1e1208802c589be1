import { type JobLevel, jobLevels, readLevel } from '../census/job-levels.ts'
import { splitWords } from '../json.ts'
import type { HouseholdType } from './life.ts'

/** The type of household a word means, or null. */
export function readHousehold(word: string): HouseholdType | null {
  const plain = splitWords(word).join(' ')
  if (/\bsingle parent\b|\blone parent\b|\bone parent\b/.test(plain)) return 'single parent'
  if (
    /\b(?:room ?mates?|flat ?mates?|shared|multi ?generational|extended|co living|wg)\b/.test(plain)
  )
    return 'shared home'
  const isPlural = /\b(?:couple|married|partner|partnered|spouse|cohabiting)\b/.test(plain)
  const hasChildren = /\b(?:child|children|kids?|family|families|parents?)\b/.test(plain)
  const isWithout = /\b(?:no|without)\b|\bchildless\b/.test(plain)
  if (hasChildren && !isWithout) return 'couple with children'
  if (isPlural) return 'couple'
  return /\b(?:single|alone|solo|one person|lives alone)\b/.test(plain) ? 'alone' : null
}

/** The words whose level is nearest to a level; none where no word names one. */
export function findLevels(words: readonly string[], level: JobLevel): readonly string[] {
  const known = words.map((word) => {
    const read = readLevel(word)
    return {
      word,
      away: read === null ? null : Math.abs(jobLevels.indexOf(read) - jobLevels.indexOf(level)),
    }
  })
  const nearest = Math.min(...known.map(({ away }) => away ?? Number.POSITIVE_INFINITY))
  return known.flatMap(({ word, away }) => (away === nearest && away !== null ? [word] : []))
}

const continents: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:europe|emea|eu)\b/, ['GB', 'DE', 'FR', 'ES', 'IT', 'NL', 'PL', 'SE']],
  [/\b(?:north america|na|namer|noram)\b/, ['US', 'CA', 'MX']],
  [/\b(?:latin america|latam|south america)\b/, ['BR', 'MX']],
  [/\b(?:americas)\b/, ['US', 'CA', 'BR', 'MX']],
  [/\b(?:asia|apac|asia pacific)\b/, ['JP', 'IN', 'AU']],
  [/\b(?:oceania|anz)\b/, ['AU']],
]

/** Whether a word names the part of the world a country lies in. */
export function isContinentOf(word: string, code: string): boolean {
  const plain = splitWords(word).join(' ')
  return continents.some(([pattern, codes]) => pattern.test(plain) && codes.includes(code))
}
