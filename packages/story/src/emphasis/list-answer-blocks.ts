import { hasOwnAggregate } from '../analyze/aggregates.ts'
import { nameOutput } from '../solve/symbolic/name-output.ts'
import { isQuery, walkEverything, walkExpression } from '../tree/map-tree.ts'
import type { Expression, Join, QueryNode, SelectNode } from '../tree/node.ts'
import type { World } from '../world/world.ts'
import {
  type Common,
  type Leaf,
  listCommon,
  listLeaves,
  type Opened,
  openDerived,
  openTables,
} from './open-tables.ts'

/** A block whose rows make the rows of an answer. */
export interface AnswerBlock {
  readonly block: SelectNode
  readonly opened: Opened
  /** The common tables that it sees. */
  readonly common: QueryNode['cte_map']
  /** Whether its rows are counted or summed up. */
  readonly isGrouped: boolean
  /** The one output that it makes, where it is a query of its own for each row; else null. */
  readonly output: string | null
  /** The outputs that are the same in all rows of a group, by their names in small letters. */
  readonly groups: readonly Output[]
  /** The columns that its outputs are made of, by their names in small letters. */
  readonly measured: ReadonlyMap<string, readonly Leaf[]>
}

export interface Output {
  readonly name: string
  readonly item: Expression
}

/** The blocks that make groups, the outermost first; where there is none, the query itself. */
export function listAnswerBlocks(query: QueryNode, world: World): readonly AnswerBlock[] {
  const common = query.cte_map
  const known = listCommon(query, new Map())
  const all = [...walkEverything(query)].filter(isSelect)
  const grouping = all.filter(({ select_list: items }) => items.some(hasOwnAggregate))
  const plain = grouping.length === 0 && query.type === 'SELECT_NODE' ? [query] : []
  const blocks = [...grouping, ...plain].flatMap((block): readonly AnswerBlock[] => {
    const own = block.cte_map?.map?.length ? block.cte_map : common
    const opened = openTables(world, block, listCommon(block, known))
    if (!opened) return []
    const isGrouped = grouping.length > 0
    const shared = { block, opened, common: own, isGrouped, output: null }
    return [{ ...shared, groups: listGroups(block), measured: listMeasured(block, opened) }]
  })
  return [...blocks, ...all.flatMap((block) => listInner(world, block, { common, known }))]
}

function isSelect(part: object): part is SelectNode {
  return isQuery(part) && part.type === 'SELECT_NODE'
}

/**
 * The queries that a block asks for each of its rows, as `(SELECT sum(b) FROM u WHERE u.a = t.a)`: the rows of each belong
 * to the outer row as if they were joined to it.
 */
function listInner(
  world: World,
  block: SelectNode,
  { common, known }: { readonly common: QueryNode['cte_map']; readonly known: Common },
): readonly AnswerBlock[] {
  const { from_table: left } = block
  if (!left) return []
  return block.select_list.flatMap((item, at) =>
    [...walkExpression(item)].flatMap((part): readonly AnswerBlock[] => {
      if (part.class !== 'SUBQUERY' || part.subquery_type !== 'SCALAR') return []
      const { node } = part.subquery
      if (node.type !== 'SELECT_NODE' || !node.select_list.some(hasOwnAggregate)) return []
      const alias = '__inner'
      const rows = {
        ...node,
        select_list: [],
        modifiers: [],
        aggregate_handling: 'STANDARD_HANDLING',
      }
      const right = openDerived({ world, common: known, alias }, rows)
      const inside = openTables(world, node, known)
      if (!right || !inside) return []
      const from: Join = {
        type: 'JOIN',
        left,
        right: right.from,
        join_type: 'INNER',
        ref_type: 'CROSS',
      }
      const lift = ({ source, column }: Leaf): readonly Leaf[] => {
        const lifted = right.sources[inside.sources.indexOf(source)]
        return lifted ? [{ source: lifted, column }] : []
      }
      const output = nameOutput(item, at)
      const leaves = node.select_list.flatMap((each) => listLeaves(each, inside.find) ?? [])
      return [
        {
          block: { ...block, from_table: from },
          opened: { ...right, from, find: () => null },
          common,
          isGrouped: true,
          output,
          groups: listGroups(block),
          measured: new Map([[output, leaves.flatMap(lift)]]),
        },
      ]
    }),
  )
}

function listGroups({ select_list: items }: SelectNode): readonly Output[] {
  return items.flatMap((item) => {
    const parts = [...walkExpression(item)]
    const isPlain = parts.every(({ class: kind }) => kind !== 'WINDOW' && kind !== 'SUBQUERY')
    if (hasOwnAggregate(item) || !isPlain || item.class === 'STAR') return []
    const named = item.class === 'COLUMN_REF' ? item.column_names.at(-1) : undefined
    const name = item.alias || named
    return name === undefined ? [] : [{ name: name.toLowerCase(), item }]
  })
}

function listMeasured(block: SelectNode, { find }: Opened): AnswerBlock['measured'] {
  return new Map(
    block.select_list.map((item, at) => {
      const parts = [...walkExpression(item)].filter((part) => part.class === 'COLUMN_REF')
      return [nameOutput(item, at), parts.flatMap((part) => find(part) ?? [])]
    }),
  )
}
