import {
  add,
  call,
  choose,
  column,
  equal,
  isNull,
  nothing,
  number,
  or,
  subtract,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { childrenOf } from '../../sql/walk.ts'
import { isExact } from '../structure/columns.ts'
import { isMinorUnit } from '../structure/is-minor-unit.ts'
import type { ColumnNode, SchemaGraph, TableNode } from '../structure/schema-graph.ts'
import { present } from './find-line-totals.ts'
import type { Balance, Formula } from './formulas/formula.ts'
import { formulas } from './formulas/index.ts'
import { getScale, type Proposal } from './proposal.ts'

/** What follows from other columns of its row, as the names of the columns tell: ARR is twelve times MRR. */
export function findFormulas(graph: SchemaGraph): readonly Proposal[] {
  return [...graph.values()].flatMap((node) =>
    formulas.flatMap((formula) => propose(node, formula)),
  )
}

function propose(node: TableNode, formula: Formula): readonly Proposal[] {
  if (formula.table && !formula.table.test(node.words.join(' '))) return []
  const numbers = [...node.columns.values()].filter(isNumber)
  const target = numbers.find((own) => isCalled(own, formula.of))
  if (!target) return []
  const others = numbers.filter((own) => own !== target && isMinorUnit(own) === isMinorUnit(target))
  const made =
    formula.kind === 'balance'
      ? addUp(target, others, formula)
      : calculate(
          target,
          formula.from.map((name) => others.find((own) => isCalled(own, name))),
          formula.make,
        )
  if (!made) return []
  const names = made.parts.map(({ column: own }) => own.name).join(', ')
  return [
    {
      table: node.id,
      column: target.column.name,
      expression: fit(target, made),
      why: `It follows from ${names}.`,
    },
  ]
}

interface Made {
  readonly parts: readonly ColumnNode[]
  readonly expression: Expression
}

function calculate(
  target: ColumnNode,
  found: readonly (ColumnNode | undefined)[],
  make: (...parts: readonly Expression[]) => Expression,
): Made | null {
  const parts = found.filter((part) => part !== undefined)
  if (parts.length < found.length || new Set(parts).size < parts.length) return null
  if (!target.column.nullable && parts.some((part) => part.column.nullable)) return null
  const made = make(...parts.map((part) => column(part.column.name)))
  const divisors = listDivisors(made)
  const branches = divisors.map(
    (by) => [equal(by, number(0)), target.column.nullable ? nothing : number(0)] as const,
  )
  const expression = choose(branches, made)
  return { parts, expression }
}

/** What is divided by and may be nothing. */
function listDivisors(expression: Expression): readonly Expression[] {
  const inner = childrenOf(expression).flatMap(listDivisors)
  if (expression.kind !== 'call' || expression.name !== 'divide') return inner
  const by = expression.args[1]
  return by && by.kind !== 'number' ? [...inner, by] : inner
}

function addUp(
  target: ColumnNode,
  others: readonly ColumnNode[],
  { start, plus, minus, least = 1 }: Balance,
): Made | null {
  const first = start ? others.find((own) => isCalled(own, start)) : undefined
  if (start && !first) return null
  if (first?.column.nullable && !target.column.nullable) return null
  const rest = others.filter((own) => own !== first)
  const [added, taken] = [plus, minus].map((name) =>
    name ? rest.filter((own) => isCalled(own, name)) : [],
  )
  if (!added || !taken || added.length + taken.length < least) return null
  const [head, ...more] = first
    ? [column(first.column.name), ...added.map(present)]
    : added.map(present)
  if (!head) return null
  const sum = more.reduce(add, head)
  return {
    parts: [...(first ? [first] : []), ...added, ...taken],
    expression: taken.map(present).reduce(subtract, sum),
  }
}

/** Rounds to what the column holds; what has room for few digits stays within them. */
function fit(target: ColumnNode, { parts, expression }: Made): Expression {
  const { type } = target.column
  const scale = getScale(target) ?? Math.max(2, ...parts.map((part) => getScale(part) ?? 2))
  const isPlain = expression.kind === 'binary' && expression.operator !== '*'
  const isFine = isPlain && parts.every((part) => (getScale(part) ?? 9) <= scale)
  const digits = type.kind === 'decimal' ? type.precision - type.scale : 18
  if (isFine && digits > 6) return expression
  if (digits > 8) return call('round', expression, number(scale))
  // what is not known of one is not known of all: the least of nothing and a bound is the bound
  const unknown = parts
    .filter(({ column: own }) => own.nullable)
    .map(({ column: own }) => isNull(column(own.name)))
  const most = number((10 ** digits - 1).toFixed(0))
  const [branches, otherwise] =
    expression.kind === 'case'
      ? [expression.branches, expression.otherwise ?? nothing]
      : [[], expression]
  return choose(
    [
      ...(unknown.length > 0 ? [[or(...unknown), nothing] as const] : []),
      ...branches.map(({ when, then }) => [when, then] as const),
    ],
    isFine
      ? call('least', otherwise, most)
      : call('round', call('least', otherwise, most), number(scale)),
  )
}

function isCalled({ words }: ColumnNode, name: RegExp): boolean {
  return name.test(words.join(' '))
}

function isNumber({ column: { type } }: ColumnNode): boolean {
  return isExact(type) || type.kind === 'float'
}
