import type { Inputs } from '@worldloom/database/steps'
import {
  type Check,
  type Column,
  type DataPromise,
  type Expression,
  listPromises,
  printExpressionText,
  type Schema,
  type Table,
} from '@worldloom/engine'
import { layerName } from '../temporal/layer-rules.ts'

/**
 * The schema with what its checks and the rules ask of single values put where a solver looks: a list of texts is the
 * column's type, bounds are checks. The rules that the queries' own dates made are left out, for a query may go beyond.
 */
export function constrainSchema(inputs: Inputs, now: string): Schema {
  const promises = listPromises({ ...inputs, now })
  const tables = inputs.schema.tables.map((table) =>
    constrainTable(
      table,
      promises.filter((promise) => promise.table === table.id && promise.place?.file !== layerName),
    ),
  )
  return { ...inputs.schema, tables }
}

function constrainTable(table: Table, promises: readonly DataPromise[]): Table {
  const columns = table.columns.map((column): Column => {
    const lists = promises.flatMap((promise) => readList(promise, column.name) ?? [])
    const [first, ...others] = lists
    if (!first || column.type.kind !== 'text') return column
    const values = first.filter((value) => others.every((other) => other.includes(value)))
    return { ...column, type: { kind: 'enum', name: column.name, values } }
  })
  const checks = promises.flatMap((promise): readonly Check[] => {
    const expression = readBounds(promise, table)
    if (!expression) return []
    const { place } = promise
    const name = `the rule for ${table.id}.${promise.name}`
    const text = printExpressionText(expression)
    return [{ name, text, expression, place: place ?? table.place }]
  })
  return { ...table, columns, checks: [...table.checks, ...checks] }
}

/** The texts that a column may hold, by a rule or by a check. */
function readList({ claim }: DataPromise, column: string): readonly (readonly string[])[] | null {
  if (claim.kind === 'value' && claim.column === column && isAlways(claim)) {
    if (claim.test.kind !== 'one-of') return null
    return [claim.test.values.filter((value) => typeof value === 'string')]
  }
  if (claim.kind !== 'check') return null
  const { expression } = claim
  if (expression.kind !== 'in' || expression.negated || expression.operand.kind !== 'column')
    return null
  const [name, ...further] = expression.operand.path
  const texts = expression.list.flatMap((item) => (item.kind === 'text' ? item.value : []))
  const isList = name === column && further.length === 0 && texts.length === expression.list.length
  return isList ? [texts] : null
}

/** A rule's bounds, or its list of numbers, as a condition. */
function readBounds({ claim }: DataPromise, { columns }: Table): Expression | null {
  if (claim.kind !== 'value' || !isAlways(claim)) return null
  const type = columns.find(({ name }) => name === claim.column)?.type.kind
  const operand: Expression = { kind: 'column', path: [claim.column] }
  const literal = (value: number | string): Expression => {
    if (type === 'date') return { kind: 'date', text: String(value).slice(0, 10) }
    if (type === 'timestamp') return { kind: 'timestamp', text: String(value).replace(' ', 'T') }
    return { kind: 'number', text: String(value) }
  }
  if (claim.test.kind === 'between') {
    const { minimum, maximum } = claim.test
    if (!['integer', 'decimal', 'float', 'date', 'timestamp'].includes(type ?? '')) return null
    const left: Expression = {
      kind: 'binary',
      operator: '>=',
      left: operand,
      right: literal(minimum),
    }
    const right: Expression = {
      kind: 'binary',
      operator: '<=',
      left: operand,
      right: literal(maximum),
    }
    return { kind: 'binary', operator: 'and', left, right }
  }
  const numbers =
    claim.test.kind === 'one-of'
      ? claim.test.values.flatMap((value) => (typeof value === 'number' ? literal(value) : []))
      : []
  return numbers.length > 0 ? { kind: 'in', operand, list: numbers, negated: false } : null
}

function isAlways(claim: Extract<DataPromise['claim'], { kind: 'value' }>): boolean {
  return claim.condition === null && claim.unless.length === 0
}
