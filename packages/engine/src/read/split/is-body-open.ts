import { blankQuoted } from './blank-quoted.ts'
import type { Lexicon } from './statement.ts'

/**
 * Whether a semicolon stands inside a routine's body rather than at the statement's end:
 * `CREATE TRIGGER … BEGIN …; …; END`, `CREATE RULE … DO (…; …)`.
 */
export function isBodyOpen(text: string, lexicon: Lexicon): boolean {
  const head = /^\s*CREATE\b[\s\S]{0,400}?\b(TRIGGER|PROCEDURE|FUNCTION|EVENT|RULE)\b/i.exec(text)
  if (
    !head ||
    /^\s*CREATE\s+(OR\s+REPLACE\s+)?(TEMP|TEMPORARY|TABLE|VIEW|INDEX|UNIQUE)\b/i.test(text)
  ) {
    return false
  }
  const code = blankQuoted(text, lexicon)
  if (head[1]?.toUpperCase() === 'RULE') return count(code, /\(/g) > count(code, /\)/g)
  // in PostgreSQL only BEGIN ATOMIC opens a body that is not quoted
  const opens = lexicon.psql ? count(code, /\bBEGIN\s+ATOMIC\b/gi) : count(code, /\bBEGIN\b/gi)
  if (opens === 0) return false
  const cases = count(code, /(?<!\bEND\s+)\bCASE\b/gi)
  const ends = count(code, /\bEND\b(?!\s+(?:IF|LOOP|WHILE|REPEAT)\b)/gi)
  return opens + cases > ends
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
