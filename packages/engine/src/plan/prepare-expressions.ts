import type { Understanding } from '../infer/understanding.ts'
import { dividesExactly } from '../model/divides-exactly.ts'
import type { Schema, Table } from '../model/schema.ts'
import { typeAlong } from '../model/type-along.ts'
import type { GrammarRule } from '../rules/grammar/grammar-rule.ts'
import type {
  RowRule,
  RuleCase,
  Rules,
  TableRules,
  TogetherRule,
  ValueRule,
} from '../rules/rules.ts'
import { call, text } from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import { spellOutTests } from '../sql/spell-out-tests.ts'
import { mapExpression } from '../sql/walk.ts'

/**
 * Gives expressions from schema and rules one meaning in every dialect: whole numbers divide to a whole number where
 * the schema's own database does so, and all others exactly to nine digits, so that rounding goes as it does by hand; without a flag
 * only the first place of a text is replaced. Two tests that are compared are spelled out as the cases they allow.
 */
export function prepareSchema(schema: Schema): Schema {
  const tables = schema.tables.map((table) => ({
    ...table,
    checks: table.checks.map((check) => ({
      ...check,
      expression: check.expression && spellOutTests(prepare(check.expression, table, schema)),
    })),
    columns: table.columns.map((column) =>
      column.generated?.expression
        ? {
            ...column,
            generated: {
              ...column.generated,
              expression: prepare(column.generated.expression, table, schema),
            },
          }
        : column,
    ),
  }))
  return { ...schema, tables }
}

/** The same for the rules. */
export function prepareRules(rules: Rules, schema: Schema): Rules {
  const tables = Object.entries(rules.tables).map(([id, rule]): [string, TableRules] => {
    const table = schema.tables.find((candidate) => candidate.id === id)
    return [id, table ? prepareTable(rule, table, schema) : rule]
  })
  return { ...rules, tables: Object.fromEntries(tables) }
}

/** The same for what was inferred. */
export function prepareUnderstanding(understanding: Understanding, schema: Schema): Understanding {
  const derivations = understanding.derivations.map((derivation) => {
    const table = schema.tables.find(({ id }) => id === derivation.table)
    return table
      ? { ...derivation, expression: prepare(derivation.expression, table, schema) }
      : derivation
  })
  return { ...understanding, derivations }
}

function prepareTable(rule: TableRules, table: Table, schema: Schema): TableRules {
  const of =
    (named: Table | undefined) =>
    (expression: Expression): Expression =>
      named ? prepare(expression, named, schema) : expression
  const own = of(table)
  const find = (name: string | undefined): Table | undefined =>
    schema.tables.find(({ id }) => id === name)
  const inTable = (name: string): Prepare => of(find(name))
  const columns = Object.entries(rule.columns).map(([name, column]) => {
    const key = table.foreignKeys.find(({ columns: keys }) => keys.includes(name))
    const ofParent = of(find(key?.parent))
    const link = column.link && {
      ...column.link,
      where: column.link.where && ofParent(column.link.where),
      weight: column.link.weight && ofParent(column.link.weight),
    }
    return [
      name,
      { ...column, link, cases: column.cases.map((found) => prepareCase(found, own, inTable)) },
    ] as const
  })
  const thing = table.foreignKeys.find(({ link }) => link === rule.together?.of)?.parent
  const together = rule.together && prepareTogether(rule.together, of(find(thing)))
  const rows = rule.rows && prepareRows(rule.rows, inTable)
  const checks = rule.checks.map((check) => ({ ...check, expression: own(check.expression) }))
  return {
    ...rule,
    rows,
    checks,
    columns: Object.fromEntries(columns),
    ...(together ? { together } : {}),
  }
}

type Prepare = (expression: Expression) => Expression

/** The condition of a count speaks of the parent's row. */
function prepareRows(rule: RowRule, inTable: (table: string) => Prepare): RowRule {
  if (rule.kind !== 'per-parent' || !rule.where) return rule
  return { ...rule, where: inTable(rule.parent)(rule.where) }
}

/** The conditions of pairs speak of the row that their link leads to. */
function prepareTogether(rule: TogetherRule, ofThing: Prepare): TogetherRule {
  const pairs = rule.pairs.map((pair) => ({
    ...pair,
    condition: ofThing(pair.condition),
    then: ofThing(pair.then),
  }))
  return { ...rule, pairs }
}

function prepareCase(found: RuleCase, own: Prepare, inTable: (table: string) => Prepare): RuleCase {
  return {
    ...found,
    condition: found.condition && own(found.condition),
    value: prepareValue(found.value, own, inTable),
  }
}

function prepareValue(
  value: ValueRule,
  own: Prepare,
  inTable: (table: string) => Prepare,
): ValueRule {
  if (value.kind === 'stock') {
    const outflows = value.stock.outflows.map((outflow) => ({
      ...outflow,
      where: outflow.where && inTable(outflow.table)(outflow.where),
    }))
    return { ...value, stock: { ...value.stock, outflows } }
  }
  if (value.kind === 'derived') return { ...value, expression: own(value.expression) }
  if (value.kind === 'grammar') return { ...value, symbols: prepareSymbols(value.symbols, own) }
  if (value.kind !== 'template') return value
  return {
    ...value,
    parts: value.parts.map((part) =>
      part.kind === 'text' ? part : { ...part, expression: own(part.expression) },
    ),
  }
}

function prepareSymbols(symbols: GrammarRule['symbols'], own: Prepare): GrammarRule['symbols'] {
  const prepared = Object.entries(symbols).map(([name, options]) => {
    const ready = options.map((option) => ({
      ...option,
      parts: option.parts.map((part) =>
        part.kind === 'expression' ? { ...part, expression: own(part.expression) } : part,
      ),
    }))
    return [name, ready] as const
  })
  return Object.fromEntries(prepared)
}

function prepare(expression: Expression, table: Table, schema: Schema): Expression {
  return mapExpression(expression, (node) => {
    if (node.kind === 'call' && node.name === 'regexp_replace') return replaceFound(node)
    if (node.kind !== 'binary' || node.operator !== '/') return node
    const isWhole =
      !dividesExactly(schema) &&
      isInteger(node.left, table, schema) &&
      isInteger(node.right, table, schema)
    return call(isWhole ? 'div' : 'divide', node.left, node.right)
  })
}

/** Our `regexp_replace` is for all places, as generators need it. */
function replaceFound(written: Extract<Expression, { kind: 'call' }>): Expression {
  const [value, pattern, by, flags] = written.args
  const said = flags === undefined ? '' : flags.kind === 'text' ? flags.value : null
  if (!value || !pattern || !by || said === null) return written
  const read = said.includes('i') ? call('concat', text('(?i)'), pattern) : pattern
  return call(said.includes('g') ? 'regexp_replace' : 'regexp_replace_first', value, read, by)
}

function isInteger(expression: Expression, table: Table, schema: Schema): boolean {
  switch (expression.kind) {
    case 'number':
      return /^-?\d+$/.test(expression.text)
    case 'column':
      return typeAlong(expression.path, table, schema)?.kind === 'integer'
    case 'unary':
      return isInteger(expression.operand, table, schema)
    case 'binary':
      return isInteger(expression.left, table, schema) && isInteger(expression.right, table, schema)
    case 'cast':
      return expression.to.kind === 'integer'
    case 'aggregate':
      return expression.name === 'count'
    case 'call':
      if (['length', 'char_length', 'div', 'strpos'].includes(expression.name)) return true
      return (
        ['coalesce', 'greatest', 'least', 'abs', 'nullif', 'mod'].includes(expression.name) &&
        expression.args.every((arg) => isInteger(arg, table, schema))
      )
    default:
      return false
  }
}
