import type { Meaning } from '../understanding.ts'
import { meaningsByName } from './catalogue.ts'
import { type AskedColumn, matchesPattern } from './match-pattern.ts'
import type { MeaningRule, TypeClass } from './meaning.ts'
import { meaningRules } from './rules/index.ts'

/** The rules that each class of types may have, in their order. */
const rulesByType = groupByType(meaningRules)

/** The meaning of the first rule that the words match, or null. */
export function findByName(asked: AskedColumn, words: string): Meaning | null {
  if (words === '') return null
  const candidates = rulesByType.get(asked.type) ?? []
  const rule = candidates.find((candidate) => matchesPattern(candidate, asked, words))
  if (rule) return { name: rule.meaning, why: explain(rule, asked, words) }
  // `address2`, `phone_1`, `total_derived`: the number says nothing more, nor does how it is kept
  const bare = words.replace(/( \d+)+$| (derived|cached)$/, '')
  return bare === words ? null : findByName(asked, bare)
}

function groupByType(rules: readonly MeaningRule[]): ReadonlyMap<TypeClass, MeaningRule[]> {
  const byType = new Map<TypeClass, MeaningRule[]>()
  for (const rule of rules) {
    for (const type of rule.types ?? meaningsByName.get(rule.meaning)?.fits ?? []) {
      byType.set(type, [...(byType.get(type) ?? []), rule])
    }
  }
  return byType
}

function explain(rule: MeaningRule, asked: AskedColumn, words: string): string {
  const fromTable = rule.table !== undefined || (rule.head && rule.head.exec(words)?.index === 0)
  const place = fromTable ? ` in a table of ${asked.words.table}` : ''
  return `its name reads "${words}"${place}`
}
