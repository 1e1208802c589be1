import { hasOwnAggregate } from '../../analyze/aggregates.ts'
import { nameOutput } from '../../solve/symbolic/name-output.ts'
import { refer } from '../../tree/build.ts'
import { listConditions } from '../../tree/conditions.ts'
import { getAlias } from '../../tree/get-alias.ts'
import { walkExpression } from '../../tree/map-tree.ts'
import type {
  ColumnReference,
  CommonTable,
  Expression,
  QueryNode,
  SelectNode,
  TableReference,
} from '../../tree/node.ts'
import type { World, WorldColumn, WorldTable } from '../../world/world.ts'

/** A table of the world that a block reads, itself or through tables that are derived row by row. */
export interface Source {
  readonly table: WorldTable
  /** The number of its row, as the block sees it. */
  readonly row: ColumnReference
}

/** A column of a source. */
export interface Leaf {
  readonly source: Source
  readonly column: WorldColumn
}

/** The tables of a FROM clause, the numbers of whose rows are seen from outside. */
export interface Opened {
  readonly from: TableReference
  readonly sources: readonly Source[]
  /** The columns that one is made of; null where they are not known. */
  readonly find: (column: ColumnReference) => readonly Leaf[] | null
  /** Columns that joins and conditions say are equal. */
  readonly ties: readonly (readonly [Leaf, Leaf])[]
}

/** The common tables that a block sees, by their names in small letters. */
export type Common = ReadonlyMap<string, CommonTable>

export function listCommon({ cte_map: own }: QueryNode, outer: Common): Common {
  return new Map([
    ...outer,
    ...(own?.map ?? []).map(({ key, value }) => [key.toLowerCase(), value] as const),
  ])
}

/** The tables of a block, with what its condition ties as well; null where it reads none. */
export function openTables(world: World, block: SelectNode, common: Common): Opened | null {
  if (!block.from_table) return null
  const opened = open({ world, common, count: 0 }, block.from_table)
  const where = block.where_clause ? listTies(block.where_clause, opened.find) : []
  return { ...opened, ties: [...opened.ties, ...where] }
}

/** A block as a table, behind whose outputs the numbers of the rows come that it reads; null where it reads none. */
export function openDerived(
  { world, common, alias, names = [] }: Deriving,
  block: SelectNode,
): Opened | null {
  const inner = openTables(world, block, listCommon(block, common))
  if (!inner) return null
  const rows = inner.sources.map((source, at) => ({ source, name: `__${alias}_${at}` }))
  const numbers = rows.map(({ source, name }): Expression => ({ ...source.row, alias: name }))
  const node = { ...block, from_table: inner.from, select_list: [...block.select_list, ...numbers] }
  const outer = new Map(
    rows.map(({ source, name }): [Source, Source] => [
      source,
      { table: source.table, row: refer([alias, name]) },
    ]),
  )
  const lift = ({ source, column }: Leaf): Leaf => ({ source: outer.get(source) ?? source, column })
  const items = new Map(
    block.select_list.map((item, at) => [(names[at] ?? nameOutput(item, at)).toLowerCase(), item]),
  )
  const hasStar = block.select_list.some((item) => item.class === 'STAR')
  return {
    from: { type: 'SUBQUERY', alias, subquery: { node }, column_name_alias: names },
    sources: [...outer.values()],
    find: (column) => {
      const [name = '', of] = column.column_names.map((each) => each.toLowerCase()).toReversed()
      if (of !== undefined && of !== alias.toLowerCase()) return null
      const item = items.get(name)
      if (!item) return hasStar ? (inner.find(refer([name]))?.map(lift) ?? null) : null
      return listLeaves(item, inner.find)?.map(lift) ?? null
    },
    ties: inner.ties.map(([one, other]) => [lift(one), lift(other)]),
  }
}

/** The columns that an expression is made of; null where some are not known. */
export function listLeaves(expression: Expression, find: Opened['find']): readonly Leaf[] | null {
  const leaves: Leaf[] = []
  for (const part of walkExpression(expression)) {
    if (part.class !== 'COLUMN_REF') continue
    const found = find(part)
    if (!found) return null
    leaves.push(...found)
  }
  return leaves
}

interface Deriving extends Pick<Opening, 'world' | 'common'> {
  readonly alias: string
  /** What its columns are called, where they have other names than in the block. */
  readonly names?: readonly string[]
}

interface Opening {
  readonly world: World
  readonly common: Common
  /** Tables without a name that were met. */
  count: number
}

function open(given: Opening, table: TableReference): Opened {
  const { world, common } = given
  if (table.type === 'JOIN')
    return joinOpened(table, open(given, table.left), open(given, table.right))
  const closed: Opened = { from: table, sources: [], find: () => null, ties: [] }
  const named =
    table.type === 'BASE_TABLE' && !table.schema_name
      ? common.get(getAlias({ ...table, alias: '' }))
      : undefined
  const node = table.type === 'SUBQUERY' ? table.subquery.node : named?.query.node
  if (node && (table.type === 'SUBQUERY' || table.type === 'BASE_TABLE')) {
    if (node.type !== 'SELECT_NODE' || !isRowByRow(node)) return closed
    given.count += 1
    const alias = getAlias(table) || `__derived_${given.count}`
    const own = table.column_name_alias ?? []
    const names = own.length > 0 ? own : (named?.aliases ?? [])
    // what a common table reads are those before it
    const before = new Map([...common].filter(([, each]) => each !== named))
    return openDerived({ world, common: before, alias, names }, node) ?? closed
  }
  const found = table.type === 'BASE_TABLE' ? world.byId.get(table.table_name) : undefined
  if (!found || table.type !== 'BASE_TABLE' || table.column_name_alias?.length) return closed
  const alias = getAlias(table)
  const source: Source = { table: found, row: refer([table.alias || table.table_name, 'rowid']) }
  return {
    ...closed,
    sources: [source],
    find: ({ column_names: names }) => {
      const [name = '', of] = names.map((each) => each.toLowerCase()).toReversed()
      const column = of === undefined || of === alias ? found.byName.get(name) : undefined
      return column ? [{ source, column }] : null
    },
  }
}

function joinOpened(
  join: Extract<TableReference, { readonly type: 'JOIN' }>,
  left: Opened,
  right: Opened,
): Opened {
  const find: Opened['find'] = (column) => left.find(column) ?? right.find(column)
  const same = (join.using_columns ?? []).flatMap((name) =>
    pair(left.find(refer([name])), right.find(refer([name]))),
  )
  const spelt = join.condition ? listTies(join.condition, find) : []
  return {
    from: { ...join, left: left.from, right: right.from },
    sources: [...left.sources, ...right.sources],
    find,
    ties: [...left.ties, ...right.ties, ...same, ...spelt],
  }
}

/** The columns that all rows have equal by a condition. */
function listTies(condition: Expression, find: Opened['find']): Opened['ties'] {
  return listConditions(condition).flatMap((part) => {
    if (part.class !== 'COMPARISON' || part.type !== 'COMPARE_EQUAL') return []
    const { left, right } = part
    if (left.class !== 'COLUMN_REF' || right.class !== 'COLUMN_REF') return []
    return pair(find(left), find(right))
  })
}

function pair(one: readonly Leaf[] | null, other: readonly Leaf[] | null): Opened['ties'] {
  const [left, right] = [one?.[0], other?.[0]]
  const isSingle = one?.length === 1 && other?.length === 1
  return left && right && isSingle ? [[left, right]] : []
}

/** Whether each row of a block is one of the rows that it reads, or one of those that it joins. */
function isRowByRow({
  select_list: items,
  group_expressions: groups = [],
  having,
  cte_map: own,
  ...block
}: SelectNode): boolean {
  const isGrouped = groups.length > 0 || Boolean(having) || items.some(hasOwnAggregate)
  const isPlain = (own?.map ?? []).length === 0 && !('sample' in block && block.sample)
  return !isGrouped && isPlain
}
