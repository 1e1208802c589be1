import { blank, type Piece } from './cut-pieces.ts'
import type { Spelling } from './spelling.ts'
import { splitElements } from './split-elements.ts'

/** `EXEC sp_addtype id, 'varchar(11)', 'NOT NULL'`: another name of a type is a domain. */
export function respellAlias(statement: readonly Piece[], spelling: Spelling): void {
  const call = statement.findIndex(({ word }) => word.toUpperCase() === 'SP_ADDTYPE')
  const end = statement.at(-1)?.text === ';' ? -1 : statement.length
  const [name = '', type = '', nulls = ''] = splitElements(statement.slice(call + 1, end)).map(
    // an argument may be named, `@typename = N'id'`
    ({ pieces }) => bare(pieces.at(-1)),
  )
  const [word = '', size = ''] = type.split(/(?=\()/)
  const first = statement[0]
  blank(statement.slice(0, end))
  if (!first || name === '' || word === '') return
  const base = spelling.types[word.trim().toLowerCase()] ?? word
  first.out = `CREATE DOMAIN ${name} AS ${base}${size}${/NOT/i.test(nulls) ? ' NOT NULL' : ''}`
}

/** The letters of a name or a text without its quotes. */
function bare(piece: Piece | undefined): string {
  if (piece?.kind === 'text') return piece.text.replace(/^N?'|'$/gi, '')
  return piece?.kind === 'name' ? piece.word : (piece?.text ?? '')
}
