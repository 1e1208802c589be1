import { abbreviations } from './abbreviations.ts'
import { foreignWords } from './foreign-words.ts'
import { readShortForms } from './short-forms.ts'
import { singular } from './singular.ts'
import { shortWords, vocabulary } from './vocabulary.ts'

/**
 * The whole words of a name, in small letters and the singular:
 * `CustFirstName`, `cust_first_name` and `custfirstname` give `customer first name`.
 */
export function splitWords(name: string): readonly string[] {
  const tokens = readShortForms(readOf(readDates(splitTokens(name))))
  const words = turnAround(tokens, tokens.flatMap(expandToken))
  // `zip_code` is a postal code, not a postal code code
  return words.filter((word, index) => word !== words[index - 1])
}

/** In Portuguese and Italian `data` is a date: `data_inicio`. */
function readDates([first = '', ...rest]: readonly string[]): readonly string[] {
  const isDate = first === 'data' && Object.hasOwn(foreignWords, plainLetters(rest[0] ?? ''))
  return isDate ? ['fecha', ...rest] : [first, ...rest]
}

/** `type_of_account` is an account type. */
function readOf([head = '', of = '', ...rest]: readonly string[]): readonly string[] {
  const isOf = of === 'of' && rest.length > 0 && kinds.has(head)
  return isOf ? [...rest, head] : [head, of, ...rest].filter((token) => token !== '')
}

const kinds: ReadonlySet<string> = new Set(
  'type kind status category class mode method level reason'.split(' '),
)

/** `fecha_nacimiento` names first what `birth date` names last. */
function turnAround(
  [first = '']: readonly string[],
  [head = '', ...rest]: readonly string[],
): readonly string[] {
  const isTurned =
    Object.hasOwn(foreignWords, plainLetters(first)) && heads.has(head) && rest.length > 0
  return isTurned ? [...rest, head] : [head, ...rest].filter((word) => word !== '')
}

const heads: ReadonlySet<string> = new Set(
  'name place date time price amount quantity number code type address phone email password image state count title'.split(
    ' ',
  ),
)

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

/** Whether a word is known as it stands, in English or another language. */
export function isKnownWord(token: string): boolean {
  return expandKnown(token) !== null
}

function expandToken(token: string): readonly string[] {
  const known = expandKnown(token)
  if (known) return known
  const pieces = segment(token)
  if (pieces) return pieces.flatMap((piece) => expandKnown(piece) ?? [piece])
  // `iduser`, and not `ideal`
  const led = /^id(.{4,})$/.exec(token)?.[1]
  const owner = led && (expandKnown(led) ?? segment(led))
  if (owner) return ['id', ...owner]
  const table = /^tbl(.{2,})$/.exec(token)?.[1]
  if (table) return ['table', ...expandToken(table)]
  // tables of which each column begins with the same letter: `ename`, `eemail`, `esal`
  const glued = gluedWord.exec(token)?.[1]
  if (glued === 'sal') return ['salary']
  if (glued && token !== 'bypass' && token !== 'compass') return expandToken(glued)
  const tail = /^(.{2,}?)(ids?|name|date|code|time|type|count|number|url|flag|desc|status)$/.exec(
    token,
  )
  if (tail?.[1] && tail[2]) return [...expandToken(tail[1]), ...expandToken(tail[2])]
  return [singular(token)]
}

const gluedWord =
  /^(?:[a-z](?=name$|sal$|dob$|city$)|(?!i?phone)[a-z]{1,3}(?=email$|addr|phone$|gender$|salary$|pass|pwd$|price$|desc$|qty$))(name|sal|dob|city|email|addr|address|phone|gender|salary|pass|password|pwd|price|desc|qty)$/

// a word may be called like what every object has, such as `constructor`
const longForms: ReadonlyMap<string, string> = new Map([
  ...Object.entries(foreignWords),
  ...Object.entries(abbreviations),
])

function expandKnown(token: string): readonly string[] | null {
  const plain = plainLetters(token)
  const long = [token, singular(token), plain, singular(plain)]
    .map((form) => longForms.get(form))
    .find((form) => form !== undefined)
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

function plainLetters(token: string): string {
  return token.normalize('NFD').replaceAll(/\p{M}/gu, '')
}
