import { hasOwnAggregate } from '../../analyze/aggregates.ts'
import { walkExpression } from '../../tree/map-tree.ts'
import type { SelectNode } from '../../tree/node.ts'
import type { Output } from './answer-block.ts'

/** The outputs of a block that are the same in all rows of a group, by their names in small letters. */
export function listGroups({ select_list: items }: SelectNode): readonly Output[] {
  return items.flatMap((item) => {
    const parts = [...walkExpression(item)]
    const isPlain = parts.every(({ class: kind }) => kind !== 'WINDOW' && kind !== 'SUBQUERY')
    if (hasOwnAggregate(item) || !isPlain || item.class === 'STAR') return []
    const named = item.class === 'COLUMN_REF' ? item.column_names.at(-1) : undefined
    const name = item.alias || named
    return name === undefined ? [] : [{ name: name.toLowerCase(), item }]
  })
}
