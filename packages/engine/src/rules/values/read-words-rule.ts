import type { Place } from '@worldloom/diagnostics'
import { nameTarget, type RuleContext, type Target } from '../rule-context.ts'
import type { ValueRule, WeightedOption } from '../rules.ts'
import { readKeys, readScalars, readWords, requireKey } from '../source/read-parts.ts'
import type { RuleEntry, RuleMap } from '../source/rule-node.ts'
import { readWordFile, type Word } from '../words/read-word-file.ts'

/** So many words are a table of their own. */
const most = 100_000

/** A dictionary of one's own: `[Ann, Bob]` or `{ file: names.csv, column: name, weight: share }`. */
export function readWordsRule(
  entry: RuleEntry,
  target: Target,
  context: RuleContext,
): ValueRule | null {
  const { value } = entry
  const source = value.kind === 'map' ? readSource(entry, value, context) : null
  const words = source ? source.words : value.kind === 'list' ? readList(entry, context) : null
  if (!words) return null
  if (words.length > most) {
    const message = `A dictionary holds ${words.length} words.`
    context.report('RULE_BOUNDS', entry.place, message, `It may hold ${most}.`)
    return null
  }
  if (!allFit(words, target, context)) return null
  return { kind: 'words', source: source?.name ?? null, options: countRepeats(words, context) }
}

function readList(entry: RuleEntry, context: RuleContext): readonly Word[] | null {
  const scalars = readScalars(entry, { what: 'words', example: '[Ann, Bob]' }, context)
  const empty = scalars?.find(({ value }) => value === null)
  if (empty) {
    const hint =
      'Write "null" in quotes if it is a word, or say with nulls how many rows have none.'
    context.report('RULE_SHAPE', empty.place, 'A word of the dictionary is empty.', hint)
    return null
  }
  return scalars?.map(({ text, place }) => ({ text, weight: 1, place })) ?? null
}

function readSource(
  entry: RuleEntry,
  map: RuleMap,
  context: RuleContext,
): { readonly name: string; readonly words: readonly Word[] } | null {
  const keys = readKeys(map, ['file', 'column', 'weight'], context)
  const file = requireKey(keys, 'file', entry, context)
  const path = file && readWords(file, context)
  const [column, weight] = [keys.get('column'), keys.get('weight')]
  const columns = {
    column: column ? readWords(column, context) : null,
    weight: weight ? readWords(weight, context) : null,
  }
  if (!file || !path || (column && !columns.column) || (weight && !columns.weight)) return null
  const found = context.words.get(`${file.place.file} ${path}`)
  if (!found) {
    const message = `The file "${path}" does not exist or cannot be read.`
    context.report('MISSING_FILE', file.place, message, 'It is looked for beside the rules file.')
    return null
  }
  const words = readWordFile(found, columns, context)
  return words && { name: found.name, words }
}

/** Reports the first word that is longer than the column. */
function allFit(words: readonly Word[], target: Target, { report }: RuleContext): boolean {
  const { type, typeText } = target.column
  const limit = type.kind === 'text' ? type.maxLength : null
  const long = limit === null ? [] : words.filter(({ text }) => [...text].length > limit)
  const [first] = long
  if (!first) return true
  const others = long.length > 1 ? ` and ${long.length - 1} more are` : ' is'
  const message = `The word "${first.text.slice(0, 60)}"${others} too long for "${nameTarget(target)}" (${typeText}).`
  report('RULE_CONTRADICTS_TYPE', first.place, message, 'Shorten them or leave them out.')
  return false
}

/** Words by their weights; one that stands twice counts twice, which is noted. */
function countRepeats(words: readonly Word[], { note }: RuleContext): readonly WeightedOption[] {
  const first = new Map<string, { readonly place: Place; weight: number }>()
  const repeated: Word[] = []
  for (const word of words) {
    const known = first.get(word.text)
    if (known) {
      known.weight += word.weight
      repeated.push(word)
    } else first.set(word.text, { place: word.place, weight: word.weight })
  }
  const [example] = repeated
  if (example) {
    const others = repeated.length > 1 ? `, and ${repeated.length - 1} more words do` : ''
    const message = `The word "${example.text.slice(0, 60)}" stands in the dictionary twice${others}.`
    note('DICTIONARY_REPEATS', example.place, message, 'It comes as often as both together.')
  }
  return [...first].map(([value, { weight }]) => ({ value, weight }))
}
