import { columnFinder, type FoundColumn } from '../analyze/column-finder.ts'
import { listAsked } from '../solve/pools/exemplify-json.ts'
import { getAlias } from '../tree/get-alias.ts'
import { isExpression, listParts, walkEverything } from '../tree/map-tree.ts'
import type { Constant, Expression, QueryNode, TableFunction } from '../tree/node.ts'
import { isDocument, readPath, type Step } from '../tree/read-path.ts'
import { isTextual, type World } from '../world/world.ts'

/** What queries read at one place of a document. */
export interface Field {
  /** What conditions name there. */
  readonly values: Set<unknown>
  /** What it is cast to, or summed up as. */
  readonly types: Set<string>
  readonly fields: Map<string, Field>
  /** What the items of a list are; null where it is none. */
  items: Field | null
  /** How many items are read by their places, at least. */
  least: number
}

/** A column whose texts are documents, as queries read them. */
export interface Document extends FoundColumn {
  readonly root: Field
}

/** The columns of texts that queries read documents in. */
export function findDocuments(queries: readonly QueryNode[], world: World): readonly Document[] {
  const documents = new Map<string, Document>()
  for (const query of queries) {
    const find = columnFinder(query, world)
    const lists = new Map<string, Field>()
    const keyed: Keyed[] = []
    const open = (base: Expression, steps: readonly Step[]): Field | null => {
      const alias =
        base.class === 'COLUMN_REF' ? base.column_names.map((each) => each.toLowerCase()) : []
      const item = lists.get(alias.join('.')) ?? lists.get(alias.at(-1) ?? '')
      if (item) return enter(item, steps)
      const found = find(base)
      if (!found || !isTextual(found.column) || isList(found)) return null
      const name = `${found.table.id}\n${found.column.name}`
      const document = documents.get(name) ?? { ...found, root: makeField() }
      documents.set(name, document)
      return enter(document.root, steps)
    }
    const parts = [...walkEverything(query)]
    for (const part of parts) {
      if (isItems(part)) noteItems(part, open, lists, keyed)
      else if (isExpression(part)) noteKeys(part, open, keyed)
    }
    for (const part of parts)
      if (isExpression(part)) {
        note(part, open, lists)
        noteNamedKeys(part, keyed)
      }
    for (const each of keyed) nameFields(each)
  }
  return [...documents.values()].filter(({ root }) => root.fields.size > 0 || root.items !== null)
}

type Open = (base: Expression, steps: readonly Step[]) => Field | null

function isList({ table, column }: FoundColumn): boolean {
  return table.table.columns.some(({ name, type }) => name === column.name && type.kind === 'array')
}

function makeField(): Field {
  return { values: new Set(), types: new Set(), fields: new Map(), items: null, least: 0 }
}

function enter(from: Field, steps: readonly Step[]): Field {
  let field = from
  for (const step of steps) {
    if (typeof step === 'number') {
      field.items ??= makeField()
      field.least = Math.max(field.least, step + 1)
      field = field.items
      continue
    }
    const inner = field.fields.get(step) ?? makeField()
    field.fields.set(step, inner)
    field = inner
  }
  return field
}

function isItems(part: object): part is TableFunction {
  return 'type' in part && part.type === 'TABLE_FUNCTION'
}

/** A document whose fields are read as rows: by the name of their key, what each of them holds, and which ones are named. */
interface Keyed {
  readonly field: Field
  readonly key: string
  readonly each: Field
  readonly named: Set<string>
}

/** The items of a list as the rows of a table, by the names that they go by. */
function noteItems(
  table: TableFunction,
  open: Open,
  lists: Map<string, Field>,
  keyed: Keyed[],
): void {
  const { function: called, column_name_alias: names = [] } = table
  const [list] = called.class === 'FUNCTION' ? (called.children ?? []) : []
  const isEach = called.class === 'FUNCTION' && called.function_name === 'json_each'
  if (isEach && list && names.length > 1 && names[0] !== 'index') {
    const way = readPath(list)
    const field = way && open(way.base, way.steps)
    const [key = '', value = ''] = names.map((each) => each.toLowerCase())
    if (!field) return
    const each = makeField()
    keyed.push({ field, key, each, named: new Set() })
    lists.set(`${getAlias(table)}.${value}`, each)
    lists.set(value, each)
    return
  }
  const isNamed = called.class === 'FUNCTION' && /^(?:unnest|json_each)$/.test(called.function_name)
  const way = isNamed && list ? readPath(list) : null
  const field = way && open(way.base, way.steps)
  if (!field) return
  field.items ??= makeField()
  const name = (isEach ? names[1] : names[0])?.toLowerCase() ?? 'value'
  lists.set(`${getAlias(table)}.${name}`, field.items)
  lists.set(name, field.items)
}

/** The keys of a document as a list. */
function noteKeys(part: Expression, open: Open, keyed: Keyed[]): void {
  const [document] =
    part.class === 'FUNCTION' && part.function_name === 'json_keys' ? (part.children ?? []) : []
  const way = document && readPath(document)
  const field = way && open(way.base, way.steps)
  if (field) keyed.push({ field, key: '', each: makeField(), named: new Set() })
}

/** The keys that a condition names. */
function noteNamedKeys(part: Expression, keyed: readonly Keyed[]): void {
  if (!/^(?:COMPARISON|OPERATOR|FUNCTION)$/.test(part.class)) return
  const children = listParts(part)
  for (const child of children) {
    if (child.class !== 'COLUMN_REF') continue
    const name = child.column_names.at(-1)?.toLowerCase()
    const found = keyed.filter(({ key }) => key === name)
    for (const value of children.flatMap(readText))
      for (const { named } of found) named.add(value.replaceAll('%', ''))
  }
}

function readText(part: Expression): readonly string[] {
  const value = part.class === 'CONSTANT' ? part.value.value : null
  return typeof value === 'string' ? [value] : []
}

/** What a document has where only the keys of all its fields are asked for. */
const usualKeys = ['color', 'size', 'source']

function nameFields({ field, each, named }: Keyed): void {
  const names = named.size > 0 ? [...named] : field.fields.size > 0 ? [] : usualKeys
  for (const name of names) if (!field.fields.has(name)) field.fields.set(name, each)
}

function note(part: Expression, open: Open, lists: ReadonlyMap<string, Field>): void {
  const way = readPath(part)
  if (way && way.steps.length > 0) {
    const field = open(way.base, way.steps)
    if (field && part.class === 'CAST') field.types.add(part.cast_type.id)
  }
  const isTest = /^(?:COMPARISON|BETWEEN|OPERATOR|FUNCTION)$/.test(part.class)
  if (isTest && !isDocument(part)) noteItemValues(part, lists)
  const base = isTest ? findBase(part) : null
  if (!base) return
  for (const { steps, values } of listAsked(part)) {
    const field = open(base, steps)
    for (const value of values)
      if (!Array.isArray(value) || steps.length > 0) field?.values.add(value)
  }
}

/** What conditions name for the items of a list, or for the values of fields, themselves. */
function noteItemValues(part: Expression, lists: ReadonlyMap<string, Field>): void {
  const children = listParts(part)
  const values = children.flatMap((child) =>
    child.class === 'CONSTANT' && child.value.is_null !== true ? [readNamed(child)] : [],
  )
  for (const child of values.length > 0 ? children : []) {
    const way = readPath(child)
    if (way?.base.class !== 'COLUMN_REF' || way.steps.length > 0) continue
    const names = way.base.column_names.map((each) => each.toLowerCase())
    const field = lists.get(names.join('.'))
    for (const value of field ? values : []) field?.values.add(value)
  }
}

function readNamed({ value: { type, value } }: Constant): unknown {
  if (type.id === 'DECIMAL') return Number(value) / 10 ** (type.type_info?.scale ?? 0)
  return typeof value === 'string' ? value.replaceAll('%', '') : value
}

/** What the only way of a condition leads into. */
function findBase(part: Expression): Expression | null {
  const bases = [...walkEverything(part)].flatMap((each) => {
    const way = isExpression(each) ? readPath(each) : null
    return way && way.steps.length > 0 && way.base.class === 'COLUMN_REF' ? [way.base] : []
  })
  const names = new Set(bases.map((base) => JSON.stringify(base)))
  return names.size === 1 ? (bases[0] ?? null) : null
}
