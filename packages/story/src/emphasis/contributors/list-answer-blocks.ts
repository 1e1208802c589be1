import { hasOwnAggregate } from '../../analyze/aggregates.ts'
import { nameOutput } from '../../solve/symbolic/name-output.ts'
import { listBlocks, walkExpression } from '../../tree/map-tree.ts'
import type { QueryNode, SelectNode } from '../../tree/node.ts'
import type { World } from '../../world/world.ts'
import type { AnswerBlock } from './answer-block.ts'
import { findCounting } from './find-counting.ts'
import { listGroups } from './list-groups.ts'
import { listInnerBlocks } from './list-inner-blocks.ts'
import { listCommon, type Opened, openTables } from './open-tables.ts'

/** The blocks that make groups, the outermost first; where there is none, the query itself. */
export function listAnswerBlocks(query: QueryNode, world: World): readonly AnswerBlock[] {
  const common = query.cte_map
  const known = listCommon(query, new Map())
  const all = listBlocks(query)
  const grouping = all.filter(({ select_list: items }) => items.some(hasOwnAggregate))
  const plain = grouping.length === 0 && query.type === 'SELECT_NODE' ? [query] : []
  const blocks = [...grouping, ...plain].flatMap((block): readonly AnswerBlock[] => {
    const own = block.cte_map?.map?.length ? block.cte_map : common
    const opened = openTables(world, block, listCommon(block, known))
    if (!opened) return []
    const isGrouped = grouping.length > 0
    const shared = { block, opened, common: own, isGrouped, output: null }
    const measured = listMeasured(block, opened)
    return [{ ...shared, groups: listGroups(block), measured, conditions: listConditions(block) }]
  })
  return [...blocks, ...all.flatMap((block) => listInnerBlocks(world, block, { common, known }))]
}

function listConditions({ select_list: items }: SelectNode): AnswerBlock['conditions'] {
  return new Map(
    items.flatMap((item, at) => {
      const condition = findCounting(item)
      return condition ? [[nameOutput(item, at), condition] as const] : []
    }),
  )
}

function listMeasured(block: SelectNode, { find }: Opened): AnswerBlock['measured'] {
  return new Map(
    block.select_list.map((item, at) => {
      const parts = [...walkExpression(item)].filter((part) => part.class === 'COLUMN_REF')
      return [nameOutput(item, at), parts.flatMap((part) => find(part) ?? [])]
    }),
  )
}
