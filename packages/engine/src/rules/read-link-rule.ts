import type { ForeignKey, Table } from '../model/schema.ts'
import type { Expression } from '../sql/expression.ts'
import { findEvidentKind } from './find-evident-kind.ts'
import { checkDeclaredLink } from './links/check-declared-link.ts'
import { readExpressionKey } from './read-rule-expression.ts'
import { readSame } from './read-same.ts'
import { nameTarget, type RuleContext, type Target } from './rule-context.ts'
import type { LinkRule } from './rules.ts'
import { readKeys, readMap, readNumberKey, reportShape } from './source/read-parts.ts'
import type { RuleEntry } from './source/rule-node.ts'

/** `link: { to: …, skew: 0.8, where: …, weight: …, each: 1, same: … }`; conditions and weights speak of the parent's row. */
export function readLinkRule(
  entry: RuleEntry,
  target: Target,
  context: RuleContext,
): LinkRule | null {
  const map = readMap(entry, context)
  const keys = map && readKeys(map, ['to', 'skew', 'where', 'weight', 'each', 'same'], context)
  const to = keys?.get('to')
  // a link that cannot be declared is one fault, and not also none
  if (to && !checkDeclaredLink(to, target, context)) return null
  const key = findKey(entry, target, context)
  const parent = context.schema.tables.find(({ id }) => id === key?.parent)
  if (!parent || !keys || !key) return null
  if (map.entries.length === 0)
    return reportShape(entry, 'keys', 'Write it as { skew: 0.8, where: condition }.', context)
  // declared, and else as any link
  if (to && keys.size === 1) return null
  const [skew, where, weight] = [keys.get('skew'), keys.get('where'), keys.get('weight')]
  const condition = where ? readExpressionKey(where, parent, context, { isCondition: true }) : null
  const [each, same] = [keys.get('each'), keys.get('same')]
  const one = each && readNumberKey(each, { least: 1, most: 1, whole: true }, context)
  const equal = same ? readSame(same, target.table, key, context) : []
  if (each && weight) reportUneven(each, weight, context)
  if (skew && weight) reportTwice(skew, weight, context)
  return {
    skew: skew ? readNumberKey(skew, { least: 0, most: 10 }, context) : null,
    where: condition?.expression ?? null,
    whereText: condition?.text ?? '',
    weight: weight ? readWeight(weight, parent, context) : null,
    ...(one ? { each: 1 as const } : {}),
    ...(equal.length > 0 ? { same: equal } : {}),
    place: entry.place,
  }
}

function readWeight(entry: RuleEntry, parent: Table, context: RuleContext): Expression | null {
  const read = readExpressionKey(entry, parent, context)
  if (!read) return null
  const { expression, text } = read
  const kind = findEvidentKind(expression, parent, context.schema)
  const isConstant = /^-?[\d.]+$/.test(text.trim())
  if ((kind === null || kind === 'number') && !(isConstant && Number(text) <= 0)) return expression
  const message = `The weight "${text}" is not a number above zero.`
  const hint = `Write an expression over "${parent.id}" that gives one.`
  context.report('RULE_WEIGHT', entry.place, message, hint)
  return null
}

/** Where each parent has one row, none can have more than another. */
function reportUneven(each: RuleEntry, { place }: RuleEntry, { report }: RuleContext): void {
  const message = `"weight" and "each" (line ${each.place.line}) contradict each other: a parent has one row or none.`
  report('RULE_KEYS_CONFLICT', place, message, 'Remove one of them.')
}

function reportTwice(skew: RuleEntry, { place }: RuleEntry, { report }: RuleContext): void {
  const message = `"weight" and "skew" (line ${skew.place.line}) both say how often each parent is chosen.`
  report('RULE_KEYS_CONFLICT', place, message, 'Remove one of them.')
}

/** The column's own foreign key, before one it shares with other columns. */
function findKey(entry: RuleEntry, target: Target, context: RuleContext): ForeignKey | null {
  const { table, column } = target
  const keys = table.foreignKeys.filter(({ columns }) => columns.includes(column.name))
  const own = keys.filter(({ columns }) => columns.length === 1)
  const [key, second] = own.length > 0 ? own : keys
  if (key && !second) return key
  const message = key
    ? `The column "${nameTarget(target)}" is part of several links.`
    : `The column "${nameTarget(target)}" is no link.`
  const links = table.foreignKeys.map(({ link }) => link)
  const declare = key ? '' : 'Declare it by link: { to: the table it leads to }.'
  const known = links.length > 0 ? `Links of "${table.id}" are ${links.join(', ')}.` : ''
  const hint = [known, declare].filter((part) => part !== '').join(' ')
  context.report(key ? 'AMBIGUOUS_LINK' : 'NOT_A_LINK', entry.place, message, hint)
  return null
}
