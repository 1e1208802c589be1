import { columnFinder, type FoundColumn } from '../analyze/column-finder.ts'
import { listAsked } from '../solve/pools/exemplify-json.ts'
import { getAlias } from '../tree/get-alias.ts'
import { isExpression, walkEverything } from '../tree/map-tree.ts'
import type { Expression, QueryNode, TableFunction } from '../tree/node.ts'
import { readPath, type Step } from '../tree/read-path.ts'
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
    for (const part of parts) if (isItems(part)) noteItems(part, open, lists)
    for (const part of parts) if (isExpression(part)) note(part, open)
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

/** The items of a list as the rows of a table, by the names that they go by. */
function noteItems(table: TableFunction, open: Open, lists: Map<string, Field>): void {
  const { function: called, column_name_alias: names = [] } = table
  const [list] = called.class === 'FUNCTION' ? (called.children ?? []) : []
  const isNamed = called.class === 'FUNCTION' && /^(?:unnest|json_each)$/.test(called.function_name)
  const way = isNamed && list ? readPath(list) : null
  const field = way && open(way.base, way.steps)
  if (!field) return
  field.items ??= makeField()
  const name = names[0]?.toLowerCase() ?? 'value'
  lists.set(`${getAlias(table)}.${name}`, field.items)
  lists.set(name, field.items)
}

function note(part: Expression, open: Open): void {
  const way = readPath(part)
  if (way && way.steps.length > 0) {
    const field = open(way.base, way.steps)
    if (field && part.class === 'CAST') field.types.add(part.cast_type.id)
  }
  const isTest = /^(?:COMPARISON|BETWEEN|OPERATOR|FUNCTION)$/.test(part.class)
  const base = isTest ? findBase(part) : null
  if (!base) return
  for (const { steps, values } of listAsked(part)) {
    const field = open(base, steps)
    for (const value of values)
      if (!Array.isArray(value) || steps.length > 0) field?.values.add(value)
  }
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
