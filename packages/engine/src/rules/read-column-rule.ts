import { and } from '../sql/build.ts'
import { findTimesConflict } from './faults/find-times-conflict.ts'
import { readLifecycle } from './lifecycles/read-lifecycle.ts'
import { findChoiceBy, readChoiceBy } from './read-choice-by.ts'
import { readCorrelation } from './read-correlation.ts'
import { readLinkRule } from './read-link-rule.ts'
import { readExpressionKey } from './read-rule-expression.ts'
import { readTimes } from './read-times.ts'
import { readValueRule, reportKeyConflicts, valueKeys } from './read-value-rule.ts'
import { nameTarget, type RuleContext, type Target } from './rule-context.ts'
import type { ColumnRule, RuleCase, ValueRule } from './rules.ts'
import { type Keys, readKeys, readNumberKey, reportShape, requireKey } from './source/read-parts.ts'
import type { RuleEntry, RuleNode } from './source/rule-node.ts'
import { readStock } from './stocks/read-stock.ts'
import { literal } from './values/literal.ts'
import { isNullable } from './values/read-scalar.ts'

/** What one column's keys say; a bare value stands for `value`. Null after a report. */
export function readColumnRule(
  entry: RuleEntry,
  target: Target,
  context: RuleContext,
): ColumnRule | null {
  if (target.column.generated) return reportGenerated(entry, target, context)
  const keys = listKeys(entry, context)
  if (!keys)
    return reportShape(entry, 'a value or keys', 'For several values, use choice.', context)
  const whole = keys.get('lifecycle') ?? keys.get('stock')
  if (whole) return readWhole(whole, keys, entry, target, context)
  const link = keys.get('link')
  const all = [
    ...readCases(keys.get('when'), target, context),
    ...readValueCases(keys, entry.place, target, context),
  ]
  if (link && all.length > 0) reportLinkConflict(link, context)
  else reportUnlinked(all, target, context)
  const correlated = keys.get('correlation')
  const correlation = correlated && readCorrelation(correlated, target, context)
  const times = keys.get('times')
  const shape = times && readTimes(times, target, context)
  if (times && shape) findTimesConflict(times, shape, all, target.column, context)
  return {
    cases: all,
    nulls: readNulls(keys, target, context),
    link: link ? readLinkRule(link, target, context) : null,
    ...(shape ? { times: shape } : {}),
    ...(correlation ? { correlation } : {}),
    place: entry.place,
  }
}

/** A link leads to a parent by its key: a rule can say which, or weigh parents, and not draw keys that may be nobody's. */
function reportUnlinked(cases: readonly RuleCase[], target: Target, { report }: RuleContext): void {
  const { table, column } = target
  const key = table.foreignKeys.find(({ columns: [only, second] }) => {
    return only === column.name && second === undefined
  })
  const drawn = cases.find(({ condition, value }) => condition || !leading.has(value.kind))
  if (!key || !drawn) return
  const message = `The column "${nameTarget(target)}" leads to "${key.parent}", and the rule does not say to which row.`
  const hint = 'Use link, or choice, value or derived for every row.'
  report('RULE_CONTRADICTS_KEY', drawn.place, message, hint)
}

const leading: ReadonlySet<ValueRule['kind']> = new Set(['literal', 'choice', 'derived'])

/** A life cycle or a stock says all there is to say of its column. */
function readWhole(
  whole: RuleEntry,
  keys: Keys,
  { place }: RuleEntry,
  target: Target,
  context: RuleContext,
): ColumnRule | null {
  const { text } = whole.key
  for (const [key, other] of keys) {
    if (other === whole) continue
    const message = `A column has either "${text}" or "${key}", not both.`
    context.report('RULE_KEYS_CONFLICT', other.place, message, 'Remove one of them.')
  }
  const value =
    text === 'stock' ? readStockValue(whole, target, context) : readLife(whole, target, context)
  if (!value) return null
  const only: RuleCase = { condition: null, conditionText: '', value, place }
  return { cases: [only], nulls: null, link: null, place }
}

function readLife(entry: RuleEntry, target: Target, context: RuleContext): ValueRule | null {
  const lifecycle = readLifecycle(entry, target, context)
  return lifecycle && { kind: 'lifecycle', lifecycle }
}

function readStockValue(entry: RuleEntry, target: Target, context: RuleContext): ValueRule | null {
  const stock = readStock(entry, target, context)
  return stock && { kind: 'stock', stock }
}

function listKeys(entry: RuleEntry, context: RuleContext): Keys | null {
  if (entry.value.kind === 'list') return null
  if (entry.value.kind === 'scalar') return new Map([[literal.key, entry]])
  if (entry.value.entries.length === 0) return null
  return readKeys(
    entry.value,
    ['when', 'nulls', 'link', 'times', 'correlation', 'lifecycle', 'stock', ...valueKeys],
    context,
  )
}

function reportGenerated(entry: RuleEntry, target: Target, context: RuleContext): null {
  const message = `The column "${nameTarget(target)}" is computed by the schema and takes no rule.`
  const hint = `It is generated as ${target.column.generated?.text ?? ''}.`
  context.report('RULE_FOR_GENERATED_COLUMN', entry.place, message, hint)
  return null
}

function readNulls(keys: Keys, target: Target, context: RuleContext): number | null {
  const entry = keys.get('nulls')
  if (!entry) return null
  const share = readNumberKey(entry, { least: 0, most: 1 }, context)
  if (share === null || share === 0 || isNullable(target)) return share
  const message = `A share of NULL is asked for "${nameTarget(target)}", and the column is NOT NULL.`
  context.report('RULE_CONTRADICTS_NOT_NULL', entry.place, message, 'Remove the key nulls.')
  return null
}

function readCases(
  entry: RuleEntry | undefined,
  target: Target,
  context: RuleContext,
): readonly RuleCase[] {
  if (!entry) return []
  const items = entry.value.kind === 'list' ? entry.value.items : []
  if (items.length === 0) {
    reportShape(entry, 'a list of cases', 'Write each as - { if: condition, value: x }.', context)
  }
  return items.flatMap((item) => readCase(item, entry, target, context) ?? [])
}

function readCase(
  item: RuleNode,
  when: RuleEntry,
  target: Target,
  context: RuleContext,
): readonly RuleCase[] | null {
  if (item.kind !== 'map') {
    return reportShape(
      when,
      'cases with keys',
      'Write each as - { if: condition, value: x }.',
      context,
    )
  }
  const keys = readKeys(item, ['if', ...valueKeys], context)
  const condition = requireKey(keys, 'if', { ...when, place: item.place }, context)
  const read =
    condition && readExpressionKey(condition, target.table, context, { isCondition: true })
  const values = readValueCases(keys, item.place, target, context)
  if (values.length === 0 && !keys.has('if')) return null
  if (![...keys.keys()].some((key) => valueKeys.includes(key))) {
    const message = 'A case has a condition and gives no value.'
    context.report('MISSING_RULE_KEY', item.place, message, 'Add value, choice, range or the like.')
  }
  if (!read) return null
  return values.map((value) => ({
    ...value,
    condition: value.condition ? and(read.expression, value.condition) : read.expression,
    conditionText: value.condition ? `${read.text} and ${value.conditionText}` : read.text,
  }))
}

/** What the keys beside each other give: one value for all rows, or one for each value of another. */
function readValueCases(
  keys: Keys,
  place: RuleEntry['place'],
  target: Target,
  context: RuleContext,
): readonly RuleCase[] {
  const choice = keys.get('choice')
  const map = choice && findChoiceBy(choice)
  if (choice && map) {
    reportKeyConflicts(keys, context)
    return readChoiceBy(choice, map, target, context)
  }
  const value = readValueRule(keys, target, context)
  return value ? [{ condition: null, conditionText: '', value, place }] : []
}

function reportLinkConflict(link: RuleEntry, context: RuleContext): void {
  const message = 'A column has either "link" or a value, not both.'
  const hint = 'A link chooses a row of the parent, and that gives the value.'
  context.report('RULE_KEYS_CONFLICT', link.place, message, hint)
}
