import type { Diagnostic } from '@worldloom/diagnostics'
import type { IndexStmt } from 'libpg-query'
import type { SchemaChange } from '../changes/schema-change.ts'
import { convertFormula } from './convert-formula.ts'
import { tidy } from './slice-text.ts'
import { type Reading, readRange } from './tree.ts'

/** A unique index is a key; others change no data. */
export function convertIndex(
  body: IndexStmt,
  reading: Reading,
  report: (diagnostic: Diagnostic) => void,
): SchemaChange {
  if (!body.unique) return { kind: 'pass-over', what: 'index' }
  const parts = (body.indexParams ?? []).flatMap((node) =>
    'IndexElem' in node ? [node.IndexElem] : [],
  )
  const columns = parts.flatMap((part) => part.name ?? [])
  if (columns.length < parts.length) {
    report({
      code: 'UNSUPPORTED_CONSTRAINT',
      severity: 'warning',
      message: `The unique index "${body.idxname ?? ''}" is over an expression and is not kept by the data.`,
      hint: 'A UNIQUE constraint over the columns themselves is kept.',
      place: reading.place,
    })
    return { kind: 'pass-over', what: 'expression index' }
  }
  const whereText = tidy(/[\s\S]*\bwhere\b([\s\S]*)$/i.exec(reading.text)?.[1] ?? '')
  const where = body.whereClause
    ? convertFormula(body.whereClause, whereText, undefined, reading, report)
    : null
  return {
    kind: 'alter-table',
    table: readRange(body.relation),
    // an index may be on a materialized view
    ifExists: true,
    actions: [
      {
        kind: 'add-constraint',
        constraint: {
          kind: 'unique',
          name: body.idxname ?? null,
          columns,
          where,
          nullsNotDistinct: body.nulls_not_distinct ?? false,
          place: reading.place,
        },
      },
    ],
    place: reading.place,
  }
}
