import { findDictionary } from '@worldloom/language'
import type { Random } from '../random.ts'

/** A few plain words, where nothing is known of a text. */
export function writeWords(random: Random, count: number): string {
  const words = findDictionary('content.word')?.values ?? []
  return Array.from({ length: count }, () => random.pick(words) ?? 'word').join(' ')
}
