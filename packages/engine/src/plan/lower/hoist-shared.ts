import type { Expression } from '../../sql/expression.ts'
import { childrenOf } from '../../sql/walk.ts'
import { type ColumnPlan, rareGenerator } from '../plan.ts'
import { findRare, type RareColumn, unless } from './find-rare.ts'
import { usedLookups } from './used-lookups.ts'

/** Smaller expressions are cheaper to compute again than to carry along. */
const smallest = 10

interface Known {
  readonly id: number
  readonly size: number
}

/**
 * Gives an expression that a statement writes more than once a column of its own: the statement stays
 * as long as what it says, and every row computes it once. Of columns that few rows need the parts are
 * made for these rows alone.
 */
export function hoistShared(columns: readonly ColumnPlan[]): readonly ColumnPlan[] {
  const usual = columns.filter((column) => findRare(column) === null)
  const rare = Map.groupBy(
    columns.flatMap((column) => findRare(column) ?? []),
    ({ condition }) => JSON.stringify(condition),
  )
  return [...hoistRepeated(usual), ...[...rare.values()].flatMap(hoistRare)]
}

/** The columns that the same rows need, which have one condition. */
function hoistRare(columns: readonly RareColumn[]): readonly ColumnPlan[] {
  const [{ condition }] = columns as readonly [RareColumn]
  const values = columns.map(({ column, value }) => ({ ...column, expression: value }))
  return hoistRepeated(values).map((column) => ({
    ...column,
    generator: rareGenerator,
    expression: unless(condition, column.expression),
  }))
}

function hoistRepeated(columns: readonly ColumnPlan[]): readonly ColumnPlan[] {
  const shapes = new Shapes()
  const counts = new Map<number, number>()
  const count = (node: Expression): void => {
    const { id } = shapes.know(node)
    const before = counts.get(id) ?? 0
    counts.set(id, before + 1)
    // what stands inside a repeated expression is not repeated by itself
    if (before === 0) for (const part of childrenOf(node)) count(part)
  }
  for (const { expression } of columns) count(expression)
  const hoisted = new Map<number, ColumnPlan>()
  const numbers = new Map<string, number>()
  const rewrite = (node: Expression, of: ColumnPlan, isWhole: boolean): Expression => {
    const { id, size } = shapes.know(node)
    const isShared = (counts.get(id) ?? 0) > 1 && size >= smallest
    const known = hoisted.get(id)
    if (isShared && known) return { kind: 'column', path: [known.name] }
    if (!isShared || isWhole) return mapDirect(node, (part) => rewrite(part, of, false))
    const place = (numbers.get(of.name) ?? 0) + 1
    numbers.set(of.name, place)
    const expression = mapDirect(node, (part) => rewrite(part, of, false))
    const name = `#${of.name.replace(/^#/, '')} part${place > 1 ? ` ${place}` : ''}`
    const part: ColumnPlan = {
      name,
      expression,
      lookups: usedLookups(node, of.lookups),
      generator: 'part',
      why: 'a part that is read several times',
    }
    hoisted.set(id, part)
    return { kind: 'column', path: [name] }
  }
  const rewritten = columns.map((column) => ({
    ...column,
    expression: rewrite(column.expression, column, true),
  }))
  return [...hoisted.values(), ...rewritten]
}

/** Rebuilds a node with its direct parts changed. */
function mapDirect(node: Expression, change: (part: Expression) => Expression): Expression {
  switch (node.kind) {
    case 'unary':
    case 'is-null':
    case 'cast':
      return { ...node, operand: change(node.operand) }
    case 'binary':
      return { ...node, left: change(node.left), right: change(node.right) }
    case 'in':
      return { ...node, operand: change(node.operand), list: node.list.map(change) }
    case 'like':
    case 'regex':
      return { ...node, operand: change(node.operand), pattern: change(node.pattern) }
    case 'case':
      return {
        ...node,
        branches: node.branches.map(({ when, then }) => ({
          when: change(when),
          then: change(then),
        })),
        otherwise: node.otherwise && change(node.otherwise),
      }
    case 'call':
      return { ...node, args: node.args.map(change) }
    default:
      return node
  }
}

/** Numbers expressions so that equal ones have equal numbers, from the leaves up. */
class Shapes {
  readonly #ids = new Map<string, Known>()
  readonly #nodes = new WeakMap<Expression, Known>()

  know(node: Expression): Known {
    const known = this.#nodes.get(node)
    if (known) return known
    const parts = childrenOf(node).map((part) => this.know(part))
    const size = parts.reduce((sum, part) => sum + part.size, 1)
    const signature = `${headOf(node)} ${parts.map(({ id }) => id).join(' ')}`
    const found = this.#ids.get(signature) ?? { id: this.#ids.size, size }
    this.#ids.set(signature, found)
    this.#nodes.set(node, found)
    return found
  }
}

/** What tells a node from others with the same parts. */
function headOf(node: Expression): string {
  switch (node.kind) {
    case 'column':
      return `column ${JSON.stringify(node.path)}`
    case 'number':
    case 'date':
    case 'timestamp':
      return `${node.kind} ${node.text}`
    case 'text':
    case 'boolean':
      return `${node.kind} ${JSON.stringify(node.value)}`
    case 'unary':
    case 'binary':
      return `${node.kind} ${node.operator}`
    case 'cast':
      return `cast ${JSON.stringify(node.to)}`
    case 'call':
      return `call ${node.name}`
    case 'case':
      return `case ${node.branches.length} ${node.otherwise === null}`
    case 'is-null':
    case 'in':
      return `${node.kind} ${node.negated}`
    case 'like':
    case 'regex':
      return `${node.kind} ${node.negated} ${node.ignoreCase}`
    case 'null':
      return 'null'
    case 'aggregate':
      return `aggregate ${JSON.stringify(node)}`
  }
}
