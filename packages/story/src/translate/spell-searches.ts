import { call, negate, textConstant, trueConstant } from '../tree/build.ts'
import { mapEverywhere } from '../tree/map-tree.ts'
import type { Call, Expression } from '../tree/node.ts'

/** A tree whose full-text searches, `to_tsvector(note) @@ to_tsquery('a & b')`, look for the words in the text. */
export function spellSearches<Tree>(tree: Tree): Tree {
  return mapEverywhere(tree, (part) => {
    if (part.class !== 'FUNCTION' || part.function_name !== '@@') return part
    const [first, second] = part.children ?? []
    const asked = [first, second].find((each) => each && isAsked(each))
    const searched = asked === first ? second : first
    const found = asked && searched ? search(asked as Call, readText(searched)) : null
    return found ? { ...found, alias: part.alias ?? '' } : part
  })
}

const asking = /^(?:(?:plain|phrase)?to|websearch_to)_tsquery$/i

function isAsked(part: Expression): part is Call {
  return part.class === 'FUNCTION' && asking.test(part.function_name)
}

/** The text of `to_tsvector('english', note)`, or a column of one. */
function readText(part: Expression): Expression {
  if (part.class !== 'FUNCTION') return part
  if (part.function_name.toLowerCase() === 'setweight')
    return part.children?.[0] ? readText(part.children[0]) : part
  if (part.function_name === '||' && (part.children ?? []).every((each) => readText(each) !== each))
    return call('concat_ws', [textConstant(' '), ...(part.children ?? []).map(readText)])
  return /^to_tsvector$/i.test(part.function_name) ? (part.children?.at(-1) ?? part) : part
}

function search(asked: Call, text: Expression): Expression | null {
  const words = asked.children?.at(-1)
  if (words?.class !== 'CONSTANT' || typeof words.value.value !== 'string') return null
  const spelt = words.value.value
  switch (asked.function_name.toLowerCase()) {
    case 'phraseto_tsquery':
      return find(text, spelt)
    case 'plainto_tsquery':
      return all(listWords(spelt).map((word) => find(text, word)))
    case 'websearch_to_tsquery':
      return any(
        spelt.split(/\s+OR\s+/i).map((part) => {
          const terms = part.match(/-?"[^"]*"|\S+/g) ?? []
          return all(terms.map((term) => findTerm(text, term)))
        }),
      )
    default:
      return findTerms(text, spelt)
  }
}

/** `a & (b | !c) & d:*`, from the loosest sign to the tightest. */
function findTerms(text: Expression, spelt: string): Expression {
  const trimmed = spelt.trim()
  for (const [sign, join] of signs) {
    const parts = splitFlat(trimmed, sign)
    if (parts.length > 1) return join(parts.map((part) => findTerms(text, part)))
  }
  if (trimmed.startsWith('!')) return negate(findTerms(text, trimmed.slice(1)))
  if (/^\(.*\)$/.test(trimmed)) return findTerms(text, trimmed.slice(1, -1))
  const phrase = trimmed.replaceAll(/\s*<(?:-|\d+)>\s*/g, ' ')
  return find(text, phrase.replaceAll(/:[*A-D]+/g, '').replaceAll("'", ''))
}

function findTerm(text: Expression, term: string): Expression {
  const found = find(text, term.replace(/^-/, '').replaceAll('"', ''))
  return term.startsWith('-') ? negate(found) : found
}

/** The parts between a sign that stands in no brackets. */
function splitFlat(text: string, sign: string): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const letter of text) {
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    if (letter === sign && depth === 0) parts.push('')
    else parts.push(`${parts.pop()}${letter}`)
  }
  return parts
}

function listWords(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}

/** The words beside each other, in any case of letters. */
function find(text: Expression, words: string): Expression {
  return call('~~*', [text, textConstant(`%${words.trim()}%`)], true)
}

const all = (parts: readonly Expression[]): Expression => combine('CONJUNCTION_AND', parts)
const any = (parts: readonly Expression[]): Expression => combine('CONJUNCTION_OR', parts)
const signs = [
  ['|', any],
  ['&', all],
] as const

function combine(
  type: 'CONJUNCTION_AND' | 'CONJUNCTION_OR',
  parts: readonly Expression[],
): Expression {
  const [first = trueConstant, ...rest] = parts
  return rest.length === 0 ? first : { class: 'CONJUNCTION', type, children: parts }
}
