import { textConstant } from '../tree/build.ts'
import { mapEverywhere } from '../tree/map-tree.ts'
import type { QueryNode } from '../tree/node.ts'

/** SQLite and MySQL read "France" as a text where no column has that name. */
export function quoteValues(query: QueryNode, name: string): QueryNode | null {
  let found = false
  const quoted = mapEverywhere(query, (expression) => {
    if (expression.class !== 'COLUMN_REF') return expression
    const { column_names: names, alias } = expression
    if (names.length > 1 || names[0] !== name) return expression
    found = true
    return alias ? { ...textConstant(name), alias } : textConstant(name)
  })
  return found ? quoted : null
}
