import { buildWarning, type Diagnostic } from '@worldloom/diagnostics'
import type { JudgedQuery } from '../meaning/judged-query.ts'
import type { Parser } from '../queries/load-parser.ts'
import { findUnsupported } from '../translate/find-unsupported.ts'
import { lackingTable } from '../translate/say-fault.ts'

/** A warning for each query that did not run: why, what would be right, and its place. */
export function listUnanswered(
  parser: Pick<Parser, 'tokenize'>,
  judged: readonly JudgedQuery[],
): readonly Diagnostic[] {
  return judged.flatMap(({ query, status, why }) => {
    if (status !== 'error' && status !== 'refused') return []
    const { id, sql, dialect, place } = query
    const unsupported = findUnsupported(parser, sql, dialect)
    const code = unsupported ? 'QUERY_NOT_SUPPORTED' : 'QUERY_NOT_RUN'
    const message = `Query "${id}" gave no answer: ${endSentence(unsupported?.message ?? why)}`
    const hint = unsupported?.hint ?? findHint(why)
    return [buildWarning(code, message, hint, place)]
  })
}

const hints: readonly (readonly [pattern: RegExp, hint: string])[] = [
  [/is no question/, 'Write a SELECT; the tables belong into the schema.'],
  [/golden queries may not/, 'Ask the tables of the schema only.'],
  [
    /syntax error|Parser Error/i,
    'Look for a missing or superfluous word there, or name another --dialect.',
  ],
  [/Function with name/i, 'Say it with functions that DuckDB has too, or leave it out.'],
  [/Referenced column|does not have a column/, 'Name a column that its tables have.'],
  [/More than one row returned/, 'Let the inner query find one row, by an aggregate or LIMIT 1.'],
  [/Conversion Error|could not convert/i, 'Let TRY_CAST or a condition keep such values away.'],
  [
    /No function matches|Cannot (?:compare|mix)|explicit/,
    'Cast one side to the type of the other.',
  ],
  [/GROUP BY clause/, 'Group by the column too, or take an aggregate of it.'],
  [/Interrupted|longer than|seconds/i, 'Ask fewer rows, or join by keys.'],
]

function findHint(why: string): string {
  if (why.startsWith(lackingTable)) return 'Correct the name, or add the table to the schema.'
  return hints.find(([pattern]) => pattern.test(why))?.[1] ?? 'Say it in other words.'
}

function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
