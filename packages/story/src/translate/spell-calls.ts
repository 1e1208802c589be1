import {
  call as build,
  cast,
  equal,
  integerConstant,
  nullConstant,
  textConstant,
} from '../tree/build.ts'
import { mapEverywhere } from '../tree/map-tree.ts'
import type { Call, Case, Constant, Expression, Operator } from '../tree/node.ts'
import { findPatternPart } from './find-pattern-part.ts'

/** A tree in which functions that the translator left as another database calls them are called as DuckDB does. */
export function spellCalls<Tree>(tree: Tree, dialect: string): Tree {
  const own: typeof spellings =
    dialect === 'bigquery' ? { ...spellings, regexp_extract: extractPart } : spellings
  return mapEverywhere(tree, (expression) => {
    if (expression.class === 'WINDOW' || expression.class === 'FUNCTION') {
      const called = String((expression as { function_name?: unknown }).function_name).toLowerCase()
      const name = names[called]
      if (name !== undefined) return { ...expression, function_name: name } as Expression
      const spelt = expression.class === 'FUNCTION' ? own[called]?.(expression) : null
      if (spelt) return expression.alias ? { ...spelt, alias: expression.alias } : spelt
    }
    return expression
  })
}

/** Those that have but another name. */
const names: Readonly<Record<string, string>> = {
  startswith: 'starts_with',
  endswith: 'ends_with',
  approx_percentile: 'approx_quantile',
  conditional_true_event: 'count_if',
  jsonb_build_object: 'json_object',
  json_build_object: 'json_object',
  object_construct: 'json_object',
  object_construct_keep_null: 'json_object',
  json_build_array: 'json_array',
  jsonb_build_array: 'json_array',
  row_to_json: 'to_json',
  to_jsonb: 'to_json',
  jsonb_object_agg: 'json_group_object',
  object_agg: 'json_group_object',
  stdev: 'stddev_samp',
  stdevp: 'stddev_pop',
  var: 'var_samp',
  varp: 'var_pop',
}

type Spell = (call: Call) => Expression | null

const listJson: Spell = (call) =>
  build('to_json', [{ ...withoutAlias(call), function_name: 'list' }])

/** A text that is no number is none in any case; the size and the places behind the point come after it. */
const tryNumber: Spell = ({ children = [] }) => {
  const [value, ...sizes] = children
  const [precision = 38, scale = 0] = sizes.flatMap((size) => readWhole(size) ?? [])
  const isSized = sizes.every((size) => readWhole(size) !== null)
  if (!value || !isSized) return null
  const type_info = { type: 'DECIMAL_TYPE_INFO', width: precision, scale }
  return { ...cast(value, 'DECIMAL', true), cast_type: { id: 'DECIMAL', type_info } }
}

/** Only part of a text: all that fits, or what stands in the first brackets of the pattern; NULL where nothing fits. */
const extractPart: Spell = (call) => {
  const [text, pattern, group] = call.children ?? []
  if (!text || pattern?.class !== 'CONSTANT' || readWhole(group) !== 1) return null
  const part = findPatternPart(String(pattern.value.value))
  const read = { ...withoutAlias(call), children: [text, pattern, integerConstant(part)] }
  return build('nullif', [read, textConstant('')])
}

/** A pattern with a year needs none put before it. */
const parseDay: Spell = (call) => {
  const [text, pattern] = (call.children ?? []).map(readJoined)
  if (!text || !pattern || readText(text[0]) !== '1970 ' || readText(pattern[0]) !== '%Y ')
    return null
  const [, day] = text
  const spelt = readText(pattern[1])
  if (!day || spelt === null || !/%[YyFDGcxs]/.test(spelt)) return null
  return { ...withoutAlias(call), children: [day, textConstant(spelt)] }
}

const place: Spell = ({ children = [] }) => {
  const [item, ...list] = children
  return item
    ? choose(
        item,
        list.map((_, at) => integerConstant(at + 1)),
        list,
        integerConstant(0),
      )
    : null
}

const pick: Spell = ({ children = [] }) => {
  const [at, ...list] = children
  const places = list.map((_, index) => integerConstant(index + 1))
  return at ? choose(cast(at, 'INTEGER'), list, places, null) : null
}

/** Four numbers of an address as one. */
const readAddress: Spell = ({ children = [] }) => {
  const [text] = children
  if (!text) return null
  const parts = [1, 2, 3, 4].map((at) =>
    build(
      '*',
      [
        cast(build('split_part', [text, textConstant('.'), integerConstant(at)]), 'BIGINT', true),
        integerConstant(256 ** (4 - at)),
      ],
      true,
    ),
  )
  return parts.reduce((sum, each) => build('+', [sum, each], true))
}

/** The items of a list in JSON, at a path or of the whole. */
const listItems =
  (type: string): Spell =>
  ({ children = [] }) => {
    const [json, path = textConstant('$')] = children
    if (!json) return null
    const type_info = { type: 'LIST_TYPE_INFO', child_type: { id: type } }
    const list = build('json_extract', [json, path])
    return { ...cast(list, 'LIST', true), cast_type: { id: 'LIST', type_info } }
  }

const spellings: Readonly<Record<string, Spell | undefined>> = {
  json_agg: listJson,
  jsonb_agg: listJson,
  json_arrayagg: listJson,
  try_to_number: tryNumber,
  try_to_decimal: tryNumber,
  try_to_numeric: tryNumber,
  strptime: parseDay,
  field: place,
  elt: pick,
  choose: pick,
  inet_aton: readAddress,
  get_path: ({ children: [json, path] = [] }) => {
    const way = readText(path)
    return json && way !== null
      ? build('json_extract_string', [json, textConstant(`$.${way}`)])
      : null
  },
  json_extract_array: listItems('VARCHAR'),
  json_query_array: listItems('VARCHAR'),
  json_value_array: listItems('VARCHAR'),
  find_in_set: ({ children: [item, list] = [] }) =>
    item && list
      ? coalesce([
          build('list_position', [build('string_split', [list, textConstant(',')]), item]),
          integerConstant(0),
        ])
      : null,
  json_contains: ({ children: [json, item, path] = [] }) =>
    json && item && path
      ? build('json_contains', [build('json_extract', [json, path]), item])
      : null,
}

function coalesce(children: readonly Expression[]): Operator {
  return { class: 'OPERATOR', type: 'OPERATOR_COALESCE', children }
}

/** One of several results, by which of the values is the one that is looked for. */
function choose(
  wanted: Expression,
  results: readonly Expression[],
  values: readonly Expression[],
  otherwise: Expression | null,
): Case {
  return {
    class: 'CASE',
    type: 'CASE_EXPR',
    case_checks: values.flatMap((value, at) => {
      const then_expr = results[at]
      return then_expr ? [{ when_expr: equal(wanted, value), then_expr }] : []
    }),
    else_expr: otherwise ?? nullConstant,
  }
}

/** The two parts of `'1970 ' || text`. */
function readJoined(part: Expression): readonly [Expression, Expression] | null {
  if (part.class !== 'FUNCTION' || part.function_name !== '||') return null
  const [first, second] = part.children ?? []
  return first && second ? [first, second] : null
}

function readText(part: Expression | undefined): string | null {
  return part?.class === 'CONSTANT' && typeof part.value.value === 'string'
    ? part.value.value
    : null
}

function readWhole(part: Expression | undefined): number | null {
  const value = part?.class === 'CONSTANT' ? (part as Constant).value.value : null
  return typeof value === 'number' ? value : null
}

function withoutAlias({ alias: _alias, ...call }: Call): Call {
  return call
}
