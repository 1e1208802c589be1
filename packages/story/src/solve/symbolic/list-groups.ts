import type { Expression, SelectNode } from '../../tree/node.ts'

/** The expressions a block groups by, with numbers replaced by the columns they stand for. */
export function listGroups({
  group_expressions: groups = [],
  select_list: list,
}: SelectNode): readonly Expression[] {
  return groups.map((group) => {
    const place = group.class === 'CONSTANT' ? Number(group.value.value) : Number.NaN
    return list[place - 1] ?? group
  })
}
