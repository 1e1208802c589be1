import { classifyStatement } from '../classify-statement.ts'
import type { Piece } from '../respell/cut-pieces.ts'
import { printComment } from './print-table.ts'
import { printName, readName, readText } from './read-words.ts'

/** A statement that makes no table: a comment, or what is passed over under its name; `head` is its first words in capitals. */
export function printOther(statement: readonly Piece[], head: string): string {
  const [, what = ''] = /^COMMENT (?:IF EXISTS )?ON (TABLE|COLUMN)\b/.exec(head) ?? []
  if (what !== '') {
    const at = statement.findIndex(({ word }) => word === what) + 1
    const { name, end } = readName(statement, at)
    return printComment(`${what} ${printName(name)}`, readText(statement[end + 1])).join('')
  }
  // where the work is done says nothing of the tables
  if (/^(?:USE|CREATE (?:OR REPLACE )?(?:TRANSIENT )?SCHEMA|DROP SCHEMA)\b/.test(head)) return ''
  const words = head.replaceAll(/ ?\.+/g, '')
  if (/^CREATE .*\bVIEW\b/.test(words)) return 'CREATE VIEW passed;'
  const about = classifyStatement(words)
  return about.kind === 'pass-over' ? `${words};` : 'CREATE SERVER passed;'
}
