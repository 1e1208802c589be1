import { columnFinder, type FoundColumn } from '../analyze/column-finder.ts'
import { cellOf } from '../tree/build.ts'
import { isExpression, mapExpression, walkEverything, walkExpression } from '../tree/map-tree.ts'
import type { Expression, QueryNode } from '../tree/node.ts'
import type { World } from '../world/world.ts'

/** What every value of a column must bear: a text that is cast to a day is one in every row. */
export interface Contract extends FoundColumn {
  /** Over the cell 0, which stands for the column. */
  readonly expression: Expression
}

/** The conversions that a query makes of single columns. A database may convert rows that it drops later. */
export function findContracts(query: QueryNode, world: World): readonly Contract[] {
  const find = columnFinder(query, world)
  const contracts = [...walkEverything(query)].flatMap((part) => {
    if (!isExpression(part) || !converts(part)) return []
    const parts = [...walkExpression(part)]
    const columns = parts.filter((each) => each.class === 'COLUMN_REF')
    const names = new Set(columns.map(({ column_names: each }) => each.join('.').toLowerCase()))
    const [column] = columns
    const found = column && names.size === 1 ? find(column) : null
    if (!found || parts.some(({ class: kind }) => kind === 'SUBQUERY' || kind === 'WINDOW'))
      return []
    const expression = mapExpression(part, (each) =>
      each.class === 'COLUMN_REF' ? cellOf(0) : each,
    )
    return [{ ...found, expression }]
  })
  const seen = new Set<string>()
  return contracts.filter(({ table, column, expression }) => {
    const name = `${table.id}\n${column.name}\n${JSON.stringify(expression)}`
    return !seen.has(name) && seen.add(name)
  })
}

function converts(part: Expression): boolean {
  if (part.class === 'CAST') return !part.try_cast && part.cast_type.id !== 'VARCHAR'
  return (
    part.class === 'FUNCTION' && /^(?:strptime|make_date|to_timestamp)$/.test(part.function_name)
  )
}
