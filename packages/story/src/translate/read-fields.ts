import { columnFinder } from '../analyze/column-finder.ts'
import { call, textConstant } from '../tree/build.ts'
import { mapEverywhere, walkEverything } from '../tree/map-tree.ts'
import type { Expression, QueryNode, TableFunction } from '../tree/node.ts'
import { isTextual, type World } from '../world/world.ts'

/** A query that reads the fields of a column, such as `address.city`, out of the JSON that the column stands as. */
export function readFields(query: QueryNode, world: World): QueryNode {
  const find = columnFinder(query, world)
  const items = listItemNames(query)
  return mapEverywhere(query, (part) => {
    if (part.class === 'OPERATOR' && part.type === 'STRUCT_EXTRACT') return readPart(part)
    if (part.class !== 'COLUMN_REF') return part
    const names = part.column_names
    for (const length of [1, 2]) {
      const rest = names.slice(length)
      const base: Expression = { ...part, alias: '', column_names: names.slice(0, length) }
      if (rest.length === 0 || find(part)) return part
      const column = find(base)?.column
      const isBase = column ? isTextual(column) : items.has(base.column_names.at(-1) ?? '')
      if (!isBase || (length === 1 && items.has(names[1] ?? ''))) continue
      const path = rest.map((each) => `."${each}"`).join('')
      const read = call('json_extract', [base, textConstant(`$${path}`)])
      return { ...read, alias: part.alias || (rest.at(-1) ?? '') }
    }
    return part
  })
}

/** What the items of lists are called. */
function listItemNames(query: QueryNode): ReadonlySet<string> {
  const tables = [...walkEverything(query)].filter(
    (part): part is TableFunction => 'type' in part && part.type === 'TABLE_FUNCTION',
  )
  return new Set(tables.flatMap(({ column_name_alias: names = [] }) => names))
}

/** `jobs[1].title`. */
function readPart(part: Extract<Expression, { class: 'OPERATOR' }>): Expression {
  const [base, name] = part.children
  if (!base || name?.class !== 'CONSTANT' || base.class !== 'OPERATOR') return part
  const read = call('json_extract', [base, textConstant(`$."${name.value.value}"`)])
  return { ...read, alias: part.alias ?? '' }
}
