import { classifyStatement } from './classify-statement.ts'
import { readScript } from './read-script.ts'
import { splitStatements } from './split/split-statements.ts'

/** The statements of a schema that create views, each as it is written: no rows are made for them. */
export function listViews(text: string, dialect: string): readonly string[] {
  if (!/\bVIEW\b/i.test(text)) return []
  const { cut, lexicon } = readScript(text, dialect)
  return splitStatements(cut, lexicon).flatMap(({ text: statement }) => {
    const about = classifyStatement(statement)
    return about.kind === 'pass-over' && about.what === 'view' ? [statement] : []
  })
}
