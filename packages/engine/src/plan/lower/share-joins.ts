import { column } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Join, Layer, LayerColumn } from '../../sql/query.ts'
import { mapExpression } from '../../sql/walk.ts'

/**
 * Layers of a chain in which each row is joined but once: what a later layer reads of it is carried there
 * from the first. A join looks up every row in a table of hashes; a column carried along is only named, with a
 * `mark` where a chain before this one may have carried it too.
 */
export function shareJoins(layers: readonly Layer[], mark = ''): readonly Layer[] {
  const firsts = new Map<string, First>()
  const shared = layers.map((layer, i) => {
    const keys = keysOf(layer.joins)
    const carried = new Map<string, First>()
    for (const { alias } of layer.joins) {
      const key = keys.get(alias) ?? ''
      const first = firsts.get(key)
      if (first) carried.set(alias, first)
      else firsts.set(key, { layer: i, columns: new Map() })
    }
    return carried.size > 0 ? readCarried(layer, carried, mark) : layer
  })
  return shared.map((layer, i) => {
    const added = [...firsts.values()].filter((first) => first.layer === i)
    const columns = added.flatMap((first) => [...first.columns.values()])
    return columns.length > 0 ? { ...layer, columns: [...layer.columns, ...columns] } : layer
  })
}

/** Where a row is joined first, and which of its columns go on from there. */
interface First {
  readonly layer: number
  readonly columns: Map<string, LayerColumn>
}

/** What tells each join of a layer from others: its table and what it is joined on, back to the row itself. */
function keysOf(joins: readonly Join[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  for (const { alias, work, on } of joins) {
    const conditions = on.map(({ column: name, equals }) => [
      name,
      mapExpression(equals, (node) => {
        const [first = '', ...rest] = node.kind === 'column' ? node.path : []
        return rest.length > 0 ? column(keys.get(first) ?? first, ...rest) : node
      }),
    ])
    keys.set(alias, JSON.stringify([alias, work, conditions]))
  }
  return keys
}

/** A layer that reads of some joins what an earlier layer brought along. */
function readCarried(layer: Layer, carried: ReadonlyMap<string, First>, mark: string): Layer {
  const read = (expression: Expression): Expression =>
    mapExpression(expression, (node) => {
      const [alias = '', name] = node.kind === 'column' ? node.path : []
      const first = name === undefined ? undefined : carried.get(alias)
      if (!first || name === undefined) return node
      const own = `#${alias} ${name}${mark}`
      first.columns.set(own, { name: own, expression: column(alias, name), comment: '' })
      return column(own)
    })
  return {
    ...layer,
    columns: layer.columns.map((made) => ({ ...made, expression: read(made.expression) })),
    joins: layer.joins
      .filter(({ alias }) => !carried.has(alias))
      .map((join) => ({
        ...join,
        on: join.on.map(({ column: name, equals }) => ({ column: name, equals: read(equals) })),
      })),
  }
}
