import { buildSource, type Source } from '../source.ts'
import { blank, cutPieces, type Piece } from './cut-pieces.ts'
import { respellAlias } from './respell-alias.ts'
import { respellAlteration } from './respell-alteration.ts'
import { respellTable } from './respell-table.ts'
import { respellWords } from './respell-words.ts'
import type { Spelling } from './spelling.ts'
import { splitPieces } from './split-pieces.ts'

/** A schema of another dialect in PostgreSQL's words, each on the line on which it stands. */
export function respellSchema({ file, text }: Source, spelling: Spelling): Source {
  const pieces = cutPieces(text)
  const statements = splitPieces(pieces, spelling.batches)
  const names = new Map(statements.flatMap((one) => listNames(one)))
  for (const [i, statement] of statements.entries()) {
    const isDirect = isCondition(statements[i - 1])
    const isOpened = statements[i - 1]?.[0]?.word === 'BEGIN' && isCondition(statements[i - 2])
    // what is dropped where it is there from an earlier run
    if (isDirect && isDrop(statement)) blank(statement)
    else respellStatement(statement, spelling, names, isDirect || isOpened)
    const last = statement.at(-1)
    if (last && spelling.batches && last.text !== ';') last.out += ';'
  }
  return buildSource(file, pieces.map(({ out }) => out).join(''))
}

function isCondition(statement: readonly Piece[] | undefined): boolean {
  return statement?.[0]?.word === 'IF'
}

function isDrop(statement: readonly Piece[]): boolean {
  const [first, , ...rest] = statement
  return (
    first?.word === 'DROP' || (first?.word === 'ALTER' && rest.some(({ word }) => word === 'DROP'))
  )
}

function respellStatement(
  statement: readonly Piece[],
  spelling: Spelling,
  names: ReadonlyMap<string, string>,
  isConditional: boolean,
): void {
  const head = statement
    .slice(0, 6)
    .map(({ word }) => word.toUpperCase())
    .join(' ')
  const isTable = /^CREATE (\w+ )?TABLE\b/.test(head)
  const isAltered = /^ALTER TABLE\b/.test(head)
  const isType = /^CREATE TYPE\b/.test(head)
  const isDropped = /^DROP TABLE\b/.test(head)
  const isAlias = /^EXEC(UTE)? .*\bSP_ADDTYPE\b/.test(head)
  const isIndex = /^CREATE (\w+ ){0,3}INDEX\b/.test(head)
  const isDroppedIndex = /^DROP INDEX\b/.test(head)
  const passing = isTable || isAltered || isDropped || isIndex ? findPassing(statement) : null
  if (passing !== null) {
    blank(statement)
    // known to be there and to be passed over, whatever it holds
    if (isTable) insert(statement[0], `CREATE TEMP TABLE "${passing}" ("row" integer)`)
    return
  }
  if (isAlias) {
    respellAlias(statement, spelling)
    return
  }
  if (!isTable && !isAltered && !isType && !isDropped && !isIndex && !isDroppedIndex) {
    // what is passed over under its own name stays; what is no SQL elsewhere goes
    if (!/^(CREATE(?! SCHEMA)|ALTER|DROP|INSERT|COMMENT)\b/.test(head)) blank(statement)
    return
  }
  respellWords(statement, spelling, names, isTable || isAltered)
  if (isDropped && !head.startsWith('DROP TABLE IF ')) insert(statement[1], 'TABLE IF EXISTS')
  if (isTable) respellTable(statement, spelling)
  if (isAltered) respellAlteration(statement, spelling, isConditional)
  if (isDroppedIndex) {
    // an index is named within its table there
    const on = statement.findIndex(({ word }) => word === 'ON')
    if (on > 0) blank(statement.slice(on, statement.at(-1)?.text === ';' ? -1 : undefined))
  }
  if (isType) respellType(statement, spelling)
}

/** The name of a temporary table, `#totals` or `tempdb..##totals`, that a statement makes, changes or indexes. */
function findPassing(statement: readonly Piece[]): string | null {
  const start = statement.findIndex(({ word }) => /^(TABLE|ON)$/i.test(word))
  const end = statement.findIndex(({ text }, i) => i > start && text === '(')
  const name = statement
    .slice(start + 1, end < 0 ? undefined : end)
    .find(({ kind, text }) => /^(?:word|name)$/.test(kind) && /^[["]?#/.test(text))
  return name ? name.text.replaceAll(/[[\]"]/g, '') : null
}

/** `CREATE TYPE Flag FROM bit NOT NULL` is a domain. */
function respellType(statement: readonly Piece[], spelling: Spelling): void {
  const from = statement.findIndex(({ word }) => word.toUpperCase() === 'FROM')
  const type = statement[from + 1]
  if (from < 0 || !type) return
  insert(statement[1], 'DOMAIN')
  insert(statement[from], 'AS')
  insert(type, spelling.types[type.word.toLowerCase()] ?? type.word)
}

function insert(piece: Piece | undefined, out: string): void {
  if (piece) piece.out = out
}

/** Names with capitals that tables and columns are created under, by their small letters. */
function listNames(statement: readonly Piece[]): readonly (readonly [string, string])[] {
  const at = statement.findIndex(({ word }) => word.toUpperCase() === 'TABLE')
  if (at < 0 || statement[0]?.word !== 'CREATE') return []
  const open = statement.findIndex(({ text }) => text === '(')
  const starts = statement.filter(
    (_, i) => i === open - 1 || (i > open && /^[(,]$/.test(statement[i - 1]?.text ?? '')),
  )
  return starts.flatMap(({ kind, text }) =>
    (kind === 'word' && /[A-Z]/.test(text) && /[a-z]/.test(text)) || kind === 'name'
      ? [
          [
            (kind === 'word' ? text : text.slice(1, -1)).toLowerCase(),
            kind === 'word' ? text : text.slice(1, -1),
          ] as const,
        ]
      : [],
  )
}
