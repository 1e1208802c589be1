import { refer } from '../tree/build.ts'
import { mapEverywhere } from '../tree/map-tree.ts'

/** A tree in which `age(born)` says from which day on, so that it is the day of the run. */
export function spellAges<Tree>(tree: Tree): Tree {
  return mapEverywhere(tree, (part) => {
    if (part.class !== 'FUNCTION' || part.function_name !== 'age') return part
    const { children = [] } = part
    return children.length === 1
      ? { ...part, children: [refer(['current_date']), ...children] }
      : part
  })
}
