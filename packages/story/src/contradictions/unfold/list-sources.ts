import { nameOutput } from '../../solve/symbolic/name-output.ts'
import { refer } from '../../tree/build.ts'
import { getAlias } from '../../tree/get-alias.ts'
import type { Expression, SelectNode, TableReference } from '../../tree/node.ts'
import { walkTables } from '../../tree/walk-tables.ts'
import type { World } from '../../world/world.ts'

/** A table that a block reads, under the name it has there. */
export interface NamedSource {
  readonly alias: string
  readonly table: TableReference
  /** Null where they are not known. */
  readonly columns: readonly string[] | null
}

/** The tables of a FROM clause, with their columns. */
export function listSources(
  world: World,
  { from_table: from }: SelectNode,
): readonly NamedSource[] {
  if (!from) return []
  return [...walkTables(from)].flatMap((table) =>
    table.type === 'JOIN' || table.type === 'EMPTY'
      ? []
      : [{ alias: getAlias(table), table, columns: listColumns(world, table) }],
  )
}

function listColumns(world: World, table: TableReference): readonly string[] | null {
  if (table.type === 'BASE_TABLE') {
    const found = world.byId.get(table.table_name)
    const isRenamed = (table.column_name_alias ?? []).length > 0
    return found && !isRenamed ? found.columns.map(({ name }) => name) : null
  }
  if (table.type !== 'SUBQUERY' || table.subquery.node.type !== 'SELECT_NODE') return null
  const { node } = table.subquery
  if (node.select_list.some(({ class: kind }) => kind === 'STAR')) return null
  const given = table.column_name_alias ?? []
  return node.select_list.map((item, at) => given[at] ?? nameOutput(item, at))
}

/** A block whose plain `*` is the columns that it stands for; unchanged where they are not known. */
export function spreadStar(world: World, block: SelectNode): SelectNode {
  const [star, ...others] = block.select_list
  const isPlain = star?.class === 'STAR' && !star.relation_name && !star.exclude_list?.length
  const sources = listSources(world, block)
  if (!isPlain || others.length > 0 || Object.keys(star).some((key) => !plainKeys.has(key)))
    return block
  if (sources.length === 0 || sources.some(({ columns, alias }) => columns === null || !alias))
    return block
  const select_list = sources.flatMap(({ alias, columns }) =>
    (columns ?? []).map((name): Expression => refer([alias, name])),
  )
  return { ...block, select_list }
}

/** A star with more than these leaves columns out, or gives others. */
const plainKeys = new Set(['class', 'type', 'alias', 'relation_name', 'exclude_list'])
