import type { Diagnostic } from '@worldloom/diagnostics'
import type { Source } from './source.ts'

/** The one fault of a file in a dialect that is not read, in place of one for each statement; null where none is told. */
export function findOtherDialect(source: Source, faults: readonly Diagnostic[]): Diagnostic | null {
  if (!faults.some(({ code, severity }) => severity === 'error' && unread.has(code))) return null
  const sample = source.text.slice(0, 400_000)
  const told = others
    .map(({ name, marks }) => ({
      name,
      marks: marks.map((mark) => mark.exec(sample)).filter((match) => match !== null),
    }))
    .toSorted((a, b) => b.marks.length - a.marks.length)
  const [best] = told
  const [first] = best?.marks.toSorted((a, b) => a.index - b.index) ?? []
  // one word alone may be an accident in a file that is read otherwise, or that holds data alone
  const isEmpty = faults.some(({ code }) => code === 'EMPTY_SCHEMA') && createsTable.test(sample)
  const isSure = (best?.marks.length ?? 0) > 1 || isEmpty || (first ? alone.test(first[0]) : false)
  if (!best || !first || !isSure) return null
  const words = best.marks.slice(0, 3).map(([word]) => `"${word.trim()}"`)
  // the files of a folder are read as one text without a name; its place tells which of them
  const what = source.file === '' ? 'The schema' : `The file "${source.file}"`
  return {
    code: 'OTHER_DIALECT',
    severity: 'error',
    message: `${what} is written for ${best.name} (${words.join(', ')}), which is not read.`,
    hint: 'Write the schema out for PostgreSQL, MySQL (MariaDB), SQL Server, SQLite, BigQuery or Snowflake; if it is one of them, name it with --dialect.',
    place: source.placeAt(first.index),
  }
}

const createsTable = /\bCREATE\b[^;'"]{0,60}\bTABLE\b/i

/** Words that are never an accident. */
const alone = /^(?:DISTKEY|VARCHAR2)\b/i

const unread: ReadonlySet<string> = new Set(['UNREADABLE_STATEMENT', 'EMPTY_SCHEMA'])

/** Words that no dialect has that is read. */
const others: readonly { readonly name: string; readonly marks: readonly RegExp[] }[] = [
  {
    name: 'Oracle',
    marks: [
      /\bN?VARCHAR2\b/i,
      /\bNUMBER[ \t]*(?:\(\d+(?:,[ \t]*-?\d+)?\))?[ \t]*(?:,|NOT|PRIMARY|DEFAULT|CONSTRAINT)/i,
      /\bSYSDATE\b|\bSYSTIMESTAMP\b/i,
      /\b(?:N?CLOB|PLS_INTEGER|ROWID)\b/i,
      /^\/[ \t]*\r?$/m,
      /\bPCTFREE\b|\bINITRANS\b|\bNOCYCLE\b|\bNOMAXVALUE\b/i,
    ],
  },
  {
    name: 'DuckDB',
    marks: [
      /\bU?HUGEINT\b|\bUTINYINT\b|\bUBIGINT\b/i,
      /\bSTRUCT[ \t]*\(/i,
      /\bMAP[ \t]*\(/i,
      /\bread_(?:csv|parquet|json)(?:_auto)?[ \t]*\(/i,
    ],
  },
  {
    name: 'Redshift',
    marks: [
      /\bDISTKEY\b/i,
      /\b(?:INTERLEAVED )?SORTKEY\b/i,
      /\bDISTSTYLE\b/i,
      /\bENCODE[ \t]+\w+/i,
    ],
  },
  {
    name: 'ClickHouse',
    marks: [
      /\bENGINE[ \t]*=[ \t]*\w*MergeTree\b/i,
      /\bLowCardinality[ \t]*\(/,
      /\bNullable[ \t]*\(/,
    ],
  },
  {
    name: 'Spark',
    marks: [/\bUSING (?:DELTA|PARQUET|ICEBERG)\b/i, /\bTBLPROPERTIES\b/i, /\bSTORED AS\b/i],
  },
]
