import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { toJavaScript } from './to-javascript.ts'

/** Repetitions without an upper bound get at most this many more than they need. */
const spare = 6

/** What a pattern is made of, in order. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'one-of'; readonly characters: string }
  | { readonly kind: 'optional'; readonly parts: readonly Part[] }
  | { readonly kind: 'choice'; readonly choices: readonly (readonly Part[])[] }

/** The parts of a pattern, or null where it says more than parts can. */
export function readParts(pattern: string): readonly Part[] | null {
  try {
    const source = toJavaScript(pattern.replace(/^\(\?i\)/, ''))
    const parsed = new RegExpParser().parsePattern(source, 0, source.length, { unicode: true })
    return readAlternatives(parsed.alternatives)
  } catch {
    return null
  }
}

function readAlternatives(alternatives: readonly AST.Alternative[]): readonly Part[] | null {
  const read = alternatives.map((alternative) => readElements(alternative.elements))
  if (read.some((parts) => parts === null)) return null
  const choices = read.filter((parts) => parts !== null)
  return choices.length === 1 ? (choices[0] ?? []) : [{ kind: 'choice', choices }]
}

function readElements(elements: readonly AST.Element[]): readonly Part[] | null {
  const parts: Part[] = []
  for (const element of elements) {
    const read = readElement(element)
    if (!read) return null
    parts.push(...read)
  }
  return parts
}

function readElement(element: AST.Element): readonly Part[] | null {
  switch (element.type) {
    case 'Assertion':
      return element.kind === 'start' || element.kind === 'end' ? [] : null
    case 'Character':
      return [{ kind: 'text', text: String.fromCodePoint(element.value) }]
    case 'CharacterSet':
    case 'CharacterClass': {
      const characters = listCharacters(element)
      return characters ? [{ kind: 'one-of', characters }] : null
    }
    case 'Group':
    case 'CapturingGroup':
      return readAlternatives(element.alternatives)
    case 'Quantifier': {
      const once = readElement(element.element)
      if (!once) return null
      const maximum = Math.min(element.max, element.min + spare)
      const must = Array.from(
        { length: Math.max(element.min, element.min === 0 && maximum > 1 ? 1 : element.min) },
        () => structuredClone(once),
      ).flat()
      const may = Array.from(
        {
          length:
            maximum - Math.max(element.min, element.min === 0 && maximum > 1 ? 1 : element.min),
        },
        (): Part => ({ kind: 'optional', parts: structuredClone(once) }),
      )
      return [...must, ...may]
    }
    default:
      return null
  }
}

/** Printable ASCII that a class holds; letters and digits alone where it would hold nearly all; else the first others. */
function listCharacters(element: AST.CharacterSet | AST.CharacterClass): string | null {
  const source = new RegExp(`^${element.raw}$`, 'u')
  const all = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter(
    (character) => source.test(character),
  )
  const plain = all.filter((character) => /[a-z0-9]/.test(character))
  const chosen = all.length > 64 && plain.length > 0 ? plain : all
  return chosen.length > 0 ? chosen.join('') : listOthers(source)
}

const mostOthers = 95

/** Beyond ASCII, from the first that is no control character to the last before the surrogates. */
function listOthers(source: RegExp): string | null {
  let found = ''
  for (let code = 0xa1; code < 0xd800 && found.length < mostOthers; code += 1) {
    const character = String.fromCharCode(code)
    if (source.test(character)) found += character
  }
  return found === '' ? null : found
}
