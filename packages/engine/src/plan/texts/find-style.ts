import { findUsual } from '../../generators/parts/find-usual.ts'
import { usualWords } from '../../infer/meanings/usual-words/index.ts'
import type { UsualWords } from '../../infer/meanings/usual-words/usual-words.ts'
import { splitWords } from '../../infer/meanings/words/split-words.ts'
import type { Column } from '../../model/schema.ts'
import { findDomain } from '../checks/find-domain.ts'
import type { Plan, TablePlan } from '../plan.ts'
import { writtenMeanings } from './written-meanings.ts'

/** What is known of a column of language. */
export interface TextStyle {
  readonly meaning: string
  /** Names and titles are short; descriptions, reviews and messages are sentences. */
  readonly style: 'short' | 'long'
  /** What such columns hold, where the meaning alone does not tell. */
  readonly examples: readonly string[]
}

// a text without a known meaning is language where there is room for a sentence
const roomForSentence = 40
const mostExamples = 4

/** How a column of language reads; null for one that holds no language, such as codes and words of a list. */
export function findStyle(plan: Plan, table: TablePlan, column: Column): TextStyle | null {
  if (column.type.kind !== 'text') return null
  const meanings = plan.understanding.meanings[table.table.id] ?? {}
  const meaning = meanings[column.name]?.name ?? 'text.plain'
  if (isCode(column.name)) return null
  const style = writtenMeanings.get(meaning)
  if (style) return { meaning, style, examples: [] }
  const room = findDomain(plan, table.table, column).maximumLength ?? Number.POSITIVE_INFINITY
  if (meaning === 'text.plain')
    return room < roomForSentence ? null : { meaning, style: 'long', examples: [] }
  if (meaning !== 'content.usual-word') return null
  const usual = findUsual({ plan, table, column }, usualWords)
  const usualStyle = usual && findUsualStyle(column.name, usual)
  if (!usualStyle || (usualStyle === 'long' && room < roomForSentence)) return null
  return { meaning, style: usualStyle, examples: usual.words.slice(0, mostExamples) }
}

/** Sentences, and what a column that is called so is free to say, are language; so are names of things, one each row. */
function findUsualStyle(name: string, { words, modifiers }: UsualWords): 'short' | 'long' | null {
  if (words.every((word) => /[.!?]$/.test(word)) || isFreeText(name)) return 'long'
  return modifiers && words.every((word) => /[A-Z]/.test(word)) ? 'short' : null
}

function isFreeText(name: string): boolean {
  return /\b(?:reason|request|requirement|wish|note|comment|remark|feedback|instruction|description|summary|message)(?:s|es)?$/.test(
    splitWords(name).join(' '),
  )
}

function isCode(name: string): boolean {
  return splitWords(name).at(-1) === 'code'
}
