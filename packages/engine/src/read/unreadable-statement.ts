import type { SchemaChange } from './changes/schema-change.ts'
import type { Source } from './source.ts'
import type { Statement } from './split/statement.ts'

/** A statement about tables that the parser refuses; `at` counts characters in it. */
export function unreadableStatement(
  source: Source,
  statement: Statement,
  why: string,
  at: number,
): SchemaChange {
  return fault(
    source,
    statement.offset + Math.min(at, statement.text.length),
    'error',
    `The statement "${shorten(statement.text)}" cannot be read: ${why.replaceAll(/\s+/g, ' ')}.`,
    'Correct it, or name its dialect with --dialect if the file is in another one.',
  )
}

/** A statement whose first words are those of no known kind. */
export function unknownStatement(source: Source, statement: Statement): SchemaChange {
  return fault(
    source,
    statement.offset,
    'warning',
    `The statement "${shorten(statement.text)}" is of no kind known here and is passed over.`,
    'A schema is made of CREATE TABLE, ALTER TABLE, CREATE INDEX, CREATE TYPE and the like.',
  )
}

/** A statement that begins where the one before it has no end. */
function unendedStatement(source: Source, statement: Statement): SchemaChange {
  const message = `The statement "${shorten(statement.text)}" begins where none has ended.`
  const hint = 'End the statement before it with a semicolon; both are read.'
  const place = source.placeAt(statement.offset)
  return {
    kind: 'fault',
    diagnostic: { code: 'MISSING_SEMICOLON', severity: 'warning', message, hint, place },
  }
}

/** What a client program would refuse and yet leaves no doubt: a semicolon that is missing, a comma too many. */
export function listSlips(source: Source, statement: Statement): readonly SchemaChange[] {
  const commas = (statement.strayCommas ?? []).map((at) => strayComma(source, statement, at))
  return statement.runsOn ? [unendedStatement(source, statement), ...commas] : commas
}

function strayComma(source: Source, statement: Statement, at: number): SchemaChange {
  const message = `A comma stands before the end of "${shorten(statement.text)}".`
  const hint = 'Take the comma out; the statement is read as if it were not there.'
  const place = source.placeAt(statement.offset + at)
  return {
    kind: 'fault',
    diagnostic: { code: 'STRAY_COMMA', severity: 'warning', message, hint, place },
  }
}

/** The rest of the file is lost behind a quote or comment without an end. */
export function unclosedStatement(source: Source, statement: Statement): SchemaChange {
  const at = statement.unclosed ?? statement.offset
  const mark = source.text.startsWith('/*', at) ? 'comment' : 'quote'
  return fault(
    source,
    at,
    'error',
    `The ${mark} that begins with "${shorten(source.text.slice(at, at + 80))}" is never closed.`,
    'Everything after it is unread; close it.',
  )
}

function fault(
  source: Source,
  index: number,
  severity: 'error' | 'warning',
  message: string,
  hint: string,
): SchemaChange {
  const place = source.placeAt(index)
  return {
    kind: 'fault',
    diagnostic: { code: 'UNREADABLE_STATEMENT', severity, message, hint, place },
  }
}

function shorten(text: string): string {
  const line = text.slice(0, 200).replaceAll(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 57)}...` : line
}
