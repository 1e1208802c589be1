import { findLink } from '../model/find-link.ts'
import type { ForeignKey, Table } from '../model/schema.ts'
import { readExpressionKey } from './read-rule-expression.ts'
import { type RuleContext, reportName } from './rule-context.ts'
import type { TogetherPair, TogetherRule } from './rules.ts'
import {
  type Keys,
  readKeys,
  readMap,
  readNumberKey,
  readWords,
  reportShape,
  requireKey,
} from './source/read-parts.ts'
import type { RuleEntry, RuleNode } from './source/rule-node.ts'

const example = `Write each as - { if: "name = 'Camera'", then: "name = 'SD card'", lift: 4 }.`

/** `together: { of: product_id, within: order_id, pairs: [{ if: …, then: …, lift: 4 }] }`. */
export function readTogether(
  entry: RuleEntry,
  table: Table,
  context: RuleContext,
): TogetherRule | null {
  const map = readMap(entry, context)
  const keys = map && readKeys(map, ['of', 'within', 'pairs'], context)
  if (!keys) return null
  const [of, within] = [
    readLink('of', keys, entry, table, context),
    readLink('within', keys, entry, table, context),
  ]
  const pairs = requireKey(keys, 'pairs', entry, context)
  const thing = context.schema.tables.find(({ id }) => id === of?.parent)
  if (!of || !within || !pairs || !thing) return null
  if (of === within) {
    const message = 'What is found together and what holds it are the same link.'
    context.report('RULE_KEYS_CONFLICT', entry.place, message, 'Name another link as "within".')
    return null
  }
  const items = pairs.value.kind === 'list' ? pairs.value.items : []
  if (items.length === 0) return reportShape(pairs, 'a list of pairs', example, context)
  const read = items.flatMap((item) => readPair(item, pairs, thing, context) ?? [])
  return { of: of.link, within: within.link, pairs: read, place: entry.place }
}

function readLink(
  key: string,
  keys: Keys,
  beside: RuleEntry,
  table: Table,
  context: RuleContext,
): ForeignKey | null {
  const entry = requireKey(keys, key, beside, context)
  const name = entry && readWords(entry, context)
  const found = name ? findLink(name, table, context.schema) : null
  if (entry && found && !found.ok) reportName(found.fault, entry.place, context)
  return found?.ok ? found.key : null
}

function readPair(
  item: RuleNode,
  pairs: RuleEntry,
  thing: Table,
  context: RuleContext,
): TogetherPair | null {
  if (item.kind !== 'map') return reportShape(pairs, 'pairs with keys', example, context)
  const keys = readKeys(item, ['if', 'then', 'lift'], context)
  const owner = { ...pairs, place: item.place }
  const [first, second, lift] = ['if', 'then', 'lift'].map((key) =>
    requireKey(keys, key, owner, context),
  )
  const condition = first ? readExpressionKey(first, thing, context, { isCondition: true }) : null
  const then = second ? readExpressionKey(second, thing, context, { isCondition: true }) : null
  const number = lift ? readNumberKey(lift, { least: 1, most: 1000 }, context) : null
  if (!condition || !then || number === null) return null
  if (condition.text === then.text) {
    const message = `The pair says what goes together with itself: ${then.text}.`
    context.report('RULE_KEYS_CONFLICT', item.place, message, 'Let "if" and "then" differ.')
    return null
  }
  return {
    condition: condition.expression,
    conditionText: condition.text,
    then: then.expression,
    thenText: then.text,
    lift: number,
    place: item.place,
  }
}
