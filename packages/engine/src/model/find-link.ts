import { NameIndex } from '../names/name-index.ts'
import { suggestName } from '../names/suggest-name.ts'
import type { NameFault } from './name-fault.ts'
import type { ForeignKey, Schema, Table } from './schema.ts'

export type FoundLink =
  | { readonly ok: true; readonly key: ForeignKey; readonly parent: Table }
  | { readonly ok: false; readonly fault: NameFault }

/**
 * A link of a table by its column, by that column without `_id` or `_key`, or by the parent's name where only
 * one link leads there.
 */
export function findLink(name: string, table: Table, schema: Schema): FoundLink {
  const named = table.foreignKeys.flatMap((key) =>
    listLinkNames(key, table, schema).map((spelling) => [spelling, key] as const),
  )
  const match = new NameIndex(named).find(name)
  if (match.kind === 'several') {
    const message = `The name "${name}" may be any of the links ${match.names.join(', ')} of "${table.id}".`
    const hint = 'Use the column of one.'
    return { ok: false, fault: { code: 'AMBIGUOUS_LINK', message, hint } }
  }
  const parent = match.kind === 'one' && findParent(match.thing, schema)
  if (parent) return { ok: true, key: match.thing, parent }
  return { ok: false, fault: explainUnknown(name, table, schema) }
}

function listLinkNames(key: ForeignKey, table: Table, schema: Schema): readonly string[] {
  const names = [key.link, key.name]
  const [column = ''] = key.columns
  if (key.columns.length === 1) names.push(column, column.replace(/(_id|Id|ID|_key|Key|_fk)$/, ''))
  const siblings = table.foreignKeys.filter(({ parent }) => parent === key.parent)
  if (siblings.length === 1) {
    names.push(key.parent, findParent(key, schema)?.name ?? key.parent)
  }
  return names.filter((name) => name !== '')
}

function findParent(key: ForeignKey, schema: Schema): Table | undefined {
  return schema.tables.find(({ id }) => id === key.parent)
}

function explainUnknown(name: string, table: Table, schema: Schema): NameFault {
  const links = table.foreignKeys.map(({ link }) => link)
  const message = `Table "${table.id}" has no link "${name}".`
  const child = schema.tables.find(
    (other) =>
      [other.id, other.name].includes(name) &&
      other.foreignKeys.some(({ parent }) => parent === table.id),
  )
  const hint = child
    ? `Rows of "${child.id}" point here: use an aggregate such as sum(${child.name}.…) or count(${child.name}).`
    : links.length === 0
      ? 'It points to no other table.'
      : suggestName(name, links, 'Its links are')
  return { code: 'UNKNOWN_LINK', message, hint }
}
