import { quoteName, quoteText } from '../../sql/quote.ts'
import type { OpenSource } from './source.ts'

/** The INSERT statements of a file, run in the locked DuckDB on a table of texts. */
export const openSql: OpenSource = async (path, plan, connection) => {
  const read = await connection.runAndReadAll(`SELECT content FROM read_text(${quoteText(path)})`)
  const script = String(read.getRows()[0]?.[0] ?? '')
  const target = insert.exec(script)
  if (!target)
    return {
      from: '(SELECT 1 WHERE false)',
      columns: plan.columns.map(({ name }) => ({ name, text: 'NULL' })),
    }
  const names = target[2] ? splitNames(target[2]) : plan.columns.map(({ name }) => name)
  const scratch = `"__scratch".${quoteName(plan.name)}`
  await connection.run(
    `CREATE TABLE ${scratch} (${names.map((name) => `${quoteName(name)} VARCHAR`).join(', ')})`,
  )
  await connection.run(
    script.replaceAll(
      statementStart(target[1] ?? ''),
      (_, tail: string) => `INSERT INTO ${scratch}${tail}`,
    ),
  )
  return {
    from: scratch,
    columns: names.map((name) => ({ name, text: quoteName(name) })),
    cleanUp: `DROP TABLE ${scratch}`,
  }
}

const name = '(?:"(?:[^"]|"")*"|`[^`]*`|\\[[^\\]]*\\]|[\\p{L}\\p{N}_$-]+)'
// name by name, since a quoted one may hold a bracket or a semicolon
const nameList = `${name}(?:\\s*,\\s*${name})*`
const override = '(?:OVERRIDING SYSTEM VALUE\\s*)?'
const insert = new RegExp(
  `^INSERT INTO\\s+(${name}(?:\\.${name})*)\\s*(?:\\(\\s*(${nameList})\\s*\\)\\s*)?${override}VALUES`,
  'imu',
)

/** Every statement begins a line with the same words; they name the scratch table instead. */
function statementStart(target: string): RegExp {
  const escaped = target.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(
    `^INSERT INTO\\s+${escaped}(?:\\s*\\(\\s*${nameList}\\s*\\))?\\s*${override}(VALUES)`,
    'gimu',
  )
}

function splitNames(list: string): readonly string[] {
  return (list.match(new RegExp(name, 'gu')) ?? []).map((part) =>
    /^["`[]/.test(part) ? part.slice(1, -1).replaceAll('""', '"') : part,
  )
}
