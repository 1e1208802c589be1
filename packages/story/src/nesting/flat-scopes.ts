import type { NestedField, Nesting } from '@worldloom/engine'
import { findPart, findText, walkTree } from '../queries/walk-tree.ts'

/** A flat table under the name that a query gives it. */
export interface FlatScope {
  readonly alias: string
  readonly table: string
  readonly fields: readonly NestedField[]
}

/** By the names of the query, in small letters. */
export interface Scopes {
  readonly byAlias: Map<string, FlatScope>
}

export type RecordsField = Extract<NestedField, { kind: 'records' }>

/** The nested tables of a query by their names in it; null where one name stands for several. */
export function collectScopes(tree: unknown, nesting: Nesting): Scopes | null {
  const byAlias = new Map<string, FlatScope>()
  for (const node of walkTree(tree)) {
    const name = findText(node, 'table', 'name', 'name')
    if (name === null || findText(node, 'table', 'schema', 'name') !== null) continue
    const nested = nesting.find((table) => table.name.toLowerCase() === name.toLowerCase())
    const alias = findText(node, 'table', 'alias', 'name') ?? name
    const known = byAlias.get(alias.toLowerCase())
    if (known && known.table !== nested?.name) return null
    if (nested)
      byAlias.set(alias.toLowerCase(), { alias, table: nested.name, fields: nested.fields })
  }
  return { byAlias }
}

/** The repeated record that an item of FROM unnests, and whose it is. */
export function findRecords(
  item: unknown,
  { byAlias }: Scopes,
): { readonly alias: string; readonly parent: FlatScope; readonly field: RecordsField } | null {
  const column =
    findPart(item, 'alias', 'this', 'unnest', 'this', 'column') ??
    findPart(item, 'unnest', 'this', 'column')
  const implied = findText(item, 'table', 'schema', 'name')
  const name =
    column === null ? findText(item, 'table', 'name', 'name') : findText(column, 'name', 'name')
  if (name === null || (column === null && implied === null)) return null
  const owner = column === null ? implied : findText(column, 'table', 'name')
  const parents = owner === null ? [...byAlias.values()] : [byAlias.get(owner.toLowerCase())]
  for (const parent of parents) {
    const field = parent?.fields.find(
      (entry): entry is RecordsField =>
        entry.kind === 'records' && entry.name.toLowerCase() === name.toLowerCase(),
    )
    const alias =
      findText(item, 'alias', 'alias', 'name') ??
      findText(item, 'unnest', 'alias', 'name') ??
      findText(item, 'table', 'alias', 'name')
    if (parent && field) return { alias: alias ?? name, parent, field }
  }
  return null
}
