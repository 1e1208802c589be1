import { column } from './build.ts'
import type { Expression } from './expression.ts'
import { findListName } from './find-list-name.ts'
import type { Layer, LayerColumn, NamedList, Statement } from './query.ts'
import { childrenOf, mapExpression } from './walk.ts'
import { windowsIn } from './windows-in.ts'

interface Joined {
  readonly statements: readonly Statement[]
  /** The lists that now stand in a row of the work table `listsTable`, each a column of its own. */
  readonly lists: readonly NamedList[]
}

/** The work table whose only row holds lists. */
export const listsTable = '#lists'

/**
 * Lets layers that use long lists read them from a row that is joined to all of theirs. A list that stands
 * in an expression is built again for every couple of thousand rows, entry by entry.
 */
export function joinLists(statements: readonly Statement[], lists: readonly NamedList[]): Joined {
  const sizes = new Map(lists.map((list) => [list.name, sizeOf(list)]))
  const used = new Set<string>()
  const change = (layer: Layer): Layer => {
    // what is grouped may only be read as it is grouped, and a window would hold the lists with every row
    if (layer.groupBy.length > 0 || hasWindow(layer)) return layer
    const names = layer.columns.flatMap(({ expression }) => listsIn(expression))
    const cost = names.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0)
    const long = new Set(names.filter((name) => (sizes.get(name) ?? 0) >= longList))
    if (cost < worthwhile || long.size === 0) return layer
    for (const name of long) used.add(name)
    return readJoined(layer, long)
  }
  const changed = statements.map(
    (statement): Statement =>
      statement.kind === 'create-work'
        ? { ...statement, layers: statement.layers.map(change) }
        : statement,
  )
  return { statements: changed, lists: lists.filter(({ name }) => used.has(name)) }
}

/** From here on a list is read from the row, if its layer joins it at all. */
const longList = 64

/** Entries of all lists of a layer, from which on building them costs more than the join. */
const worthwhile = 1000

/** To build a text takes twice as long as to build a number. */
function sizeOf({ kind, values }: NamedList): number {
  return kind === 'text' ? values.length * 2 : values.length
}

function readJoined(layer: Layer, names: ReadonlySet<string>): Layer {
  const columns = layer.columns.map(
    (made): LayerColumn => ({
      ...made,
      expression: mapExpression(made.expression, (node) => {
        const name = findListName(node)
        return name !== null && names.has(name) ? column(listsTable, name) : node
      }),
    }),
  )
  // last, since a join may hold the rows that come to it
  const joins = [...layer.joins, { alias: listsTable, work: listsTable, on: [] }]
  return { ...layer, columns, joins }
}

function hasWindow({ columns }: Layer): boolean {
  return columns.some(({ expression }) => windowsIn(expression).length > 0)
}

/** The lists that an expression uses, each as often as it does. */
function listsIn(expression: Expression): readonly string[] {
  const name = findListName(expression)
  return name === null ? childrenOf(expression).flatMap(listsIn) : [name]
}
