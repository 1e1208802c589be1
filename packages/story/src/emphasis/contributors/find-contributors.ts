import type { Connection } from '@worldloom/runner'
import { hasOwnAggregate } from '../../analyze/aggregates.ts'
import { nameOutput } from '../../solve/symbolic/name-output.ts'
import { cast, compare, nullConstant, plainBlock, textConstant } from '../../tree/build.ts'
import { joinAll } from '../../tree/conditions.ts'
import { dropAlias } from '../../tree/drop-alias.ts'
import { listBlocks, walkEverything, walkExpression } from '../../tree/map-tree.ts'
import type {
  ColumnReference,
  Comparison,
  Expression,
  QueryNode,
  SelectNode,
} from '../../tree/node.ts'
import { printSql } from '../../tree/parse-sql.ts'
import { isLink } from '../../world/is-link.ts'
import {
  isNumeric,
  isTemporal,
  type Value,
  type World,
  type WorldColumn,
  type WorldTable,
} from '../../world/world.ts'
import type { AnswerBlock } from './answer-block.ts'
import { type Above, listAbove } from './list-above.ts'
import { listAnswerBlocks } from './list-answer-blocks.ts'
import type { Leaf, Opened, Source } from './open-tables.ts'

/** The rows of one table that a row of an answer is made of. */
export interface Contributors {
  readonly table: WorldTable
  /** Gives their row numbers. */
  readonly sql: string
  /** Whether they are counted or summed up: a row more of them makes the answer's row greater. */
  readonly isGrouped: boolean
  /** Whether a table leads to this one. */
  readonly isParent: boolean
  /** Whether a table does that rows are made of as well: a row more of this one makes nothing more. */
  readonly isLed: boolean
  /** The columns of the table that alone tell the groups apart, or lead to what does; none where others do as well. */
  readonly groupedBy: readonly string[]
  /** Whether some of them lead to another table. */
  readonly isLinked: boolean
  /** Whether the column is made of the table. */
  readonly isMade: boolean
  /** The numbers of the table that the column is made of. */
  readonly measured: readonly string[]
  /** The times of the table that it is made of. */
  readonly timed: readonly string[]
  /** The parents of its rows, of which a group has several. */
  readonly above: readonly Above[]
  /** Gives the rows of all groups: their numbers as `n`, then the outputs of these names that tell the groups, as texts. */
  readonly everywhere: { readonly sql: string; readonly names: readonly string[] }
}

/**
 * What a row of an answer is made of: in a block that groups, the rows that its FROM and WHERE let through and that
 * fall into the row's groups, told by the outputs that keep their names up to the answer, or that a join ties to one of
 * its columns. Where no block groups, the rows that the answer lists. With a column, what that one is made of: an inner
 * query of its own may be.
 */
export async function findContributors(
  connection: Connection,
  world: World,
  query: QueryNode,
  { row, column }: { readonly row: ReadonlyMap<string, Value>; readonly column: string },
): Promise<readonly Contributors[]> {
  const found: Contributors[] = []
  const blocks = listAnswerBlocks(query, world)
  const shown = showTied(query, row)
  const made = nameMade(query, column, [...row.keys()])
  const own = blocks.filter(({ output }) => output !== null && made.includes(output))
  for (const block of own.length > 0 ? own : blocks.filter(({ output }) => output === null)) {
    const groups = block.groups.filter(({ name }) => shown.has(name))
    if (groups.length === 0) continue
    const conditions = groups.map(({ name, item }) =>
      isOfGroup(item, row.get(shown.get(name) ?? '')),
    )
    // a row more that does not count makes nothing more
    const counting = made.flatMap((name) => block.conditions.get(name) ?? []).slice(0, 1)
    const shows = groups.map(({ item }) => cast(dropAlias(item), 'VARCHAR'))
    const names = groups.map(({ name }) => shown.get(name) ?? '')
    for (const source of block.opened.sources) {
      const sql = await printSql(
        connection,
        pick(block, source, { conditions: [...conditions, ...counting] }),
      )
      const all = await printSql(connection, pick(block, source, { shows }))
      found.push({
        table: source.table,
        sql: `SELECT DISTINCT n FROM (${sql}) AS picked(n)`,
        isGrouped: block.isGrouped,
        isParent: isLedFrom(source.table, world.tables),
        isLed: isLedFrom(
          source.table,
          block.opened.sources.map(({ table }) => table).filter((table) => table !== source.table),
        ),
        ...listGroupedBy(block, source),
        above: listAbove(block, source),
        isMade: listMade(block, made).some((leaf) => leaf.source === source),
        measured: listMeasured(block, source, made, isNumeric),
        timed: listMeasured(block, source, made, isTemporal),
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
  for (const part of walkEverything(query)) {
    if (!('type' in part) || part.type !== 'COMPARE_EQUAL') continue
    const { left, right } = part as Comparison
    if (left.class !== 'COLUMN_REF' || right.class !== 'COLUMN_REF') continue
    const [one, other] = [nameColumn(left), nameColumn(right)]
    if (row.has(other) && !shown.has(one)) shown.set(one, other)
    if (row.has(one) && !shown.has(other)) shown.set(other, one)
  }
  return shown
}

function isLedFrom({ id }: WorldTable, tables: readonly WorldTable[]): boolean {
  return tables.some(({ links }) => links.some(({ parent }) => parent === id))
}

/** The columns of a source by which its block groups, or that are tied to those of others; none where neither is so. */
function listGroupedBy(
  { block, groups, opened, output }: AnswerBlock,
  source: Source,
): Pick<Contributors, 'groupedBy' | 'isLinked'> {
  const none = { groupedBy: [], isLinked: false }
  if (output !== null) return none
  const outputs = new Set(block.select_list.map(({ alias }) => alias?.toLowerCase() ?? ''))
  const columns: string[] = []
  let isLinked = false
  for (const item of [...groups.map((each) => each.item), ...(block.group_expressions ?? [])])
    for (const part of walkExpression(item)) {
      if (part.class !== 'COLUMN_REF') continue
      // one that stands for an output is told by what the output is made of
      const isOutput = part.column_names.length === 1 && outputs.has(nameColumn(part))
      const leaves = opened.find(part)
      if (!leaves && !isOutput) return none
      for (const leaf of leaves ?? []) {
        const tied =
          leaf.source === source ? leaf.column.name : findTied(opened, source, leaf.source)
        if (tied === null) return none
        columns.push(tied)
        if (leaf.source !== source) isLinked = true
      }
    }
  return { groupedBy: [...new Set(columns)], isLinked }
}

/** The link of a source that a condition ties to another one. */
function findTied({ ties }: Opened, source: Source, other: Source): string | null {
  for (const [one, same] of [...ties, ...ties.map(([a, b]) => [b, a] as const)])
    if (one.source === source && same.source === other && isLink(source.table, one.column.name))
      return one.column.name
  return null
}

/** The columns that the first of some outputs is made of. */
function listMade({ measured }: AnswerBlock, made: readonly string[]): readonly Leaf[] {
  return made.map((name) => measured.get(name)).find((each) => each !== undefined) ?? []
}

/** Those of a source and of a kind among them. */
function listMeasured(
  block: AnswerBlock,
  source: Source,
  made: readonly string[],
  isKind: (column: WorldColumn) => boolean,
): Contributors['measured'] {
  const own = listMade(block, made).filter((leaf) => leaf.source === source && isKind(leaf.column))
  return [...new Set(own.map(({ column }) => column.name))]
}

/**
 * An output's name in small letters, that by its place where it has none, and the names of what it is computed from first:
 * `carded` of `100 * carded / opened`.
 */
function nameMade(query: QueryNode, column: string, columns: readonly string[]): readonly string[] {
  const items = new Map(
    listBlocks(query).flatMap(({ select_list: list }) =>
      list.flatMap((item, at) => (hasOwnAggregate(item) ? [] : [[nameOutput(item, at), item]])),
    ),
  )
  const made = [column.toLowerCase(), `_${columns.indexOf(column.toLowerCase())}`]
  for (const name of made) {
    const item = items.get(name)
    const parts = item ? [...walkExpression(item)] : []
    const from = parts.find((part) => part.class === 'COLUMN_REF')
    const next = from && nameColumn(from)
    if (next && !made.includes(next)) made.push(next)
  }
  return made
}

function nameColumn({ column_names: names }: ColumnReference): string {
  return names.at(-1)?.toLowerCase() ?? ''
}

function isOfGroup(item: Expression, value: Value | undefined): Expression {
  const text = cast(dropAlias(item), 'VARCHAR')
  const wanted = value === null || value === undefined ? nullConstant : textConstant(value)
  return compare('COMPARE_NOT_DISTINCT_FROM', text, wanted)
}

/** The block with the numbers of its rows, and what they show. */
function pick(
  { block, opened, common: cte_map }: AnswerBlock,
  { row }: Source,
  {
    conditions = [],
    shows = [],
  }: { readonly conditions?: readonly Expression[]; readonly shows?: readonly Expression[] },
): SelectNode {
  const { having: _, qualify: __, where_clause: where, ...rest } = block
  const all = [...(where ? [where] : []), ...conditions]
  return {
    ...rest,
    ...plainBlock,
    from_table: opened.from,
    select_list: [row, ...shows],
    ...(all.length > 0 ? { where_clause: joinAll(all) } : {}),
    ...(cte_map ? { cte_map } : {}),
  }
}
