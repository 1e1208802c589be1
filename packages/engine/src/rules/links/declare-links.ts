import { DiagnosticList } from '@worldloom/diagnostics'
import { findTable } from '../../model/find-table.ts'
import { resolvePath } from '../../model/resolve-paths.ts'
import type { ForeignKey, Schema, Table } from '../../model/schema.ts'
import { loadReader } from '../../read/load-reader.ts'
import type { RulesFile } from '../read-rules.ts'
import { readYaml } from '../source/read-yaml.ts'
import type { RuleNode } from '../source/rule-node.ts'
import { entriesOf, entryOf } from '../source/walk-nodes.ts'
import { findDeclaredLink } from './find-declared-link.ts'

/**
 * A schema with the links that rules declare by `link: { to: customers }`, before anything else is read, since paths of
 * all rules may go along them. Of two files the later one wins, and any wins over what was read from names. What
 * is wrong with one is told where the rules are read.
 */
export async function declareLinks(files: readonly RulesFile[], schema: Schema): Promise<Schema> {
  const isWritten = ({ text }: RulesFile): boolean => /\bto\b/.test(text)
  if (!files.some(isWritten)) return schema
  await loadReader()
  const roots = files.flatMap(({ name, text }) => readYaml(text, name, new DiagnosticList()) ?? [])
  const found = new Map<Table, Map<string, ForeignKey>>()
  for (const root of roots)
    for (const [table, key] of listDeclared(root, schema))
      found.set(table, (found.get(table) ?? new Map()).set(key.link, key))
  if (found.size === 0) return schema
  const tables = schema.tables.map((table) => addLinks(table, found.get(table)))
  return { ...schema, tables }
}

function listDeclared(root: RuleNode, schema: Schema): readonly (readonly [Table, ForeignKey])[] {
  return entriesOf(entryOf(root, 'tables')).flatMap(({ key, value }) => {
    const found = findTable(key.text, schema)
    if (!found.ok) return []
    const { table } = found
    return entriesOf(entryOf(value, 'columns')).flatMap((item) => {
      const to = entryOf(entryOf(item.value, 'link'), 'to')
      const own = resolvePath([item.key.text], table, schema)
      if (to?.kind !== 'scalar' || !own.ok) return []
      const declared = findDeclaredLink(to, { table, column: own.column }, schema)
      return declared.ok ? [[table, declared.key] as const] : []
    })
  })
}

/** What the schema itself declares stays. */
function addLinks(table: Table, added: ReadonlyMap<string, ForeignKey> | undefined): Table {
  if (!added) return table
  const kept = table.foreignKeys.filter(
    ({ columns, learned }) => !(learned && columns.every((column) => added.has(column))),
  )
  const isOwn = (key: ForeignKey): boolean =>
    kept.some(({ columns }) => columns.length === 1 && columns[0] === key.link)
  const fresh = [...added.values()].filter((key) => !isOwn(key))
  return { ...table, foreignKeys: [...kept, ...fresh] }
}
