import { multiply, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Plan } from '../plan.ts'
import { chooseBySegment } from './choose-by-segment.ts'

/** What the segments multiply a column by, or null where they say nothing of it. */
export function findFactor(plan: Plan, table: string, column: string): Expression | null {
  const factors = Object.entries(plan.rules.tables).flatMap(([id, { segments }]) => {
    const own = (segments?.of ?? []).map(({ values }) =>
      values.find((value) => value.table === table && value.column === column),
    )
    const path = own.find((value) => value !== undefined)?.path
    if (!segments || !path) return []
    const values = own.map((value) => number(value?.factor ?? 1))
    return [chooseBySegment(plan, { table: id, path, segments: segments.of }, values, number(1))]
  })
  const [first, ...rest] = factors
  return first ? rest.reduce<Expression>((product, next) => multiply(product, next), first) : null
}
