import { listConditions } from '../../tree/conditions.ts'
import type { QueryNode, SelectNode } from '../../tree/node.ts'
import { nameOutput } from './name-output.ts'

/** Outputs that are to be a constant, by their names in small letters: `kind = 's'`. */
export type Labels = ReadonlyMap<string, string>

export const noLabels: Labels = new Map()

/** What a block asks of the outputs of one of its sources by constants. */
export function readLabels({ where_clause: where }: SelectNode, alias: string): Labels {
  const labels = new Map<string, string>()
  for (const condition of where ? listConditions(where) : []) {
    if (condition.class !== 'COMPARISON' || condition.type !== 'COMPARE_EQUAL') continue
    const { left, right } = condition
    const [column, constant] = left.class === 'COLUMN_REF' ? [left, right] : [right, left]
    if (column.class !== 'COLUMN_REF' || constant.class !== 'CONSTANT') continue
    const [name = '', source] = column.column_names.map((each) => each.toLowerCase()).reverse()
    if (source === alias.toLowerCase()) labels.set(name, String(constant.value.value))
  }
  return labels
}

/** The branches of a union that have the labels asked for; all of them where none is known to. */
export function chooseBranches(
  branches: readonly QueryNode[],
  labels: Labels,
): readonly QueryNode[] {
  const [first] = branches
  if (labels.size === 0 || first?.type !== 'SELECT_NODE') return branches
  const names = first.select_list.map((item, at) => nameOutput(item, at).toLowerCase())
  const meant = branches.filter(
    (branch) =>
      branch.type === 'SELECT_NODE' &&
      [...labels].every(([name, value]) => {
        const item = branch.select_list[names.indexOf(name)]
        return item?.class !== 'CONSTANT' || String(item.value.value) === value
      }),
  )
  return meant.length > 0 ? meant : branches
}
