import { drawUnder, pickWeighted } from '../../generators/pick-weighted.ts'
import { drawKey } from '../../random/hash.ts'
import {
  and,
  boolean,
  choose,
  column,
  equal,
  isNull,
  isPresent,
  number,
  text,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { ColumnPlan, Plan, TablePlan } from '../plan.ts'
import type { Arc, ArcCase, CaseValue } from './find-arcs.ts'

export interface MadeArc {
  /** A hidden column that says which pattern the row has, and the columns that the arc chooses. */
  readonly columns: readonly ColumnPlan[]
  /** By column: the condition under which it is absent. */
  readonly absent: Readonly<Record<string, Expression>>
}

/** How often a column that may be absent is there, where the checks leave it open. */
const usualShare = 0.85
/** The heaviest patterns of a case; more would only make the statement long. */
const mostPatterns = 12

/** Draws one of the patterns that the checks leave, written as the sum of a power of two for each column there. */
export function makeArc(plan: Plan, { table }: TablePlan, arc: Arc, n: number): MadeArc {
  const name = `#there ${n}`
  const drawFor = (what: string): Expression =>
    drawUnder(drawKey(plan.settings.seed, `${table.id}.${what}`, 0))
  const cases = arc.cases.filter(({ patterns }) => patterns.length > 0).map(weighPatterns)
  const drawn = drawFor(name)
  const branches = cases.map(({ values, patterns }): [Expression, Expression] => [
    and(...values.map((value) => hasValue(table, value))),
    pickWeighted(patterns, drawn),
  ])
  const otherwise = branches.at(-1)?.[1] ?? number(0)
  const masks = [...new Set(cases.flatMap(({ patterns }) => patterns.map(({ mask }) => mask)))]
  const absent = arc.columns.map((each, i): [string, Expression] => {
    const without = masks.filter((mask) => ((mask >> i) & 1) === 0).map(number)
    const operand = column(name)
    return [
      each,
      without.length > 0 ? { kind: 'in', operand, list: without, negated: false } : boolean(false),
    ]
  })
  const helper: ColumnPlan = {
    name,
    expression: choose(branches.slice(0, -1), otherwise),
    lookups: [],
    generator: 'helper',
    why: `which of ${arc.columns.join(', ')} are there`,
  }
  const chosen = Object.entries(arc.chosen).map(([own, values]): ColumnPlan => {
    const options = values.map((value) => ({ value: literal(table, own, value), weight: 1 }))
    const why = 'one of the values that its checks name'
    return {
      name: own,
      expression: pickWeighted(options, drawFor(own)),
      lookups: [],
      generator: 'check',
      why,
    }
  })
  return { columns: [...chosen, helper], absent: Object.fromEntries(absent) }
}

interface WeighedCase {
  readonly values: ArcCase['values']
  readonly patterns: readonly {
    readonly mask: number
    readonly value: Expression
    readonly weight: number
  }[]
}

function weighPatterns({ values, patterns }: ArcCase): WeighedCase {
  const weighed = patterns.map((pattern) => {
    const there = pattern.filter(Boolean).length
    const weight = usualShare ** there * (1 - usualShare) ** (pattern.length - there)
    const mask = pattern.reduce((sum, isThere, i) => (isThere ? sum + 2 ** i : sum), 0)
    return { mask, value: number(mask), weight }
  })
  const heaviest = weighed.toSorted((a, b) => b.weight - a.weight || a.mask - b.mask)
  return { values, patterns: heaviest.slice(0, mostPatterns) }
}

function hasValue(table: TablePlan['table'], { name, text: value, isAny }: CaseValue): Expression {
  if (isAny) return isPresent(column(name))
  return value === null ? isNull(column(name)) : equal(column(name), literal(table, name, value))
}

function literal(table: TablePlan['table'], name: string, value: string): Expression {
  const kind = table.columns.find((candidate) => candidate.name === name)?.type.kind
  if (kind === 'boolean') return boolean(value === 'true')
  return kind === 'integer' || kind === 'decimal' || kind === 'float' ? number(value) : text(value)
}
