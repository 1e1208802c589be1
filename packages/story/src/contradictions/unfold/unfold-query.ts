import { mapBlocks } from '../../tree/map-blocks.ts'
import type { QueryNode, SelectNode } from '../../tree/node.ts'
import type { World } from '../../world/world.ts'
import { dropChoices } from './drop-choices.ts'
import { inlineCommonTables } from './inline-common-tables.ts'
import { mergeDerivedTables } from './merge-derived-tables.ts'
import { qualifyColumns } from './qualify-columns.ts'
import { tightenJoins } from './tighten-joins.ts'

/**
 * A query that finds the same rows over tables alone, as far as that is known: common tables stand where they are
 * read, tables derived from rows are part of what reads them, an outer join whose empty side no row passes is an
 * inner one, and nothing stands in for a column that is never empty.
 */
export function unfoldQuery(world: World, query: QueryNode): QueryNode {
  const inlined = inlineCommonTables(query)
  const unfold = (block: SelectNode): SelectNode => {
    const merged = mergeDerivedTables(world, qualifyColumns(world, block))
    return dropChoices(world, tightenJoins(qualifyColumns(world, merged)))
  }
  return mapBlocks(inlined, unfold)
}
