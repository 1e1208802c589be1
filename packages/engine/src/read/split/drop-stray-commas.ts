import { blankQuoted } from './blank-quoted.ts'
import type { Lexicon, Statement } from './statement.ts'

/** Takes out the comma that is left behind the last part of a CREATE TABLE, as hand-written files often have it. */
export function dropStrayCommas(statement: Statement, lexicon: Lexicon): Statement {
  const { text, unclosed } = statement
  if (unclosed !== null || !createsTable.test(text) || !/,\s*\)/.test(text)) return statement
  const strayCommas = [...blankQuoted(text, lexicon).matchAll(/(?<!,\s*),(?=\s*\))/g)].map(
    ({ index }) => index,
  )
  if (strayCommas.length === 0) return statement
  // a space in its place keeps all that follows where it stood
  const kept = text.split('')
  for (const at of strayCommas) kept[at] = ' '
  return { ...statement, text: kept.join(''), strayCommas }
}

const createsTable = /^CREATE\s+(?:\w+\s+){0,3}TABLE\b/i
