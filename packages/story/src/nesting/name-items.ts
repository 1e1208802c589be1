import { findPart, findText, type TreeNode, walkTree } from '../queries/walk-tree.ts'
import { findRecords, type RecordsField, type Scopes } from './flat-scopes.ts'

type Mutable = Record<string, unknown>

/**
 * Puts the name of a repeated record before fields that are called without it, as BigQuery lets them be: `SELECT sku FROM
 * invoices, UNNEST(lines)` asks for `lines_item.sku`. Says how many names it gave. The tree is changed in place.
 */
export function nameItems(tree: unknown, scopes: Scopes): number {
  let count = 0
  for (const node of walkTree(tree)) {
    const block = findPart(node, 'select') as Mutable | null
    if (block === null) continue
    for (const item of listSources(block)) {
      const found = findUnnested(item, scopes)
      if (!found) continue
      const alias = giveAlias(item, found.field)
      count += alias.isNew ? 1 : 0
      count += qualify(block, alias.name, found.field)
      // a record within the record is found under this name
      const { table, fields } = found.field
      scopes.byAlias.set(alias.name.toLowerCase(), { table, fields, alias: alias.name })
    }
  }
  return count
}

function listSources(block: Mutable): readonly Mutable[] {
  const from = (findPart(block, 'from', 'expressions') ?? []) as Mutable[]
  const joins = (findPart(block, 'joins') ?? []) as Mutable[]
  return [...from, ...joins.map((join) => join['this'] as Mutable)]
}

function findUnnested(item: Mutable, scopes: Scopes): ReturnType<typeof findRecords> {
  const isUnnest = findPart(item, 'unnest') ?? findPart(item, 'alias', 'this', 'unnest')
  return isUnnest === null ? null : findRecords(item, scopes)
}

function giveAlias(item: Mutable, { name }: RecordsField): { name: string; isNew: boolean } {
  const known =
    findText(item, 'alias', 'alias', 'name') ?? findText(item, 'unnest', 'alias', 'name')
  if (known !== null) return { name: known, isNew: false }
  // the list itself goes by its own name
  const own = `${name}_item`
  Object.assign(findPart(item, 'unnest') as Mutable, { alias: identifier(own) })
  return { name: own, isNew: true }
}

/** The names of a block's own expressions; those of queries within it are looked for where they are. */
function qualify(block: Mutable, alias: string, { fields }: RecordsField): number {
  const names = new Set(fields.map(({ name }) => name.toLowerCase()))
  const selected = new Set(
    ((findPart(block, 'expressions') ?? []) as readonly unknown[]).map((item) =>
      findText(item, 'alias', 'alias', 'name')?.toLowerCase(),
    ),
  )
  let count = 0
  for (const [part, value] of Object.entries(block)) {
    if (part === 'with' || part === 'from') continue
    const mayBeSelected = part !== 'expressions' && part !== 'where_clause' && part !== 'joins'
    for (const node of walkTree(value, (each) => findPart(each, 'select') === null)) {
      const name = findText(node, 'column', 'name', 'name')?.toLowerCase()
      const before = findText(node, 'column', 'table', 'name')?.toLowerCase()
      const isBare = before === undefined && name !== undefined && names.has(name)
      if (isBare && !(mayBeSelected && selected.has(name)))
        count += write(node, 'table', identifier(alias))
      else if (before !== undefined && name !== undefined && isRecord(fields, before))
        count += intoRecord(node as Mutable, alias, before)
    }
  }
  return count
}

function isRecord(fields: RecordsField['fields'], name: string): boolean {
  return fields.some((field) => field.kind === 'record' && field.name.toLowerCase() === name)
}

/** `value.int_value` of an item is `item.value.int_value`. */
function intoRecord(node: Mutable, alias: string, record: string): number {
  const { name, table, ...rest } = node['column'] as Mutable
  delete node['column']
  const column = { ...rest, name: table ?? identifier(record), table: identifier(alias) }
  node['dot'] = { this: { column }, field: name }
  return 1
}

function write(node: TreeNode, key: string, value: object): number {
  Object.assign(node['column'] as Mutable, { [key]: value })
  return 1
}

function identifier(name: string): object {
  return { name, quoted: true, trailing_comments: [], span: null }
}
