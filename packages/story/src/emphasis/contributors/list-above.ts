import { walkExpression } from '../../tree/map-tree.ts'
import type { WorldTable } from '../../world/world.ts'
import type { AnswerBlock } from './answer-block.ts'
import type { Leaf, Source } from './open-tables.ts'

/** The parents that the rows of a group have. */
export interface Above {
  readonly table: WorldTable
  /** The column that leads to them. */
  readonly column: string
  /** The only column of their key. */
  readonly key: string
}

/** A thing that has more rows than this on average is no whole that they are parts of: an order is, a product is not. */
const mostParts = 12

/** The parents that rows of a block are parts of, where these do not tell its groups apart: the orders of the lines of a customer. */
export function listAbove(block: AnswerBlock, { table, row }: Source): readonly Above[] {
  const { opened, output } = block
  if (output !== null) return []
  const told = listTold(block)
  const pairs = [...opened.ties, ...opened.ties.map(([one, other]) => [other, one] as const)]
  return pairs.flatMap(([own, up]): readonly Above[] => {
    if (own.source.row !== row) return []
    const { columns = [], parentColumns: [key = ''] = [] } =
      table.links.find(
        (link) => link.parent === up.source.table.id && link.columns[0] === own.column.name,
      ) ?? {}
    const isTold = [own, up].some((leaf) => told.some((each) => isSame(each, leaf)))
    const isPart = table.rows <= mostParts * up.source.table.rows
    if (columns.length !== 1 || key !== up.column.name || isTold || !isPart) return []
    return [{ table: up.source.table, column: own.column.name, key }]
  })
}

/** The columns by which a block tells its groups apart. */
function listTold({ block, groups, opened }: AnswerBlock): readonly Leaf[] {
  const items = [...groups.map(({ item }) => item), ...(block.group_expressions ?? [])]
  return items.flatMap((item) =>
    [...walkExpression(item)].flatMap((part) =>
      part.class === 'COLUMN_REF' ? (opened.find(part) ?? []) : [],
    ),
  )
}

function isSame(one: Leaf, other: Leaf): boolean {
  return one.source === other.source && one.column === other.column
}
