import { quoteName, quoteText } from '../../sql/quote.ts'
import type { Piece } from '../respell/cut-pieces.ts'
import { readText } from './read-words.ts'
import { splitList } from './split-list.ts'

/** A condition or formula in PostgreSQL's words; what has none there keeps its own, and is a fault at its place. */
export function printFormula(pieces: readonly Piece[]): string {
  let out = ''
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]
    if (!piece) break
    const isOneSign = signs.has(`${pieces[at - 1]?.text}${piece.text}`)
    const path = readPath(pieces, at)
    if (/^IFF?$/.test(piece.word) && pieces[at + 1]?.text === '(') {
      const { items, end } = splitList(pieces, at + 1)
      const [condition = [], then = [], other = []] = items
      out += ` CASE WHEN ${printFormula(condition)} THEN ${printFormula(then)} ELSE ${printFormula(other)} END`
      at = end - 1
    } else if (path) {
      out += ` get_path(${quoteName(piece.text)}, ${quoteText(path.text)})`
      at = path.end - 1
    } else out += `${isOneSign ? '' : ' '}${printPiece(piece)}`
  }
  return out.trim()
}

/** Signs of two letters, which are cut in two. */
const signs: ReadonlySet<string> = new Set(['<=', '>=', '<>', '!=', '||', '::'])

function printPiece(piece: Piece): string {
  if (piece.kind === 'name') return quoteName(piece.text.slice(1, -1))
  const text = readText(piece)
  if (text !== null) return quoteText(text)
  return words[piece.kind === 'word' ? piece.word : ''] ?? piece.text
}

const words: Readonly<Record<string, string>> = {
  ...{ NVL: 'coalesce', IFNULL: 'coalesce', NUMBER: 'numeric', STRING: 'text', INT64: 'bigint' },
  FLOAT64: 'double precision',
}

/** `payload:customer.name`, a path into a VARIANT. */
function readPath(
  pieces: readonly Piece[],
  at: number,
): { readonly text: string; readonly end: number } | null {
  const [name, sign, first] = pieces.slice(at, at + 3)
  if (name?.kind !== 'word' || sign?.text !== ':' || first?.kind !== 'word') return null
  let end = at + 3
  while (pieces[end]?.text === '.') end += 2
  const text = pieces.slice(at + 2, end).map((piece) => piece.text)
  return { text: text.join(''), end }
}
