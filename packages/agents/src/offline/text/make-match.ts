import { type AST, RegExpParser } from '@eslint-community/regexpp'
import type { Random } from '../random.ts'
import { makeCharacter } from './make-character.ts'

export interface LengthLimits {
  readonly least: number
  readonly most: number
}

const parser = new RegExpParser({ ecmaVersion: 2025 })
const parsed = new WeakMap<RegExp, AST.Pattern>()

/**
 * A text that a pattern likely matches: each part is made as the pattern spells it, while what
 * looks ahead or behind is left to chance. The caller tries it.
 */
export function makeMatch(pattern: RegExp, random: Random, limits: LengthLimits): string {
  const tree =
    parsed.get(pattern) ??
    parser.parsePattern(pattern.source, 0, undefined, { unicode: pattern.unicode })
  parsed.set(pattern, tree)
  const writing: Writing = { random, limits, groups: new Map(), length: 0 }
  const body = writeAlternatives(tree.alternatives, writing)
  return pad(body, tree, writing)
}

interface Writing {
  readonly random: Random
  readonly limits: LengthLimits
  readonly groups: Map<AST.CapturingGroup, string>
  length: number
}

function writeAlternatives(alternatives: readonly AST.Alternative[], writing: Writing): string {
  const chosen = writing.random.pick(alternatives)
  return (chosen?.elements ?? []).map((element) => writeElement(element, writing)).join('')
}

function writeElement(element: AST.Element, writing: Writing): string {
  switch (element.type) {
    case 'Character':
      return count(String.fromCodePoint(element.value), writing)
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return count(makeCharacter(element, writing.random), writing)
    case 'Group':
      return writeAlternatives(element.alternatives, writing)
    case 'CapturingGroup': {
      const text = writeAlternatives(element.alternatives, writing)
      writing.groups.set(element, text)
      return text
    }
    case 'Backreference': {
      const [group] = [element.resolved].flat()
      return count((group && writing.groups.get(group)) ?? '', writing)
    }
    case 'Quantifier':
      return repeat(element, writing)
    case 'Assertion':
      return ''
  }
}

/** Few repeats, unless the text must be longer than what stands so far. */
function repeat({ element, min, max }: AST.Quantifier, writing: Writing): string {
  const { random, limits } = writing
  const parts: string[] = []
  const wanted = random.whole(min, Math.min(max, min + (min === 0 && max > 1 ? 6 : 4)))
  while (parts.length < wanted || (parts.length < max && writing.length < limits.least)) {
    if (parts.length >= min && writing.length >= limits.most) break
    const before = writing.length
    parts.push(writeElement(element, writing))
    if (writing.length === before && parts.length >= wanted) break
    if (parts.length > 100_000) break
  }
  return parts.join('')
}

/** A pattern without an anchor matches inside a longer text too. */
function pad(body: string, tree: AST.Pattern, { length, limits, random }: Writing): string {
  if (length >= limits.least || limits.least > 10_000) return body
  const isOpen = tree.alternatives.every((each) => each.elements.at(-1)?.type !== 'Assertion')
  if (!isOpen) return body
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const more = Array.from({ length: limits.least - length }, () => letters[random.whole(0, 25)])
  return body + more.join('')
}

function count(text: string, writing: Writing): string {
  writing.length += text.length
  return text
}
