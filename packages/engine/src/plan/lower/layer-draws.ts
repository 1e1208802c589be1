import { call, column } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Layer, LayerColumn } from '../../sql/query.ts'
import { mixColumn } from '../plan.ts'

/** The steps that stir 32 bits, each a function of the plan's prelude; together they are `draw`. */
const steps = ['mix_1', 'mix_2', 'mix_3'] as const

/**
 * The draws of a group of columns side by side, one step of stirring a layer: a call of `draw` for each would be
 * written out some sixty operators long by the engine's planner.
 */
export function layerDraws(
  keys: ReadonlyMap<string, Expression>,
  before: string | null,
  work: string,
  group: number,
): readonly Layer[] {
  if (keys.size === 0) return []
  const nth = group > 0 ? `_${group + 1}` : ''
  const common = { joins: [], where: null, groupBy: [] }
  const keyed: Layer = {
    ...common,
    name: `keyed${nth}`,
    from: before === null ? { kind: 'work', name: work } : { kind: 'layer', name: before },
    keep: 'all',
    columns: [...keys].map(
      ([name, key], i): LayerColumn => ({
        name,
        expression: call('xor', column(mixColumn), key),
        comment: i === 0 ? 'the random numbers of the row, each under its key' : '',
      }),
    ),
  }
  const stirred = steps.map(
    (step, i): Layer => ({
      ...common,
      name: `stirred${nth}_${i + 1}`,
      from: { kind: 'layer', name: i === 0 ? `keyed${nth}` : `stirred${nth}_${i}` },
      keep: 'all',
      replaces: [...keys.keys()].map((name) => ({
        name,
        expression: call(step, column(name)),
        comment: '',
      })),
      columns: [],
    }),
  )
  return [keyed, ...stirred]
}
