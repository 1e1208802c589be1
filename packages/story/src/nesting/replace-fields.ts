import type { NestedField } from '@worldloom/engine'
import { findPart, findText, walkTree } from '../queries/walk-tree.ts'
import type { FlatScope, Scopes } from './flat-scopes.ts'

type Mutable = Record<string, unknown>

/** Puts flat columns in the place of fields of records, and says how many; null where a record is asked for as a whole. */
export function replaceFields(tree: unknown, scopes: Scopes): number | null {
  let count = 0
  const gone = new Set<unknown>()
  for (const node of walkTree(tree)) {
    const path = gone.has(node) ? null : readPath(node)
    if (!path) continue
    const found = findField(path, scopes)
    if (!found) continue
    const { scope, field, isRecordPath } = found
    if (field.kind !== 'column') return null
    if (!isRecordPath && field.column === field.name) continue
    if (isRecordPath) count += 1
    const written = node as Mutable
    for (const part of walkTree(written['dot'])) gone.add(part)
    delete written['dot']
    written['column'] = {
      name: identifier(field.column),
      table: identifier(scope.alias),
      join_mark: false,
      trailing_comments: [],
      span: null,
    }
  }
  return count
}

function identifier(name: string): object {
  return { name, quoted: true, trailing_comments: [], span: null }
}

/** `o.shipping.city` as its words; null for a node that is no column. */
function readPath(node: unknown): readonly string[] | null {
  const field = findText(node, 'dot', 'field', 'name')
  if (field !== null) {
    const before = readPath(findPart(node, 'dot', 'this'))
    return before ? [...before, field] : null
  }
  const name = findText(node, 'column', 'name', 'name')
  if (name === null) return null
  const table = findText(node, 'column', 'table', 'name')
  return table === null ? [name] : [table, name]
}

function findField(
  path: readonly string[],
  { byAlias }: Scopes,
): {
  readonly scope: FlatScope
  readonly field: NestedField
  readonly isRecordPath: boolean
} | null {
  const [first = '', ...rest] = path
  const named = byAlias.get(first.toLowerCase())
  const tries: readonly (readonly [FlatScope, readonly string[]])[] = [
    ...(named && rest.length > 0 ? [[named, rest] as const] : []),
    // without a name in front only a path into a record tells whose it is
    ...(named || path.length < 2
      ? []
      : [...byAlias.values()].map((scope) => [scope, path] as const)),
  ]
  for (const [scope, words] of tries) {
    const field = follow(scope.fields, words)
    if (field) return { scope, field, isRecordPath: words.length > 1 }
  }
  return null
}

function follow(fields: readonly NestedField[], words: readonly string[]): NestedField | null {
  const [first = '', ...rest] = words
  const field = fields.find(({ name }) => name.toLowerCase() === first.toLowerCase())
  if (!field || rest.length === 0) return field ?? null
  return field.kind === 'record' ? follow(field.fields, rest) : null
}
