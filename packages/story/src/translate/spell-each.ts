import { call, cast, castToTexts, textConstant } from '../tree/build.ts'
import { getAlias } from '../tree/get-alias.ts'
import { mapBlocks } from '../tree/map-blocks.ts'
import { mapEverywhere, mapExpression, walkEverything } from '../tree/map-tree.ts'
import type { Call, ColumnReference, Expression, QueryNode, TableFunction } from '../tree/node.ts'

/** A table of what a document in JSON holds. */
interface Each {
  readonly table: TableFunction
  readonly kind: 'fields' | 'places' | 'items' | 'keys'
  readonly names: readonly [string, string]
  /** Whether its values are texts rather than JSON. */
  readonly isText: boolean
}

/**
 * A query in which the fields of a document and the items of a list, taken apart as a table (`jsonb_each_text(data)`, SQLite's
 * `json_each(tags)`, Snowflake's FLATTEN, OPENJSON) or in SELECT, come from functions of DuckDB.
 */
export function spellEach(query: QueryNode): QueryNode {
  const listed = mapBlocks(query, (block) => ({
    ...block,
    select_list: block.select_list.map((item) => mapExpression(item, listInSelect)),
  }))
  const tables = [...walkEverything(listed)].filter(isTableFunction)
  const found = tables.flatMap((table) => readEach(table, listed) ?? [])
  return found.length === 0 ? listed : (replace(listed, found) as QueryNode)
}

function isTableFunction(part: object): part is TableFunction {
  return 'type' in part && part.type === 'TABLE_FUNCTION'
}

function listInSelect(part: Expression): Expression {
  if (part.class !== 'FUNCTION') return part
  const list = listItems(part)
  return list ? { ...call('unnest', [list]), alias: part.alias || part.function_name } : part
}

function listItems({ function_name: name, children: [first] = [] }: Call): Expression | null {
  if (!first) return null
  if (/^jsonb?_object_keys$/.test(name)) return call('json_keys', [first])
  return /^jsonb?_array_elements(?:_text)?$/.test(name)
    ? castToTexts(call('json_extract', [first, textConstant('$')]))
    : null
}

function readEach(table: TableFunction, query: QueryNode): Each | null {
  const { function: called, column_name_alias: given = [] } = table
  if (called.class !== 'FUNCTION') return null
  const [key = 'key', value = 'value'] = given
  const own = { table, names: [key, value] as const }
  const [bare = nameBare(getAlias(table), query)] = given
  switch (called.function_name.toLowerCase()) {
    case 'jsonb_object_keys':
    case 'json_object_keys':
      return { ...own, kind: 'keys', names: [bare, bare], isText: true }
    case 'jsonb_array_elements':
    case 'jsonb_array_elements_text':
    case 'json_array_elements':
    case 'json_array_elements_text':
      return { ...own, kind: 'items', names: [bare, bare], isText: false }
    case 'jsonb_each':
      return { ...own, kind: 'fields', isText: false }
    case 'jsonb_each_text':
    case 'json_each_text':
    case 'json_fields':
      return { ...own, kind: 'fields', isText: true }
    case 'json_places':
      return { ...own, kind: 'places', names: ['index', value], isText: true }
    case 'json_each':
    case 'openjson':
      return { ...own, kind: guessKind(nameEach(table), query), isText: true }
    default:
      return null
  }
}

/** In PostgreSQL a table's name alone stands for its one column. */
function nameBare(alias: string, query: QueryNode): string {
  const parts = [...walkEverything(query)] as readonly Expression[]
  const isBare = parts.some(
    (part) =>
      part.class === 'COLUMN_REF' &&
      part.column_names.length === 1 &&
      part.column_names[0]?.toLowerCase() === alias,
  )
  return alias && isBare ? alias : 'value'
}

/** The items of a list, unless the query reads what they are called. */
function guessKind(alias: string, query: QueryNode): 'fields' | 'places' | 'items' {
  const isKey = (part: Expression): boolean => isNamed(part, alias, 'key')
  const parts = [...walkEverything(query)] as readonly Expression[]
  if (!parts.some(isKey)) return 'items'
  const isCounted = parts.some(
    (part) =>
      part.class === 'COMPARISON' &&
      [part.left, part.right].some(isKey) &&
      [part.left, part.right].some(isNumber),
  )
  return isCounted ? 'places' : 'fields'
}

function isNumber(part: Expression): boolean {
  return part.class === 'CONSTANT' && /INT|DECIMAL|DOUBLE/.test(part.value.type.id)
}

function isNamed(part: Expression, alias: string, name: string): part is ColumnReference {
  if (part.class !== 'COLUMN_REF') return false
  const names = part.column_names.map((each) => each.toLowerCase())
  return names.at(-1) === name && (names.length === 1 || names[0] === alias.toLowerCase())
}

function replace(tree: unknown, found: readonly Each[]): unknown {
  const find = (part: Expression): Each | undefined =>
    found.find(({ table, names }) =>
      names.some((name) => isNamed(part, nameEach(table), name.toLowerCase())),
    )
  const shown = mapBlocks(tree, (block) => ({
    ...block,
    // what is shown keeps the name that it has
    select_list: block.select_list.map((item) =>
      item.class === 'COLUMN_REF' && !item.alias && find(item)
        ? { ...item, alias: item.column_names.at(-1) ?? '' }
        : item,
    ),
  }))
  const read = mapEverywhere(shown, (part) => {
    const each = find(part)
    return each ? readColumn(part as ColumnReference, each) : levelItems(part, find)
  })
  return mapTables(read, new Map(found.map((each) => [nameEach(each.table), each])))
}

/** Where a table has no name of its own it goes by its function's. */
function nameEach(table: TableFunction): string {
  const { function: called } = table
  return getAlias(table) || (called.class === 'FUNCTION' ? called.function_name.toLowerCase() : '')
}

/** An item that is compared with a number or summed up, as the number that it spells. */
function levelItems(part: Expression, find: (part: Expression) => Each | undefined): Expression {
  const isItem = (each: Expression): boolean => find(each)?.kind === 'items'
  const asNumber = (each: Expression): Expression =>
    isItem(each) ? cast(each, 'DOUBLE', true) : each
  if (part.class === 'COMPARISON' && [part.left, part.right].some(isNumber))
    return { ...part, left: asNumber(part.left), right: asNumber(part.right) }
  if (part.class === 'BETWEEN' && isNumber(part.lower))
    return { ...part, input: asNumber(part.input) }
  return part.class === 'FUNCTION' && /^(?:sum|avg|[-+*/%])$/.test(part.function_name)
    ? { ...part, children: (part.children ?? []).map(asNumber) }
    : part
}

/** A column of such a table: a key is a text, a place a number, a value what stands there. */
function readColumn(part: ColumnReference, { kind, names, isText }: Each): Expression {
  const isValue = part.column_names.at(-1)?.toLowerCase() === names[1].toLowerCase()
  const { alias = '', ...own } = part
  if (isValue && isText && (kind === 'fields' || kind === 'places'))
    return { ...call('json_extract_string', [own, textConstant('$')]), alias }
  return !isValue && kind === 'places' ? { ...cast(own, 'BIGINT'), alias } : part
}

function mapTables(tree: unknown, found: ReadonlyMap<string, Each>): unknown {
  if (Array.isArray(tree)) return tree.map((each) => mapTables(each, found))
  if (typeof tree !== 'object' || tree === null) return tree
  const mapped = Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, mapTables(value, found)]),
  )
  if (!isTableFunction(tree) || tree.function.class !== 'FUNCTION') return mapped
  const each = found.get(nameEach(tree))
  const [document, path] = (mapped as unknown as { function: Call }).function.children ?? []
  if (!each || !document) return mapped
  const from = path ? call('json_extract', [document, path]) : document
  const own = { ...mapped, alias: tree.alias || nameEach(tree) }
  switch (each.kind) {
    case 'items':
      return { ...own, function: call('json_items', [from]), column_name_alias: [each.names[1]] }
    case 'keys':
      return {
        ...{ ...own, function: call('unnest', [call('json_keys', [from])]) },
        column_name_alias: [each.names[0]],
      }
    default:
      return {
        ...{ ...own, function: call('json_each', [from]) },
        column_name_alias: [...each.names, ...otherNames],
      }
  }
}

/** What else DuckDB tells of each field; the names must be no column's. */
const otherNames = ['type', 'atom', 'id', 'parent', 'fullkey', 'path'].map((name) => `__${name}`)
