import { call, cast, castToTexts, textConstant } from '../tree/build.ts'
import { mapEverywhere } from '../tree/map-tree.ts'
import type { Call, Expression, QueryNode, TableFunction } from '../tree/node.ts'
import { isDocument } from '../tree/read-path.ts'

/** Databases whose `->` gives JSON wherever it stands: a text of it has quotes. */
const strict: ReadonlySet<string> = new Set(['postgres', 'postgresql', 'pg', 'duckdb'])

/** Those in which what is read of JSON is a plain text or number, unless it is taken apart further. */
const plain: ReadonlySet<string> = new Set(['bigquery', 'sqlite', 'tsql', 'mssql', 'sqlserver'])

/**
 * A query whose ways into JSON are two functions of DuckDB: one that gives JSON, and one that gives texts. Where the translator
 * took one for the other, as for BigQuery's JSON_VALUE or Snowflake's `data:a::string`, what is compared, cast or shown is a text.
 */
export function spellJson(query: QueryNode, dialect: string): QueryNode {
  const mapped = mapEverywhere(query, (part) => {
    const spelt = spell(part, dialect)
    return strict.has(dialect) ? spelt : loosen(spelt)
  })
  return listItems(mapped) as QueryNode
}

function spell(part: Expression, dialect: string): Expression {
  const to = plain.has(dialect) ? 'json_extract_string' : 'json_extract'
  // a text behind an arrow is read as a function of one name
  if (part.class === 'LAMBDA' && part.expr.class === 'CONSTANT')
    return keep(part, call(to, [asJson(part.lhs), mendPath(part.expr)]))
  if (part.class !== 'FUNCTION') return part
  const { function_name: name, children = [] } = part
  const [first, second] = children
  if (!first) return part
  const read = (called: string): Expression =>
    second ? keep(part, call(called, [asJson(first), mendPath(second)])) : part
  switch (name) {
    case '->>':
    case 'json_extract_string':
    case 'get_json_object':
      return read('json_extract_string')
    case 'json_value':
      return read(dialect === 'duckdb' ? 'json_extract' : 'json_extract_string')
    case '->':
    case 'json_extract':
    case 'json_query':
    case 'jsonb_path_query_first':
      return read(to)
    case 'json_unquote':
      return keep(part, isDocument(first) ? asText(first) : readWhole(first))
    case 'isjson':
      return keep(part, cast(call('json_valid', [first]), 'INTEGER'))
    case 'json_length':
    case 'jsonb_array_length':
    case 'json_array_length':
      return { ...part, function_name: 'json_array_length', children: children.map(asJson) }
    case '@>':
      // what is asked of a list stays
      return isDocument(first) ? { ...part, ...call('json_contains', children.map(asJson)) } : part
    case 'json_exists':
    case 'json_contains':
      return { ...part, children: children.map(asJson) }
    default:
      return part
  }
}

function readWhole(document: Expression): Expression {
  return call('json_extract_string', [document, textConstant('$')])
}

/** What is compared, cast or shown of JSON is its text; beside a number, the number that it spells. */
function loosen(part: Expression): Expression {
  switch (part.class) {
    case 'CAST':
      if (/^(?:JSON|LIST|STRUCT|UNBOUND|USER)$/.test(part.cast_type.id)) return part
      return { ...part, child: asText(part.child) }
    case 'COMPARISON': {
      const [left, right] = level([part.left, part.right])
      return left && right ? { ...part, left, right } : part
    }
    case 'BETWEEN': {
      const [input, lower, upper] = level([part.input, part.lower, part.upper])
      return input && lower && upper ? { ...part, input, lower, upper } : part
    }
    case 'OPERATOR':
      if (!/^COMPARE_(?:NOT_)?IN$/.test(part.type)) return part
      return { ...part, children: level(part.children) }
    case 'FUNCTION': {
      const { function_name: name, children = [] } = part
      if (/^!?~~\*?$|^(?:upper|lower|trim|length|regexp_\w+|\|\|)$/.test(name))
        return { ...part, children: children.map(asText) }
      if (!/^(?:sum|avg|[-+*/%]|round|abs|median)$/.test(name)) return part
      return {
        ...part,
        children: children.map((each) => (isDocument(each) ? asType(each, 'DOUBLE') : each)),
      }
    }
    default:
      return part
  }
}

/** What stands beside each other in a comparison: all texts, or what the constants are. */
function level(parts: readonly Expression[]): readonly Expression[] {
  if (!parts.some(isDocument)) return parts
  const types = parts.flatMap((part) => (part.class === 'CONSTANT' ? part.value.type.id : []))
  const other = types.find((type) => type !== 'VARCHAR' && type !== 'NULL')
  return parts.map((part) => {
    if (!isDocument(part)) return part
    return other ? asType(part, other === 'BOOLEAN' ? other : 'DOUBLE') : asText(part)
  })
}

function asType(part: Expression, type: string): Expression {
  return keep(part, cast(asText(part), type, true))
}

function asText(part: Expression): Expression {
  return part.class === 'FUNCTION' && part.function_name === 'json_extract'
    ? { ...part, function_name: 'json_extract_string' }
    : part
}

/** What is taken apart further is JSON. */
function asJson(part: Expression): Expression {
  return part.class === 'FUNCTION' && part.function_name === 'json_extract_string'
    ? { ...part, function_name: 'json_extract' }
    : part
}

/** The translator takes PostgreSQL's path `{a,b}` for one key. */
function mendPath(path: Expression): Expression {
  if (path.class !== 'CONSTANT') return path
  const [, keys] = /^\$\."\{(.*)\}"$/.exec(String(path.value.value)) ?? []
  if (keys === undefined) return path
  const steps = keys.split(',').map((key) => (/^\d+$/.test(key) ? `[${key}]` : `."${key}"`))
  return textConstant(`$${steps.join('')}`)
}

/** The items of a list of JSON as rows, whatever the function is called that gives them. */
function listItems(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(listItems)
  if (typeof tree !== 'object' || tree === null) return tree
  const mapped = Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, listItems(value)]),
  )
  if (!('type' in tree) || tree.type !== 'TABLE_FUNCTION') return mapped
  const { function: called, column_name_alias: names = [] } = tree as TableFunction
  const list = called.class === 'FUNCTION' ? readItems(called) : null
  if (!list) return mapped
  const column_name_alias = names.length > 0 ? names : ['value']
  return { ...mapped, function: call('unnest', [list]), column_name_alias }
}

const named = /^(?:jsonb?_array_elements(?:_text)?|openjson|json_items)$/

function readItems({ function_name: name, children = [] }: Call): Expression | null {
  const [list] = children
  if (!list) return null
  const isItems = named.test(name) || (name === 'unnest' && isDocument(list))
  if (!isItems) return null
  return castToTexts(
    isDocument(list) ? asJson(list) : call('json_extract', [list, textConstant('$')]),
  )
}

function keep(from: Expression, to: Expression): Expression {
  return from.alias ? { ...to, alias: from.alias } : to
}
