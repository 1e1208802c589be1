import { suggestName } from '../../names/suggest-name.ts'
import { expandGrammar, mostPlaces } from '../grammar/expand-grammar.ts'
import { findHeights } from '../grammar/find-heights.ts'
import {
  type GrammarOption,
  type GrammarPart,
  type GrammarRule,
  startSymbol,
} from '../grammar/grammar-rule.ts'
import { measureGrammar } from '../grammar/grammar-texts.ts'
import { readRuleExpression } from '../read-rule-expression.ts'
import type { RuleContext, Target } from '../rule-context.ts'
import { readMap, requireKey } from '../source/read-parts.ts'
import type { RuleEntry, RuleScalar } from '../source/rule-node.ts'
import { readWeights } from './choice.ts'
import { fitsLength, holdsText } from './holds-text.ts'
import { splitTemplate } from './split-template.ts'
import type { ValueReader } from './value-reader.ts'

/** `grammar: { start: "{adjective} {noun}", adjective: [red, {= colour}], noun: { lamp: 2, chair: 1 } }`. */
export const grammar: ValueReader = {
  key: 'grammar',
  companions: [],
  read: (entry, _, target, context) => {
    if (!holdsText(entry, target, context)) return null
    const map = readMap(entry, context)
    if (!map) return null
    const keys = new Map(map.entries.map((item) => [item.key.text, item]))
    if (!requireKey(keys, startSymbol, entry, context)) return null
    const names = [...keys.keys()]
    const read = map.entries.map((item) => {
      const options = readOptions(item, names, target, context)
      return options && ([item.key.text, options] as const)
    })
    const right = read.filter((symbol) => symbol !== null)
    if (right.length < read.length) return null
    const rule = { symbols: Object.fromEntries(right) }
    if (!isSound(rule, keys, context)) return null
    const whole = expandGrammar(rule)
    if (whole)
      return fitsLength(measureGrammar(whole)[1], entry, target, context)
        ? { kind: 'grammar', ...rule }
        : null
    const message = `The grammar has more than ${mostPlaces} places for a symbol.`
    context.report(
      'RULE_GRAMMAR',
      entry.place,
      message,
      'Let symbols stand less often inside each other.',
    )
    return null
  },
}

/** The texts of one symbol: one, a list, or several by weight. */
function readOptions(
  entry: RuleEntry,
  names: readonly string[],
  target: Target,
  context: RuleContext,
): readonly GrammarOption[] | null {
  const { value } = entry
  const weighted =
    value.kind === 'scalar' ? [{ scalar: value, weight: 1 }] : readWeights(entry, context)
  const options = weighted?.map(({ scalar, weight }) => {
    const parts = readParts(scalar, names, target, context)
    return parts && { parts, weight }
  })
  const right = options?.filter((option) => option !== null)
  return right && right.length === options?.length ? right : null
}

function readParts(
  scalar: RuleScalar,
  names: readonly string[],
  target: Target,
  context: RuleContext,
): readonly GrammarPart[] | null {
  const pieces = splitTemplate(scalar.text)
  if (!pieces) {
    const message = `The text "${scalar.text}" opens or closes a brace without its other half.`
    const hint =
      'Write a symbol as {noun}, an expression as {= column}, and a brace itself as {{ or }}.'
    context.report('RULE_TEMPLATE', scalar.place, message, hint)
    return null
  }
  const parts = pieces.map((piece) =>
    piece.kind === 'text' ? piece : readBrace(piece.text, scalar, names, target, context),
  )
  const right = parts.filter((part) => part !== null)
  return right.length === parts.length ? right : null
}

function readBrace(
  text: string,
  { place }: RuleScalar,
  names: readonly string[],
  { table }: Target,
  context: RuleContext,
): GrammarPart | null {
  if (text.startsWith('=')) {
    const expression = readRuleExpression(text.slice(1), table, place, context)
    return expression && { kind: 'expression', expression }
  }
  const name = text.trim()
  if (names.includes(name)) return { kind: 'symbol', name }
  const hint = `${suggestName(name, names, 'Its symbols are')} A column is written {= ${name}}.`
  context.report('UNKNOWN_SYMBOL', place, `The grammar has no symbol "${name}".`, hint)
  return null
}

/** Each symbol comes to an end, and is reached from the start. */
function isSound(
  rule: GrammarRule,
  keys: ReadonlyMap<string, RuleEntry>,
  { report }: RuleContext,
): boolean {
  const heights = findHeights(rule)
  const reached = findReached(rule)
  const endless = [...keys.keys()].filter((name) => !heights.has(name))
  const unused = [...keys.keys()].filter((name) => !reached.has(name))
  const place = keys.get(endless.at(-1) ?? unused[0] ?? '')?.place
  if (!place) return true
  const names = (endless.length > 0 ? endless : unused).map((name) => `"${name}"`).join(', ')
  if (endless.length > 0) {
    const message = `Each text of ${names} leads back to one of them, so that none comes to an end.`
    report('RULE_GRAMMAR', place, message, 'Add a text without such a symbol.')
  } else {
    const message = `The grammar never uses ${names}.`
    report('RULE_GRAMMAR', place, message, 'Name it in braces, or remove it.')
  }
  return false
}

function findReached({ symbols }: GrammarRule): ReadonlySet<string> {
  const reached = new Set([startSymbol])
  for (const name of reached)
    for (const { parts } of symbols[name] ?? [])
      for (const part of parts) if (part.kind === 'symbol') reached.add(part.name)
  return reached
}
