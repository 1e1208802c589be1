import type { Table, Type } from '../model/schema.ts'
import { typeAlong } from '../model/type-along.ts'
import type { Expression } from '../sql/expression.ts'
import { quoteText } from '../sql/quote.ts'
import { readCanonicalValue } from '../values/canonical-value.ts'
import { findContradictions } from './faults/find-contradictions.ts'
import { findUnknownValues } from './faults/find-unknown-values.ts'
import { readExpressionKey } from './read-rule-expression.ts'
import type { RuleContext, Target } from './rule-context.ts'
import type { RuleCase } from './rules.ts'
import { addSegments } from './segment-names.ts'
import { readKeys, reportShape, requireKey } from './source/read-parts.ts'
import type { RuleEntry, RuleMap, RuleScalar } from './source/rule-node.ts'
import { readOptions } from './values/choice.ts'

/** Whether a choice depends on another value: `{ by: category, of: { … } }` and no list of weights. */
export function findChoiceBy({ value }: RuleEntry): RuleMap | null {
  if (value.kind !== 'map') return null
  const by = value.entries.find(({ key }) => key.text === 'by')?.value
  const of = value.entries.find(({ key }) => key.text === 'of')?.value
  const isText = by?.kind === 'scalar' && typeof by.value === 'string'
  return isText || of?.kind === 'map' ? value : null
}

/** A choice for each value that an expression takes, as cases; `else` gives the last. */
export function readChoiceBy(
  entry: RuleEntry,
  map: RuleMap,
  target: Target,
  context: RuleContext,
): readonly RuleCase[] {
  const keys = readKeys(map, ['by', 'of', 'else'], context)
  const [by, of] = [requireKey(keys, 'by', entry, context), requireKey(keys, 'of', entry, context)]
  const read = by && readExpressionKey(by, target.table, context)
  const listed = of?.value.kind === 'map' ? of.value.entries : []
  if (of && listed.length === 0)
    reportShape(
      of,
      'choices by value',
      'Write it as { Books: { a: 2, b: 1 }, Toys: [c] }.',
      context,
    )
  const cases = read ? listed.flatMap((item) => readBranch(item, read, target, context) ?? []) : []
  const rest = keys.get('else')
  const otherwise = rest && readChoice(rest, target, context)
  return otherwise ? [...cases, { condition: null, conditionText: '', ...otherwise }] : cases
}

function readBranch(
  item: RuleEntry,
  by: { readonly text: string; readonly expression: Expression },
  target: Target,
  context: RuleContext,
): RuleCase | null {
  const value = readLiteral(item.key, by.expression, target.table, context)
  const chosen = readChoice(item, target, context)
  if (!value) return null
  const { expression, text } = value
  const condition: Expression = {
    kind: 'binary',
    operator: '=',
    left: by.expression,
    right: expression,
  }
  const schema = addSegments(context.schema, context.segments)
  const row = schema.tables.find(({ id }) => id === target.table.id) ?? target.table
  findUnknownValues(condition, row, item.place, { ...context, schema })
  return chosen && { condition, conditionText: `${by.text} = ${text}`, ...chosen }
}

function readChoice(
  entry: RuleEntry,
  target: Target,
  context: RuleContext,
): Pick<RuleCase, 'value' | 'place'> | null {
  const options = readOptions(entry, target, context)
  if (!options) return null
  const value = { kind: 'choice', options } as const
  findContradictions(value, target, entry.place, context)
  return { value, place: entry.place }
}

interface Literal {
  readonly expression: Expression
  readonly text: string
}

/** The value that a branch stands for, of the type of the column it is compared with. */
function readLiteral(
  { text, value, place }: RuleScalar,
  by: Expression,
  table: Table,
  context: RuleContext,
): Literal | null {
  const quoted = quoteText(text)
  const type = by.kind === 'column' ? typeAlong(by.path, table, context.schema) : null
  if (!type) {
    if (typeof value === 'number') return { expression: { kind: 'number', text }, text }
    if (typeof value === 'boolean') return { expression: { kind: 'boolean', value }, text }
    return { expression: { kind: 'text', value: text }, text: quoted }
  }
  const read = readCanonicalValue(text, type)
  if (read.ok) return { expression: write(read.text, type), text: quoted }
  const message = `The value "${text}" that a choice goes by ${read.problem}.`
  context.report('RULE_CONTRADICTS_TYPE', place, message, read.hint)
  return null
}

function write(text: string, type: Type): Expression {
  switch (type.kind) {
    case 'integer':
    case 'decimal':
    case 'float':
      return { kind: 'number', text }
    case 'boolean':
      return { kind: 'boolean', value: text === 'true' }
    case 'date':
      return { kind: 'date', text }
    case 'timestamp':
      return { kind: 'timestamp', text }
    default:
      return { kind: 'text', value: text }
  }
}
