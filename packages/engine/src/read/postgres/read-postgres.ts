import { addLineComments } from '../add-line-comments.ts'
import type { SchemaChange } from '../changes/schema-change.ts'
import { classifyStatement } from '../classify-statement.ts'
import { loadReader, parsePostgres } from '../load-reader.ts'
import type { Source } from '../source.ts'
import { splitStatements } from '../split/split-statements.ts'
import {
  listSlips,
  unclosedStatement,
  unknownStatement,
  unreadableStatement,
} from '../unreadable-statement.ts'
import { convertStatement } from './convert-statement.ts'
import { postgresLexicon } from './lexicon.ts'
import { buildReading } from './tree.ts'

/** PostgreSQL through its own parser, statement by statement. */
export async function readPostgres(source: Source): Promise<readonly SchemaChange[]> {
  await loadReader()
  const changes: SchemaChange[] = []
  for (const statement of splitStatements(source.text, postgresLexicon)) {
    if (statement.unclosed !== null) {
      changes.push(unclosedStatement(source, statement))
      continue
    }
    changes.push(...listSlips(source, statement))
    const about = classifyStatement(statement.text)
    if (about.kind === 'pass-over') changes.push(about)
    // other databases choose theirs with it; psql has a command of its own
    else if (/^USE\b/i.test(statement.text)) changes.push({ kind: 'pass-over', what: 'command' })
    else if (about.kind === 'unknown') changes.push(unknownStatement(source, statement))
    else {
      const parsing = parsePostgres(dropOids(statement.text))
      if (!parsing.ok) {
        changes.push(unreadableStatement(source, statement, parsing.message, parsing.offset))
        continue
      }
      const reading = buildReading(source, statement)
      const faults: SchemaChange[] = []
      for (const { stmt } of parsing.result.stmts ?? []) {
        if (!stmt) continue
        const converted = convertStatement(stmt, reading, (diagnostic) =>
          faults.push({ kind: 'fault', diagnostic }),
        )
        for (const change of converted) changes.push(addLineComments(change, source, statement))
      }
      for (const fault of faults) changes.push(fault)
    }
  }
  return changes
}

/** What servers before version 12 let a table end with; blanks in its place keep all places true. */
function dropOids(text: string): string {
  return text.replace(/\bWITH(OUT)?\s+OIDS\s*$/i, (found) => ' '.repeat(found.length))
}
