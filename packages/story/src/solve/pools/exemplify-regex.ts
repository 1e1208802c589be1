import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** A text that a regular expression matches; the expression itself where it cannot be read. Another way chooses other letters and branches. */
export function exemplifyRegex(pattern: string, way = 0): string {
  // a modifier in front is not of JavaScript's grammar
  const text = pattern.replace(/^\(\?[a-z]+\)/, '')
  try {
    return writeOne(new RegExpParser().parsePattern(text).alternatives, way)
  } catch {
    return text
  }
}

function writeOne(alternatives: readonly AST.Alternative[], way: number): string {
  const chosen = alternatives[way % Math.max(1, alternatives.length)]
  return (chosen?.elements ?? []).map((element) => write(element, way)).join('')
}

function write(element: AST.Element, way: number): string {
  switch (element.type) {
    case 'Character':
      return element.raw.length === 1 || element.raw.startsWith('\\')
        ? String.fromCodePoint(element.value)
        : ''
    case 'Group':
    case 'CapturingGroup':
      return writeOne(element.alternatives, way)
    case 'Quantifier':
      return write(element.element, way).repeat(Math.min(element.min, 40))
    case 'CharacterSet':
      return writeSet(element, way)
    case 'CharacterClass': {
      const { elements, negate } = element
      const count = Math.max(1, elements.length)
      return negate
        ? writeOther(elements)
        : writeMember(elements[way % count], Math.floor(way / count))
    }
    default:
      return ''
  }
}

function writeSet(set: AST.CharacterSet, way: number): string {
  if (set.kind === 'digit') return String((5 + way) % 10)
  return set.kind === 'space' ? ' ' : String.fromCodePoint(97 + (way % 26))
}

function writeMember(
  member: AST.CharacterClassElement | AST.ClassRangesCharacterClassElement | undefined,
  way: number,
): string {
  if (member?.type === 'Character') return String.fromCodePoint(member.value)
  if (member?.type === 'CharacterClassRange') {
    const { min, max } = member
    return String.fromCodePoint(min.value + (way % (max.value - min.value + 1)))
  }
  return member?.type === 'CharacterSet' ? writeSet(member, way) : 'a'
}

/** A letter or digit that a negated class does not name. */
function writeOther(members: readonly AST.CharacterClassElement[]): string {
  const isNamed = (letter: string): boolean =>
    members.some((member) => {
      const code = letter.codePointAt(0) ?? 0
      if (member.type === 'Character') return member.value === code
      if (member.type === 'CharacterClassRange')
        return member.min.value <= code && code <= member.max.value
      return member.type === 'CharacterSet' && member.kind === 'digit' && /\d/.test(letter)
    })
  return [...'ab5xZ '].find((letter) => !isNamed(letter)) ?? 'a'
}
