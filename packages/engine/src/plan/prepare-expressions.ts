import type { Understanding } from '../infer/understanding.ts'
import type { Schema, Table } from '../model/schema.ts'
import { typeAlong } from '../model/type-along.ts'
import type { GrammarRule } from '../rules/grammar/grammar-rule.ts'
import type { RuleCase, Rules, TableRules, TogetherRule, ValueRule } from '../rules/rules.ts'
import { call } from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import { mapExpression } from '../sql/walk.ts'

/**
 * Gives expressions from schema and rules PostgreSQL's meaning in every dialect: whole numbers divide
 * to a whole number, and all others exactly to nine digits, so that rounding goes as it does by hand.
 */
export function prepareSchema(schema: Schema): Schema {
  const tables = schema.tables.map((table) => ({
    ...table,
    checks: table.checks.map((check) => ({
      ...check,
      expression: check.expression && prepare(check.expression, table, schema),
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
  const own = (expression: Expression): Expression => prepare(expression, table, schema)
  const columns = Object.entries(rule.columns).map(([name, column]) => {
    const key = table.foreignKeys.find(({ columns: keys }) => keys.includes(name))
    const parent = schema.tables.find(({ id }) => id === key?.parent)
    const ofParent = (expression: Expression): Expression =>
      parent ? prepare(expression, parent, schema) : expression
    const link = column.link && {
      ...column.link,
      where: column.link.where && ofParent(column.link.where),
      weight: column.link.weight && ofParent(column.link.weight),
    }
    return [
      name,
      { ...column, link, cases: column.cases.map((found) => prepareCase(found, own, schema)) },
    ] as const
  })
  const together = rule.together && prepareTogether(rule.together, table, schema)
  const checks = rule.checks.map((check) => ({ ...check, expression: own(check.expression) }))
  return {
    ...rule,
    checks,
    columns: Object.fromEntries(columns),
    ...(together ? { together } : {}),
  }
}

/** The conditions of pairs speak of the row that their link leads to. */
function prepareTogether(rule: TogetherRule, table: Table, schema: Schema): TogetherRule {
  const key = table.foreignKeys.find(({ link }) => link === rule.of)
  const thing = schema.tables.find(({ id }) => id === key?.parent) ?? table
  const pairs = rule.pairs.map((pair) => ({
    ...pair,
    condition: prepare(pair.condition, thing, schema),
    then: prepare(pair.then, thing, schema),
  }))
  return { ...rule, pairs }
}

function prepareCase(
  found: RuleCase,
  own: (expression: Expression) => Expression,
  schema: Schema,
): RuleCase {
  return {
    ...found,
    condition: found.condition && own(found.condition),
    value: prepareValue(found.value, own, schema),
  }
}

function prepareValue(
  value: ValueRule,
  own: (expression: Expression) => Expression,
  schema: Schema,
): ValueRule {
  if (value.kind === 'stock') {
    const outflows = value.stock.outflows.map((outflow) => {
      const table = schema.tables.find(({ id }) => id === outflow.table)
      return {
        ...outflow,
        where: outflow.where && table ? prepare(outflow.where, table, schema) : outflow.where,
      }
    })
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

function prepareSymbols(
  symbols: GrammarRule['symbols'],
  own: (expression: Expression) => Expression,
): GrammarRule['symbols'] {
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
    if (node.kind !== 'binary' || node.operator !== '/') return node
    const isWhole = isInteger(node.left, table, schema) && isInteger(node.right, table, schema)
    return call(isWhole ? 'div' : 'divide', node.left, node.right)
  })
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
