import { isAggregate } from '../analyze/aggregates.ts'
import { columnFinder, type FoundColumn } from '../analyze/column-finder.ts'
import { compactDay } from '../solve/pools/keep-days.ts'
import { call, cellOf, integerConstant, textConstant } from '../tree/build.ts'
import { isExpression, mapExpression, walkEverything, walkExpression } from '../tree/map-tree.ts'
import type { Expression, QueryNode } from '../tree/node.ts'
import { isTextual, type World } from '../world/world.ts'

/** What every value of a column must bear: a text that is cast to a day is one in every row. */
export interface Contract extends FoundColumn {
  /** Conversions over the cell 0, which stands for the column. */
  readonly expressions: readonly Expression[]
}

/** The conversions that queries make of single columns. A database may convert rows that it drops later. */
export function findContracts(queries: readonly QueryNode[], world: World): readonly Contract[] {
  const contracts = new Map<string, Contract>()
  for (const query of queries)
    for (const { table, column, expression } of listConversions(query, world).map((each) =>
      lift(each, world),
    )) {
      const name = `${table.id}\n${column.name}`
      const known = contracts.get(name)?.expressions ?? []
      const spelt = JSON.stringify(expression)
      const isKnown = known.some((each) => JSON.stringify(each) === spelt)
      contracts.set(name, { table, column, expressions: isKnown ? known : [...known, expression] })
    }
  return [...contracts.values()]
}

/** What is asked of a link is asked of the key that it leads to, and the link follows. */
function lift(conversion: Conversion, world: World): Conversion {
  const { table, column } = conversion
  const link = table.links.find(({ columns }) => columns.length === 1 && columns[0] === column.name)
  const parent = link && world.byId.get(link.parent)
  const key = parent?.columns.find(({ name }) => name === link?.parentColumns[0])
  return parent && key && parent !== table
    ? lift({ ...conversion, table: parent, column: key }, world)
    : conversion
}

interface Conversion extends FoundColumn {
  readonly expression: Expression
}

function listConversions(query: QueryNode, world: World): readonly Conversion[] {
  const find = columnFinder(query, world)
  return [...walkEverything(query)].flatMap((part) => {
    if (!isExpression(part)) return []
    const compared = readCompactDay(part)
    const dated = compared && find(compared)
    if (dated && isTextual(dated.column) && /date|day/i.test(dated.column.name))
      return [{ ...dated, expression: call('strptime', [cellOf(0), textConstant('%Y%m%d')]) }]
    if (!converts(part)) return []
    const parts = [...walkExpression(part)]
    const columns = parts.filter((each) => each.class === 'COLUMN_REF')
    const names = new Set(columns.map(({ column_names: each }) => each.join('.').toLowerCase()))
    const [column] = columns
    const found = column && names.size === 1 ? find(column) : null
    if (!found || parts.some(isBeyondRow)) return []
    const expression = mapExpression(part, (each) =>
      each.class === 'COLUMN_REF' ? cellOf(0) : takeFirst(each),
    )
    return [{ ...found, expression }]
  })
}

/** What is compared with a day written as `20210131`, whose other values are then days of such a kind. */
function readCompactDay(part: Expression): Expression | null {
  const isDay = (bound: Expression): boolean =>
    bound.class === 'CONSTANT' && compactDay.test(String(bound.value.value))
  if (part.class === 'BETWEEN') return isDay(part.lower) && isDay(part.upper) ? part.input : null
  return part.class === 'COMPARISON' && isDay(part.right) ? part.left : null
}

/** Of a list whose items become rows, the first one. */
function takeFirst(part: Expression): Expression {
  if (part.class !== 'FUNCTION' || part.function_name !== 'unnest') return part
  return call('list_extract', [...(part.children ?? []), integerConstant(1)])
}

/** What is about more than the row itself. */
function isBeyondRow(part: Expression): boolean {
  return part.class === 'SUBQUERY' || part.class === 'WINDOW' || isAggregate(part)
}

function converts(part: Expression): boolean {
  if (part.class === 'CAST') return part.cast_type.id !== 'VARCHAR'
  return (
    part.class === 'FUNCTION' &&
    /^(?:(?:try_)?strptime|make_date|to_timestamp)$/.test(part.function_name)
  )
}
