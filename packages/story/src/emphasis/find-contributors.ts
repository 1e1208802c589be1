import type { Connection } from '@worldloom/runner'
import { hasOwnAggregate } from '../analyze/aggregates.ts'
import { listBaseTables, type NamedTable } from '../analyze/list-base-tables.ts'
import { cast, compare, nullConstant, plainBlock, refer, textConstant } from '../tree/build.ts'
import { joinAll } from '../tree/conditions.ts'
import { dropAlias } from '../tree/drop-alias.ts'
import { isQuery, walkEverything, walkExpression } from '../tree/map-tree.ts'
import type { Expression, QueryNode, SelectNode } from '../tree/node.ts'
import { printSql } from '../tree/parse-sql.ts'
import type { Value, World, WorldTable } from '../world/world.ts'

/** The rows of one table that a row of an answer is made of. */
export interface Contributors {
  readonly table: WorldTable
  /** Gives their row numbers. */
  readonly sql: string
}

/**
 * What a row of an answer is made of: in a block that groups, the rows that its FROM and WHERE let through and that
 * fall into the row's groups, told by the outputs that keep their names up to the answer.
 */
export async function findContributors(
  connection: Connection,
  world: World,
  query: QueryNode,
  row: ReadonlyMap<string, Value>,
): Promise<readonly Contributors[]> {
  const found: Contributors[] = []
  for (const block of listGrouping(query)) {
    const groups = listGroups(block).flatMap(({ name, item }) => {
      const value = row.get(name)
      return value === undefined ? [] : [isOfGroup(item, value)]
    })
    if (groups.length === 0) continue
    for (const source of listSources(block, world)) {
      const sql = await printSql(connection, pick(query, block, source, groups))
      found.push({ table: source.table, sql: `SELECT DISTINCT n FROM (${sql}) AS picked(n)` })
    }
  }
  return found
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

function isOfGroup(item: Expression, value: Value): Expression {
  const text = cast(dropAlias(item), 'VARCHAR')
  const wanted = value === null ? nullConstant : textConstant(value)
  return compare('COMPARE_NOT_DISTINCT_FROM', text, wanted)
}

/** The block with nothing but the numbers of its rows. */
function pick(
  query: QueryNode,
  { having: _, qualify: __, ...block }: SelectNode,
  { alias }: NamedTable,
  groups: readonly Expression[],
): SelectNode {
  const { where_clause: where, cte_map: own } = block
  const conditions = [...(where ? [where] : []), ...groups]
  const cte_map = own?.map?.length ? own : query.cte_map
  return {
    ...block,
    ...plainBlock,
    select_list: [refer([alias, 'rowid'])],
    where_clause: joinAll(conditions),
    ...(cte_map ? { cte_map } : {}),
  }
}
