import { segmentColumn } from '../../rules/segment-names.ts'
import { choose, column, equal, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Plan } from '../plan.ts'
import type { Multiplier } from './list-multipliers.ts'

/** A value by the segment that a path leads to, and another where there is none. */
export function chooseBySegment(
  plan: Plan,
  { table, path, segments }: Pick<Multiplier, 'table' | 'path' | 'segments'>,
  values: readonly Expression[],
  otherwise: Expression,
): Expression {
  const name = readSegment(plan, table, path)
  return choose(
    segments.map(({ name: own }, i) => [equal(name, text(own)), values[i] ?? otherwise]),
    otherwise,
  )
}

/** The segment of the row a path leads to. */
export function readSegment(plan: Plan, table: string, path: readonly string[]): Expression {
  return column(...path, plan.rules.tables[table]?.segments?.column ?? segmentColumn)
}
