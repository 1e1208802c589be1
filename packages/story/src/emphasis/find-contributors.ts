import type { Connection } from '@worldloom/runner'
import { hasOwnAggregate } from '../analyze/aggregates.ts'
import { listBaseTables, type NamedTable } from '../analyze/list-base-tables.ts'
import { cast, compare, nullConstant, plainBlock, refer, textConstant } from '../tree/build.ts'
import { joinAll } from '../tree/conditions.ts'
import { dropAlias } from '../tree/drop-alias.ts'
import { isQuery, walkEverything, walkExpression } from '../tree/map-tree.ts'
import type {
  ColumnReference,
  Comparison,
  Expression,
  QueryNode,
  SelectNode,
} from '../tree/node.ts'
import { printSql } from '../tree/parse-sql.ts'
import { isLink } from '../world/is-link.ts'
import {
  isNumeric,
  type Value,
  type World,
  type WorldColumn,
  type WorldTable,
} from '../world/world.ts'

/** The rows of one table that a row of an answer is made of. */
export interface Contributors {
  readonly table: WorldTable
  /** Gives their row numbers. */
  readonly sql: string
  /** Whether they are counted or summed up: a row more of them makes the answer's row greater. */
  readonly isGrouped: boolean
  /** Whether a table leads to this one. */
  readonly isParent: boolean
  /** The columns of the table that alone tell the groups apart, or lead to what does; none where others do as well. */
  readonly groupedBy: readonly string[]
  /** Whether some of them lead to another table. */
  readonly isLinked: boolean
  /** The numbers of the table that outputs are made of, by the names of the outputs in small letters. */
  readonly measured: ReadonlyMap<string, readonly string[]>
  /** Gives the rows of all groups: their numbers as `n`, then the outputs of these names that tell the groups, as texts. */
  readonly everywhere: { readonly sql: string; readonly names: readonly string[] }
}

/**
 * What a row of an answer is made of: in a block that groups, the rows that its FROM and WHERE let through and that
 * fall into the row's groups, told by the outputs that keep their names up to the answer, or that a join ties to one of
 * its columns. Where no block groups, the rows that the answer lists.
 */
export async function findContributors(
  connection: Connection,
  world: World,
  query: QueryNode,
  row: ReadonlyMap<string, Value>,
): Promise<readonly Contributors[]> {
  const found: Contributors[] = []
  const shown = showTied(query, row)
  const grouping = listGrouping(query)
  const outermost = query.type === 'SELECT_NODE' ? [query] : []
  for (const block of grouping.length > 0 ? grouping : outermost) {
    const groups = listGroups(block).filter(({ name }) => shown.has(name))
    if (groups.length === 0) continue
    const own = groups.map(({ name, item }) => isOfGroup(item, row.get(shown.get(name) ?? '')))
    for (const source of listSources(block, world)) {
      const sql = await printSql(connection, pick(query, block, source, { conditions: own }))
      const shows = groups.map(({ item }) => cast(dropAlias(item), 'VARCHAR'))
      const all = await printSql(connection, pick(query, block, source, { shows }))
      const names = groups.map(({ name }) => shown.get(name) ?? '')
      found.push({
        table: source.table,
        sql: `SELECT DISTINCT n FROM (${sql}) AS picked(n)`,
        isGrouped: grouping.length > 0,
        isParent: world.tables.some(({ links }) =>
          links.some(({ parent }) => parent === source.table.id),
        ),
        ...listGroupedBy(block, source),
        measured: listMeasured(block, source),
        everywhere: {
          sql: `SELECT * FROM (${all}) AS picked(${['n', ...names.map((_, at) => `g${at}`)].join(', ')})`,
          names,
        },
      })
    }
  }
  return found
}

/** By the names that tell groups, the columns of the answer that hold the same: their own, or one that a join makes equal. */
function showTied(query: QueryNode, row: ReadonlyMap<string, Value>): ReadonlyMap<string, string> {
  const shown = new Map([...row.keys()].map((name) => [name, name]))
  for (const [one, other] of [...walkBlocks(query)].flatMap(listEqual)) {
    const [name, same] = [nameColumn(one), nameColumn(other)]
    if (row.has(same) && !shown.has(name)) shown.set(name, same)
  }
  return shown
}

function nameColumn({ column_names: names }: ColumnReference): string {
  return names.at(-1)?.toLowerCase() ?? ''
}

/** The columns of a source by which its block groups, or that a join ties to those of others; none where neither is so. */
function listGroupedBy(
  block: SelectNode,
  source: NamedTable,
): Pick<Contributors, 'groupedBy' | 'isLinked'> {
  const named = [...listGroups(block).map(({ item }) => item), ...(block.group_expressions ?? [])]
  const outputs = new Set(block.select_list.map(({ alias }) => alias?.toLowerCase() ?? ''))
  const links = listTies(block, source)
  const columns: string[] = []
  let isLinked = false
  for (const part of named.flatMap((item) => [...walkExpression(item)])) {
    if (part.class !== 'COLUMN_REF') continue
    const column = findOwn(part, source)
    const link = links.get(part.column_names.at(-2)?.toLowerCase() ?? '')
    // one that stands for an output is told by what the output is made of
    const isOutput = part.column_names.length === 1 && outputs.has(nameColumn(part))
    if (column) columns.push(column.name)
    else if (link) columns.push(link)
    else if (!isOutput) return { groupedBy: [], isLinked: false }
    if (!column && link) isLinked = true
  }
  return { groupedBy: [...new Set(columns)], isLinked }
}

/** By the name of another table of a block, the column of a source that an equality ties to it. */
function listTies(block: SelectNode, source: NamedTable): ReadonlyMap<string, string> {
  const ties = new Map<string, string>()
  for (const [one, other] of listEqual(block)) {
    const [column, of] = [findOwn(one, source), other.column_names.at(-2)?.toLowerCase()]
    if (column && of && of !== source.alias.toLowerCase() && isLink(source.table, column.name))
      ties.set(of, column.name)
  }
  return ties
}

/** The pairs of columns that a block says are equal, each both ways. */
function listEqual(block: SelectNode): readonly (readonly [ColumnReference, ColumnReference])[] {
  return [...walkEverything(block)].flatMap(
    (part): readonly (readonly [ColumnReference, ColumnReference])[] => {
      if (!('type' in part) || part.type !== 'COMPARE_EQUAL') return []
      const { left, right } = part as Comparison
      if (left.class !== 'COLUMN_REF' || right.class !== 'COLUMN_REF') return []
      return [
        [left, right],
        [right, left],
      ]
    },
  )
}

function listMeasured(
  block: SelectNode,
  source: NamedTable,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    block.select_list.flatMap((item) => {
      const name = item.alias || (item.class === 'COLUMN_REF' ? nameColumn(item) : '')
      const parts = [...walkExpression(item)].filter((part) => part.class === 'COLUMN_REF')
      const columns = parts.flatMap((part) => findOwn(part, source) ?? []).filter(isNumeric)
      return name ? [[name.toLowerCase(), [...new Set(columns.map((each) => each.name))]]] : []
    }),
  )
}

function findOwn(
  { column_names: names }: ColumnReference,
  { table, alias }: NamedTable,
): WorldColumn | undefined {
  const [name = '', of] = names.map((each) => each.toLowerCase()).toReversed()
  return of === undefined || of === alias.toLowerCase() ? table.byName.get(name) : undefined
}

/** The blocks that make groups, the outermost first. */
function listGrouping(query: QueryNode): readonly SelectNode[] {
  return [...walkBlocks(query)].filter(({ select_list: items }) => items.some(hasOwnAggregate))
}

/** The blocks of a query, and then those of its common tables. */
function* walkBlocks(query: QueryNode): Generator<SelectNode> {
  for (const part of walkEverything(query)) {
    if (!isQuery(part)) continue
    if (part.type === 'SELECT_NODE') yield part
    for (const { value } of part.cte_map?.map ?? []) yield* walkBlocks(value.query.node)
  }
}

/** The outputs of a block that are the same in all rows of a group, by their names in small letters. */
function listGroups({
  select_list: items,
}: SelectNode): readonly { readonly name: string; readonly item: Expression }[] {
  return items.flatMap((item) => {
    const parts = [...walkExpression(item)]
    const isPlain = parts.every(({ class: kind }) => kind !== 'WINDOW' && kind !== 'SUBQUERY')
    if (hasOwnAggregate(item) || !isPlain || item.class === 'STAR') return []
    const named = item.class === 'COLUMN_REF' ? item.column_names.at(-1) : undefined
    const name = item.alias || named
    return name === undefined ? [] : [{ name: name.toLowerCase(), item }]
  })
}

/** The tables of a block, first those to which no other of them leads: a row more of them is no more of any other. */
function listSources(block: SelectNode, world: World): readonly NamedTable[] {
  const sources = listBaseTables(block, world)
  const isLed = ({ table }: NamedTable): boolean =>
    sources.some((other) => other.table.links.some(({ parent }) => parent === table.id))
  return sources.filter((source) => !isLed(source)).slice(0, 2)
}

function isOfGroup(item: Expression, value: Value | undefined): Expression {
  const text = cast(dropAlias(item), 'VARCHAR')
  const wanted = value === null || value === undefined ? nullConstant : textConstant(value)
  return compare('COMPARE_NOT_DISTINCT_FROM', text, wanted)
}

/** The block with the numbers of its rows, and what they show. */
function pick(
  query: QueryNode,
  { having: _, qualify: __, ...block }: SelectNode,
  { alias }: NamedTable,
  {
    conditions = [],
    shows = [],
  }: { readonly conditions?: readonly Expression[]; readonly shows?: readonly Expression[] },
): SelectNode {
  const { where_clause: where, cte_map: own } = block
  const cte_map = own?.map?.length ? own : query.cte_map
  const all = [...(where ? [where] : []), ...conditions]
  return {
    ...block,
    ...plainBlock,
    select_list: [refer([alias, 'rowid']), ...shows],
    ...(all.length > 0 ? { where_clause: joinAll(all) } : {}),
    ...(cte_map ? { cte_map } : {}),
  }
}
