import type { AST } from '@eslint-community/regexpp'
import type { Random } from '../random.ts'
import { loadRefa } from './load-refa.ts'

type CharacterElement = AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass
type Range = { readonly min: number; readonly max: number }

const known = new WeakMap<CharacterElement, readonly Range[]>()

/** One of the characters a class names: letters, digits and common signs where it has any. */
export function makeCharacter(element: CharacterElement, random: Random): string {
  const ranges = known.get(element) ?? readRanges(element)
  known.set(element, ranges)
  return drawCharacter(ranges, random)
}

/** A character of some ranges, each as likely as the others. */
export function drawCharacter(ranges: readonly Range[], random: Random): string {
  const total = ranges.reduce((sum, { min, max }) => sum + max - min + 1, 0)
  let draw = Math.floor(random.next() * total)
  for (const { min, max } of ranges) {
    if (draw <= max - min) return String.fromCodePoint(min + draw)
    draw -= max - min + 1
  }
  return ''
}

/** The ranges of a set of characters, narrowed to plain ones where there are any. */
export function preferPlain(ranges: readonly Range[]): readonly Range[] {
  for (const wish of [
    [
      [97, 122],
      [65, 90],
      [48, 57],
    ],
    [[32, 126]],
  ]) {
    const plain = ranges.flatMap(({ min, max }) =>
      wish.flatMap(([from = 0, to = 0]) =>
        Math.max(min, from) <= Math.min(max, to)
          ? [{ min: Math.max(min, from), max: Math.min(max, to) }]
          : [],
      ),
    )
    if (plain.length > 0) return plain
  }
  // a half of a pair is no character
  return ranges.flatMap(({ min, max }) =>
    [
      { min, max: Math.min(max, 0xd7ff) },
      { min: Math.max(min, 0xe000), max },
    ].filter((range) => range.min <= range.max),
  )
}

function readRanges(element: CharacterElement): readonly Range[] {
  const set = loadRefa().JS.parseUnicodeSet(
    element.type === 'ExpressionCharacterClass' ? element.expression : element,
    {
      unicode: true,
    },
  )
  return preferPlain(set.chars.ranges)
}
