import { hasOwnAggregate } from '../../analyze/aggregates.ts'
import { walkExpression } from '../../tree/map-tree.ts'
import type { Expression, SelectNode } from '../../tree/node.ts'
import type { Output } from './answer-block.ts'

/** The outputs of a block that are the same in all rows of a group, by their names in small letters: of those called alike, later ones are counted. */
export function listGroups({ select_list: items }: SelectNode): readonly Output[] {
  const taken = new Map<string, number>()
  return items.flatMap((given) => {
    const item = readBare(given)
    const named = item.class === 'COLUMN_REF' ? item.column_names.at(-1) : undefined
    const name = (given.alias || named)?.toLowerCase()
    if (name === undefined) return []
    const before = taken.get(name) ?? 0
    taken.set(name, before + 1)
    const parts = [...walkExpression(item)]
    const isPlain = parts.every(({ class: kind }) => kind !== 'WINDOW' && kind !== 'SUBQUERY')
    if (hasOwnAggregate(item) || !isPlain || item.class === 'STAR') return []
    return [{ name: before === 0 ? name : `${name}:${before}`, item }]
  })
}

/** A column that a group has one value of, though the query does not group by it. */
function readBare(item: Expression): Expression {
  const [column] =
    item.class === 'FUNCTION' && item.function_name === 'any_value' ? (item.children ?? []) : []
  return column ?? item
}
