import type { Diagnostic } from '@worldloom/diagnostics'
import type { CreateStmt } from 'libpg-query'
import type { LikeCopies, SchemaChange, TableElement } from '../changes/schema-change.ts'
import { convertColumn } from './convert-column.ts'
import { convertConstraint } from './convert-constraint.ts'
import { tidy } from './slice-text.ts'
import { type Reading, readRange } from './tree.ts'

/** CREATE TABLE; partitions and temporary tables get no rows of their own. */
export function convertCreateTable(
  body: CreateStmt,
  reading: Reading,
  report: (diagnostic: Diagnostic) => void,
): SchemaChange {
  const table = readRange(body.relation)
  if (body.partbound) return { kind: 'ignore-table', table, what: 'partition' }
  if (body.relation?.relpersistence === 't') {
    return { kind: 'ignore-table', table, what: 'temporary table' }
  }
  if (body.ofTypename) return { kind: 'ignore-table', table, what: 'table of a composite type' }
  const elements = (body.tableElts ?? []).flatMap((node): TableElement[] => {
    if ('ColumnDef' in node) {
      return [{ kind: 'column', column: convertColumn(node.ColumnDef, reading, report) }]
    }
    if ('Constraint' in node) {
      const constraint = convertConstraint(node.Constraint, null, reading, report)
      return constraint ? [{ kind: 'constraint', constraint }] : []
    }
    if ('TableLikeClause' in node) {
      const { relation, options } = node.TableLikeClause
      return [
        {
          kind: 'like',
          table: readRange(relation),
          copies: readCopies(options ?? 0),
          place: reading.placeOf(relation?.location),
        },
      ]
    }
    return []
  })
  return {
    kind: 'create-table',
    table,
    ifNotExists: body.if_not_exists ?? false,
    elements,
    inherits: (body.inhRelations ?? []).flatMap((node) =>
      'RangeVar' in node ? [readRange(node.RangeVar)] : [],
    ),
    comment: null,
    place: reading.place,
    text: tidy(reading.text),
  }
}

/** PostgreSQL's bits of `LIKE … INCLUDING …`. */
function readCopies(options: number): LikeCopies {
  return {
    comments: (options & 1) > 0,
    checks: (options & 4) > 0,
    defaults: (options & 8) > 0,
    generated: (options & 16) > 0,
    identity: (options & 32) > 0,
    keys: (options & 64) > 0,
  }
}
