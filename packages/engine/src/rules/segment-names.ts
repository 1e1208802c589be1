import { findTable } from '../model/find-table.ts'
import type { Column, Schema } from '../model/schema.ts'
import type { Expression } from '../sql/expression.ts'
import { mapExpression } from '../sql/walk.ts'
import type { RuleNode } from './source/rule-node.ts'
import { entriesOf, entryOf } from './source/walk-nodes.ts'

/** The column that holds a row's segment where no declared one does. */
export const segmentColumn = '#segment'

/** What segments there are before any rule is read, since any rule may speak of them. */
export type SegmentNames = ReadonlyMap<
  string,
  { readonly column: string; readonly names: readonly string[] }
>

/** Finds the tables with segments in the files, later ones winning; what is wrong is reported when it is read. */
export function listSegmentNames(roots: readonly RuleNode[], schema: Schema): SegmentNames {
  const found = new Map<string, { readonly column: string; readonly names: readonly string[] }>()
  for (const root of roots)
    for (const { key, value } of entriesOf(entryOf(root, 'segments'))) {
      const table = findTable(key.text, schema)
      const names = entriesOf(entryOf(value, 'of')).map((part) => part.key.text)
      const stored = entryOf(value, 'column')
      const text = stored?.kind === 'scalar' ? stored.text.toLowerCase() : null
      if (!table.ok) continue
      const column = table.table.columns.find(({ name }) => name.toLowerCase() === text)
      found.set(table.table.id, { column: column?.name ?? segmentColumn, names })
    }
  return found
}

/** The schema with the segments as columns that expressions may read. */
export function addSegments(schema: Schema, segments: SegmentNames): Schema {
  if (segments.size === 0) return schema
  const tables = schema.tables.map((table) => {
    const own = segments.get(table.id)
    if (!own) return table
    const type = { kind: 'enum', name: 'segment', values: own.names } as const
    const stored = table.columns.map((column) =>
      column.name === own.column ? { ...column, type } : column,
    )
    const hidden: readonly Column[] =
      own.column === segmentColumn
        ? [
            {
              name: segmentColumn,
              type,
              typeText: 'segment',
              nullable: false,
              default: null,
              generated: null,
              identity: false,
              comment: null,
              place: table.place,
            },
          ]
        : []
    return { ...table, columns: [...stored, ...hidden] }
  })
  return { ...schema, tables }
}

/** `customer.segment`, as a path says it, by the name of the column; a declared column of that name comes first. */
export function nameSegments(
  expression: Expression,
  read: (path: readonly string[]) => boolean,
  segments: SegmentNames,
): Expression {
  const columns = [...new Set([...segments.values()].map(({ column }) => column))]
  return mapExpression(expression, (node) => {
    if (node.kind !== 'column' || node.path.at(-1)?.toLowerCase() !== 'segment') return node
    if (read(node.path)) return node
    const path = columns
      .map((column) => [...node.path.slice(0, -1), column])
      .find((candidate) => read(candidate))
    return path ? { ...node, path } : node
  })
}
