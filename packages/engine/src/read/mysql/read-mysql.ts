import { addLineComments } from '../add-line-comments.ts'
import type { SchemaChange } from '../changes/schema-change.ts'
import { classifyStatement } from '../classify-statement.ts'
import { loadReader } from '../load-reader.ts'
import { compareReadings, loadSecondReader } from '../second-reading.ts'
import type { Source } from '../source.ts'
import { splitStatements } from '../split/split-statements.ts'
import type { Statement } from '../split/statement.ts'
import { tokenize } from '../tokens/tokenize.ts'
import {
  listSlips,
  unclosedStatement,
  unknownStatement,
  unreadableStatement,
} from '../unreadable-statement.ts'
import { convertStatement } from './convert-statement.ts'
import { mysqlLexicon } from './lexicon.ts'

/**
 * MySQL and MariaDB, read token by token, statement by statement. Each table is read a second time
 * by a parser of the whole language, which drops some clauses in silence but counts what it keeps.
 */
export async function readMysql(source: Source): Promise<readonly SchemaChange[]> {
  await Promise.all([loadReader(), loadSecondReader()])
  return splitStatements(source.text, mysqlLexicon).flatMap((statement) =>
    readStatement(source, statement),
  )
}

function readStatement(source: Source, statement: Statement): readonly SchemaChange[] {
  if (statement.unclosed !== null) return [unclosedStatement(source, statement)]
  return [...listSlips(source, statement), ...readClosed(source, statement)]
}

function readClosed(source: Source, statement: Statement): readonly SchemaChange[] {
  const about = classifyStatement(statement.text)
  if (about.kind === 'pass-over') return [about]
  if (about.kind === 'unknown') return [unknownStatement(source, statement)]
  const faults: SchemaChange[] = []
  const changes = convertStatement(tokenize(statement.text, mysqlLexicon), {
    text: statement.text,
    place: source.placeAt(statement.offset),
    placeOf: (token) => source.placeAt(statement.offset + (token?.start ?? 0)),
    refuse: (why, token) =>
      unreadableStatement(source, statement, why, token?.start ?? statement.text.length),
    report: (diagnostic) => faults.push({ kind: 'fault', diagnostic }),
  })
  // what was refused above is known to be missing
  const differences = changes.flatMap((change) =>
    change.kind === 'create-table' && faults.length === 0
      ? (compareReadings(change, statement.text, 'mysql') ?? [])
      : [],
  )
  const commented = changes.map((change) => addLineComments(change, source, statement))
  return [...commented, ...faults, ...differences]
}
