import { columnFinder, type FindColumn, type FoundColumn } from '../analyze/column-finder.ts'
import { call, castToList, castToTexts, textConstant } from '../tree/build.ts'
import { mapEverywhere } from '../tree/map-tree.ts'
import type {
  Call,
  Expression,
  Operator,
  QueryNode,
  SubqueryExpression,
  TableFunction,
} from '../tree/node.ts'
import { isTextual, type World } from '../world/world.ts'

/**
 * Columns that are lists elsewhere stand as the texts of lists: where a query takes one apart, it is read as a list. What is
 * surely one is told by the schema; else a query that does not bind tells.
 */
export function readLists(
  query: QueryNode,
  world: World,
  { isSure }: { readonly isSure: boolean },
): QueryNode {
  const find = columnFinder(query, world)
  const read = (part: Expression): Expression => {
    const found = find(part)
    const type = found?.table.table.columns.find(({ name }) => name === found.column.name)?.type
    if (type?.kind === 'array') return castToList(part, itemTypes[type.element.kind] ?? 'VARCHAR')
    return !isSure && found && isTextual(found.column) ? castToTexts(part) : part
  }
  const mapped = mapEverywhere(query, (expression) => {
    if (expression.class === 'SUBQUERY') return readMembership(expression)
    if (expression.class === 'OPERATOR' && /^ARRAY_(?:EXTRACT|SLICE)$/.test(expression.type))
      return readItem({ ...expression, children: expression.children.map(read) }, find)
    if (expression.class !== 'FUNCTION' || !listed.test(expression.function_name)) return expression
    const [first, second] = expression.children ?? []
    const isJson = first && second?.class === 'CONSTANT' && hasText(find(first))
    if (expression.function_name === '@>' && isJson) return call('json_contains', [first, second])
    const children = (expression.children ?? []).map(read)
    const isList = children[0] !== expression.children?.[0]
    if (/^(?:contains|element_at)$/.test(expression.function_name) && !isList) return expression
    const name = named[expression.function_name] ?? expression.function_name
    return { ...expression, function_name: name, children }
  })
  return nameItems(mapped) as QueryNode
}

const listed =
  /^(?:unnest|len|cardinality|contains|element_at|generate_subscripts|(?:list|array)_\w+|@>|<@|&&)$/

/** What DuckDB calls functions that have another name for texts. */
const named: Readonly<Record<string, string>> = {
  contains: 'list_contains',
  element_at: 'list_extract',
}

const itemTypes: Readonly<Record<string, string>> = {
  integer: 'BIGINT',
  decimal: 'DOUBLE',
  float: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
}

/** `data['color']` and `data[1]` of JSON, which would give letters of its text. */
function readItem(item: Operator, find: FindColumn): Expression {
  const [document, place] = item.children
  if (document?.class === 'FUNCTION' && document.function_name === 'json_extract_string')
    return readDeeper(item, document)
  const found = document && find(document)
  const isText = item.type === 'ARRAY_EXTRACT' && found && isTextual(found.column)
  if (!document || !isText || place?.class !== 'CONSTANT') return item
  const { value } = place.value
  const path = typeof value === 'number' ? `$[${value - 1}]` : `$."${value}"`
  const read = call('json_extract_string', [document, textConstant(path)])
  return item.alias ? { ...read, alias: item.alias } : read
}

/** `data['browser']['name']`. */
function readDeeper(item: Operator, { children = [] }: Call): Expression {
  const [[document, path], place] = [children, item.children[1]]
  const isRead = path?.class === 'CONSTANT' && place?.class === 'CONSTANT'
  if (!document || !isRead || item.type !== 'ARRAY_EXTRACT') return item
  const { value } = place.value
  const step = typeof value === 'number' ? `[${value - 1}]` : `."${value}"`
  const read = call('json_extract_string', [document, textConstant(`${path.value.value}${step}`)])
  return item.alias ? { ...read, alias: item.alias } : read
}

/** `'admin' = ANY (scopes)`, which DuckDB reads as a query over the list. */
function readMembership(membership: SubqueryExpression): Expression {
  const { child, comparison_type: comparison, subquery } = membership
  const { node } = subquery
  const [item] = node.type === 'SELECT_NODE' ? node.select_list : []
  const isList = item?.class === 'FUNCTION' && item.function_name === 'unnest'
  const [list] = isList ? (item.children ?? []) : []
  const isAlone = node.type === 'SELECT_NODE' && node.from_table?.type === 'EMPTY'
  const isMember = child && list && isAlone && comparison === 'COMPARE_EQUAL'
  return isMember ? call('list_contains', [list, child]) : membership
}

/** In PostgreSQL the items of `unnest(list) AS item` are called as the table is. */
function nameItems(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(nameItems)
  if (typeof tree !== 'object' || tree === null) return tree
  const mapped = Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, nameItems(value)]),
  )
  if (!('type' in tree) || tree.type !== 'TABLE_FUNCTION') return mapped
  const { alias, function: called, column_name_alias: names = [] } = tree as TableFunction
  const isBare = called.class === 'FUNCTION' && called.function_name === 'unnest'
  return isBare && alias && names.length === 0 ? { ...mapped, column_name_alias: [alias] } : mapped
}

function hasText(found: FoundColumn | null): boolean {
  if (!found || !isTextual(found.column)) return false
  const { columns } = found.table.table
  return !columns.some(({ name, type }) => name === found.column.name && type.kind === 'array')
}
