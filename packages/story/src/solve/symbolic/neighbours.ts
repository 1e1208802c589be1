import { walkExpression } from '../../tree/map-tree.ts'
import type { SelectNode, WindowCall } from '../../tree/node.ts'
import { readConstant } from '../../tree/read-constant.ts'
import type { Need } from './run.ts'

/** Rows further away than this are not made for one that looks at them. */
const furthest = 12
/** What looks at a neighbour has some more around it. */
const fewest = 3

/** How many rows further on LAG and LEAD look, less than none for those before; null for what is neither, or varies. */
export function readOffset({ function_name: name, offset_expr: given }: WindowCall): number | null {
  const sign = { lag: -1, lead: 1 }[name.toLowerCase()]
  const constant = given ? readConstant(given)?.value.value : 1
  const offset = typeof constant === 'number' ? constant : Number.NaN
  return sign && offset >= 1 && offset <= furthest ? sign * offset : null
}

/** The rows that a block needs to look at its neighbours; null where it looks at none. */
export function needNeighbours(block: SelectNode): Need | null {
  const offsets = listNeighbourly(block).flatMap((window) => readOffset(window) ?? [])
  if (offsets.length === 0) return null
  const before = Math.max(0, ...offsets.map((offset) => -offset))
  const after = Math.max(0, ...offsets)
  return { rows: Math.max(fewest, before + 1 + after), isWindow: true, before }
}

/** The windows of a block that look at other rows one by one. */
export function listNeighbourly({ select_list: list, qualify }: SelectNode): readonly WindowCall[] {
  const parts = [...list, ...(qualify ? [qualify] : [])].flatMap((root) => [
    ...walkExpression(root),
  ])
  return parts.filter(
    (part): part is WindowCall => part.class === 'WINDOW' && readOffset(part) !== null,
  )
}
