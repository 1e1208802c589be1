import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** A text that a regular expression matches; the expression itself where it cannot be read. */
export function exemplifyRegex(pattern: string): string {
  // a modifier in front is not of JavaScript's grammar
  const text = pattern.replace(/^\(\?[a-z]+\)/, '')
  try {
    return writeOne(new RegExpParser().parsePattern(text).alternatives)
  } catch {
    return text
  }
}

function writeOne([first]: readonly AST.Alternative[]): string {
  return (first?.elements ?? []).map(write).join('')
}

function write(element: AST.Element): string {
  switch (element.type) {
    case 'Character':
      return element.raw.length === 1 || element.raw.startsWith('\\')
        ? String.fromCodePoint(element.value)
        : ''
    case 'Group':
    case 'CapturingGroup':
      return writeOne(element.alternatives)
    case 'Quantifier':
      return write(element.element).repeat(Math.min(element.min, 40))
    case 'CharacterSet':
      return writeSet(element)
    case 'CharacterClass':
      return element.negate ? writeOther(element.elements) : writeMember(element.elements[0])
    default:
      return ''
  }
}

function writeSet(set: AST.CharacterSet): string {
  if (set.kind === 'digit') return '5'
  return set.kind === 'space' ? ' ' : 'a'
}

function writeMember(
  member: AST.CharacterClassElement | AST.ClassRangesCharacterClassElement | undefined,
): string {
  if (member?.type === 'Character') return String.fromCodePoint(member.value)
  if (member?.type === 'CharacterClassRange') return String.fromCodePoint(member.min.value)
  return member?.type === 'CharacterSet' ? writeSet(member) : 'a'
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
