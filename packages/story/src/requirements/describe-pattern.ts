import type { Shape } from '../meaning/shape.ts'
import type { GoldenQuery } from '../queries/query.ts'

/** What a query's answer should look like, and the numbers it must reach. */
export function describePattern(
  { expect }: GoldenQuery,
  shape: Shape,
): { readonly pattern: string; readonly threshold: Readonly<Record<string, number>> } {
  const wanted = expect.flatMap(({ of, column, comparison, value }) =>
    typeof value === 'number' && comparison.startsWith('>')
      ? [[`min_${[of, column].filter((word) => word !== null).join('_')}`, value] as const]
      : [],
  )
  if (wanted.length > 0)
    return {
      pattern: `An answer with ${expect.map(({ text }) => text).join(', ')}`,
      threshold: Object.fromEntries(wanted),
    }
  const measure = shape.order?.output ?? shape.outputs.find((output) => output.isAggregate)?.name
  const key = shape.outputs.find((output) => !output.isAggregate)?.name
  if (shape.isGrouped && shape.limit !== null && shape.order?.descending)
    return {
      pattern: `One ${key ?? 'row'} that stands out by ${measure ?? 'its measure'}`,
      threshold: { min_rows: 1, top_over_second: 1.2, ...worth(measure, shape) },
    }
  if (shape.isGrouped)
    return {
      pattern: `Several groups${key === undefined ? '' : ` of ${key}`} to compare`,
      threshold: { min_rows: shape.outputs.length > 1 ? 2 : 1, ...worth(measure, shape) },
    }
  return {
    pattern: 'An answer with some value that is neither null nor zero',
    threshold: { min_rows: 1 },
  }
}

/** What a demo's audience expects of revenue and of numbers of sales. */
function worth(measure: string | undefined, { limit }: Shape): Readonly<Record<string, number>> {
  if (measure === undefined) return {}
  if (/revenue|gmv|turnover/i.test(measure))
    return limit === null ? { min_group_revenue: 10_000 } : { min_revenue: 100_000 }
  return limit !== null && /transactions|sales/i.test(measure) ? { min_sales: 1000 } : {}
}
