import { abbreviations } from './abbreviations.ts'
import { singular } from './singular.ts'
import { shortWords, vocabulary } from './vocabulary.ts'

/**
 * The whole words of a name, in small letters and the singular:
 * `CustFirstName`, `cust_first_name` and `custfirstname` give `customer first name`.
 */
export function splitWords(name: string): readonly string[] {
  const words = splitTokens(name).flatMap(expandToken)
  // `zip_code` is a postal code, not a postal code code
  return words.filter((word, index) => word !== words[index - 1])
}

/** The parts of a name as it is written, without reading any further into them. */
export function splitTokens(name: string): readonly string[] {
  const spaced = /[a-z]/.test(name)
    ? name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    : name
  return spaced
    .toLowerCase()
    .replace(
      /(?<![a-z])(md|sha|utf|base|mp|oauth2?|iso|alpha|last|ipv)[_-]?(\d+)(?![a-z0-9])/g,
      '$1#$2',
    )
    .replace(/([a-z])(\d)/g, '$1 $2')
    .replace(/(\d)([a-z])/g, '$1 $2')
    .replaceAll('#', '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '')
}

function expandToken(token: string): readonly string[] {
  const known = expandKnown(token)
  if (known) return known
  const pieces = segment(token)
  if (pieces) return pieces.flatMap((piece) => expandKnown(piece) ?? [piece])
  const tail = /^(.{2,}?)(ids?|name|date|code|time|type|count|number|url|flag)$/.exec(token)
  if (tail?.[1] && tail[2]) return [...expandToken(tail[1]), singular(tail[2])]
  return [singular(token)]
}

// a word may be called like what every object has, such as `constructor`
const longForms: ReadonlyMap<string, string> = new Map(Object.entries(abbreviations))

function expandKnown(token: string): readonly string[] | null {
  const long = longForms.get(token) ?? longForms.get(singular(token))
  if (long !== undefined) return long.split(' ')
  const one = singular(token)
  if (vocabulary.has(one) || vocabulary.has(token) || shortWords.has(token)) return [one]
  return null
}

/** The fewest known words that make up the token, or null. */
function segment(token: string): readonly string[] | null {
  if (token.length < 5 || token.length > 60) return null
  const best: (readonly string[] | null)[] = [[]]
  for (let end = 1; end <= token.length; end += 1) {
    best[end] = null
    for (let start = Math.max(0, end - 16); start < end; start += 1) {
      const before = best[start]
      const piece = token.slice(start, end)
      const fits = isPiece(piece, start === 0)
      const shorter = best[end]
      if (before && fits && (!shorter || before.length + 1 < shorter.length)) {
        best[end] = [...before, piece]
      }
    }
  }
  const found = best[token.length]
  return found && found.length > 1 && found.some((piece) => piece.length > 3) ? found : null
}

function isPiece(piece: string, first: boolean): boolean {
  if (piece.length >= 3 && (vocabulary.has(piece) || vocabulary.has(singular(piece)))) return true
  return shortWords.has(piece) && (!first || piece.length > 2 || piece === 'is' || piece === 'ip')
}
