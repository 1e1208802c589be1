import { closeOf } from './close-of.ts'
import { blank, type Piece } from './cut-pieces.ts'
import type { Spelling } from './spelling.ts'

/** Respells the type of a column and what it follows from; constraints stay as they are. */
export function respellColumn(element: readonly Piece[], spelling: Spelling): void {
  const [name, first] = element
  if (!name || (name.kind !== 'name' && name.kind !== 'word')) return
  if (name.kind === 'word' && constraints.test(name.word)) return
  if (name.kind === 'word' && !name.out.startsWith('"'))
    name.out = `"${/[A-Z]/.test(name.text) && /[a-z]/.test(name.text) ? name.text : name.text.toLowerCase()}"`
  if (!first || first.text === ',' || (first.kind === 'word' && behindType.test(first.word))) {
    if (first?.word === 'AS' && element[2]) respellComputed(element)
    else name.out += ` ${spelling.otherType('')}`
    return
  }
  // the type of a schema of its own: `[dbo].[Flag]`
  if (element[2]?.text === '.') return
  const words = element.findIndex(
    ({ kind, word }, i) => i > 0 && (kind === 'sign' || (kind === 'word' && behindType.test(word))),
  )
  const end = words < 0 ? element.length : words
  const type = element
    .slice(1, end)
    .map(({ word }) => word.toLowerCase())
    .join(' ')
  const hasSize = element[end]?.text === '('
  const sizeEnd = hasSize ? closeOf(element, end) : end - 1
  const size = element.slice(end, sizeEnd + 1)
  const isEndless = size.some(({ word }) => word.toUpperCase() === 'MAX')
  const respelt = isEndless ? endless(type) : (spelling.types[type] ?? spelling.otherType(type))
  blank(element.slice(2, end))
  first.out = respelt
  if (isEndless || (hasSize && !sized.test(respelt))) blank(size)
  if (respelt === 'boolean') respellDefault(element.slice(sizeEnd + 1))
}

const constraints = /^(CONSTRAINT|PRIMARY|UNIQUE|FOREIGN|CHECK|EXCLUDE|LIKE)$/
const behindType =
  /^(NOT|NULL|PRIMARY|FOREIGN|UNIQUE|DEFAULT|CHECK|REFERENCES|CONSTRAINT|COLLATE|GENERATED|IDENTITY|AUTOINCREMENT|AS|ON|ROWGUIDCOL|SPARSE|INDEX)$/
const sized = /^(varchar|char|decimal|numeric|text\[\])$/

function endless(type: string): string {
  return type.includes('binary') ? 'bytea' : 'text'
}

/** `AS (quantity * price) PERSISTED`, or texts joined by `+`; another text that follows from others is made like any. */
function respellComputed(element: readonly Piece[]): void {
  const [name, as, open] = element
  if (!name || !as || open?.text !== '(') return
  const isText = element.some(({ kind }) => kind === 'text')
  const rest = closeOf(element, 2) + 1
  const isJoined = isText && element.slice(2, rest).every(isNameOrText)
  if (isText && !isJoined) blank(element.slice(1, rest))
  name.out += isText ? ' text' : ' numeric'
  if (isText && !isJoined) return
  if (isJoined) for (const piece of element.slice(2, rest)) if (piece.text === '+') piece.out = '||'
  as.out = 'GENERATED ALWAYS AS'
  const close = element[rest - 1]
  if (close) close.out += ' STORED'
}

function isNameOrText({ kind, text }: Piece): boolean {
  return kind === 'name' || kind === 'text' || /^[()+]$/.test(text)
}

/** The default of a yes or no, which is written as a number. */
function respellDefault(pieces: readonly Piece[]): void {
  const at = pieces.findIndex(({ word }) => word === 'DEFAULT')
  const value = at < 0 ? undefined : pieces.slice(at + 1).find(({ text }) => text !== '(')
  if (value && /^'?[01]'?$/.test(value.text))
    value.out = value.text.includes('1') ? 'TRUE' : 'FALSE'
}
