import { isDiagnostic, type Place } from '@worldloom/diagnostics'
import { isKnownFunction } from '../checks/write/write-function.ts'
import { resolvePath, resolvePaths } from '../model/resolve-paths.ts'
import type { Table } from '../model/schema.ts'
import { readExpressionNow } from '../read/expression/read-expression.ts'
import type { Expression } from '../sql/expression.ts'
import { aggregatesIn, childrenOf } from '../sql/walk.ts'
import { findConditionFault, findTypeFault } from './faults/find-type-fault.ts'
import { findUnknownValues } from './faults/find-unknown-values.ts'
import { type RuleContext, reportName } from './rule-context.ts'
import { addSegments, nameSegments } from './segment-names.ts'
import { readWords } from './source/read-parts.ts'
import type { RuleEntry } from './source/rule-node.ts'

/** What an expression may be used for. */
export interface ExpressionUse {
  /** It must be true or false. */
  readonly isCondition?: boolean
  /** It may count and sum rows below its own. */
  readonly mayAggregate?: boolean
}

/** An expression of a rule over a row of `table`, with the schema's names; null after a report. */
export function readRuleExpression(
  text: string,
  table: Table,
  place: Place,
  context: RuleContext,
  { isCondition = false, mayAggregate = false }: ExpressionUse = {},
): Expression | null {
  const read = readExpressionNow(text, place)
  if (isDiagnostic(read)) {
    context.report(read.code, place, read.message, isCut(text) ? quoted : read.hint)
    return null
  }
  const unknown = findUnknownFunction(read)
  if (unknown !== null) {
    const message = `The expression "${text}" calls "${unknown}", which is no function of a row's values.`
    const hint =
      'What is drawn is a rule of its own, such as range or choice; else use a usual function of PostgreSQL.'
    context.report('UNREADABLE_EXPRESSION', place, message, hint)
    return null
  }
  const schema = addSegments(context.schema, context.segments)
  const row = schema.tables.find(({ id }) => id === table.id) ?? table
  const named = nameSegments(read, (path) => resolvePath(path, row, schema).ok, context.segments)
  const { expression, faults } = resolvePaths(named, row, schema)
  for (const fault of faults) reportName(fault, place, context)
  if (faults.length > 0) return null
  const [aggregate] = mayAggregate ? [] : aggregatesIn(expression)
  if (aggregate) {
    const message = `The expression "${text}" looks at rows of "${aggregate.child}", which only derived and checks can.`
    const hint = 'Give a column the value with derived, and name the column here.'
    context.report('UNREADABLE_EXPRESSION', place, message, hint)
    return null
  }
  const fault =
    findTypeFault(expression, row, schema) ??
    (isCondition ? findConditionFault(expression, row, schema) : null)
  if (fault !== null) {
    const message = `The expression "${text}" cannot be computed: ${fault}.`
    context.report('RULE_CONTRADICTS_TYPE', place, message, 'Write a cast if it is meant.')
    return null
  }
  findUnknownValues(expression, row, place, { ...context, schema })
  return expression
}

const quoted =
  'Within { } and [ ] of YAML a comma ends a value: put the whole expression in quotes.'

/** Whether a bracket is never closed, as where a comma within it has ended the text. */
function isCut(text: string): boolean {
  return text.split('(').length > text.split(')').length
}

/** A function that no engine is known to have, or one whose value is another each time. */
function findUnknownFunction(expression: Expression): string | null {
  if (
    expression.kind === 'call' &&
    expression.name !== 'round' &&
    (!isKnownFunction(expression.name) || judged.has(expression.name))
  )
    return expression.name
  return (
    childrenOf(expression)
      .map(findUnknownFunction)
      .find((name) => name !== null) ?? null
  )
}

/** What the proof judges in a schema's checks, and no plan computes. */
const judged: ReadonlySet<string> = new Set([
  'array',
  'array_length',
  'cardinality',
  'json_typeof',
  'jsonb_array_length',
  'jsonb_typeof',
])

/** The expression that a key holds, with its text. */
export function readExpressionKey(
  entry: RuleEntry,
  table: Table,
  context: RuleContext,
  use: ExpressionUse = {},
): { readonly text: string; readonly expression: Expression } | null {
  const text = readWords(entry, context)
  const expression = text && readRuleExpression(text, table, entry.place, context, use)
  return text && expression ? { text, expression } : null
}
