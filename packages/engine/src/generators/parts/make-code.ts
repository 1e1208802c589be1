import { add, call, number } from '../../sql/build.ts'
import type { Context, Generated } from '../generator.ts'
import { isMatch } from '../patterns/is-match.ts'
import { matchPattern } from '../patterns/match-pattern.ts'
import { shuffleRows } from '../shuffle-rows.ts'
import { canVouch } from './can-vouch.ts'
import { textRoom } from './text-room.ts'

/**
 * A code by the first pattern that its column has room for, with more digits where it must be longer; whole
 * numbers get `digits` digits. No code comes twice where none may.
 *
 * `makeCode(context, ['[A-Z]{3}-[0-9]{5}'], 6)` → `KTR-40821`
 */
export function makeCode(
  context: Context,
  patterns: readonly string[],
  digits: number,
  why: string,
): Generated | null {
  if (context.column.type.kind === 'integer') return makeNumberCode(context, digits, why)
  const room = textRoom(context)
  const least = context.domain.minimumLength
  const longer = patterns.map((pattern) => lengthen(pattern, least))
  const pattern = [...patterns, ...longer].find((candidate) => {
    const length = lengthOf(candidate)
    return (
      length <= room &&
      length >= least &&
      context.domain.patterns.every((wanted) => isWithin(candidate, wanted)) &&
      (!context.mustDiffer || places(candidate) > context.rows * 2)
    )
  })
  const made = pattern === undefined ? null : matchPattern(context, `^${pattern}$`)
  return made && { ...made, why, isDistinct: Boolean(made.isDistinct) && context.table.given === 0 }
}

/** A whole number of so many digits, or fewer where the column is narrow. */
function makeNumberCode(context: Context, digits: number, why: string): Generated {
  const most = Math.min(context.domain.maximum ?? 1e15, 10 ** digits - 1)
  const width = Math.max(1, Math.floor(Math.log10(most + 1)))
  const low = Math.max(context.domain.minimum ?? 0, 10 ** (width - 1), 1)
  const size = Math.max(1, Math.min(most, 10 ** width - 1) - low + 1)
  const canDiffer = context.mustDiffer && context.rows <= size
  const drawn = canDiffer
    ? shuffleRows(context, size)
    : call('below', context.draw(0), number(Math.min(size, 2 ** 31)))
  return {
    expression: add(drawn, number(low)),
    why,
    isDistinct: canDiffer && canVouch(context),
  }
}

const pieces = /\[([^\]]+)\](?:\{(\d+)\})?|\\?(.)/g

/** The pattern with as many more of its last repeated characters as it takes. */
function lengthen(pattern: string, least: number): string {
  const missing = least - lengthOf(pattern)
  if (missing <= 0) return pattern
  return pattern.replace(/\{(\d+)\}(?!.*\{)/, (_, count) => `{${Number(count) + missing}}`)
}

function lengthOf(pattern: string): number {
  return [...pattern.matchAll(pieces)].reduce(
    (sum, [, set, count]) => sum + (set === undefined ? 1 : Number(count ?? 1)),
    0,
  )
}

/** Whether a check's pattern takes the first and the last of the texts that a pattern makes. */
function isWithin(pattern: string, wanted: string): boolean {
  const sample = (at: 0 | -1): string =>
    pattern.replaceAll(pieces, (piece, set, count) =>
      set === undefined ? piece.replace('\\', '') : (set.at(at) ?? '').repeat(Number(count ?? 1)),
    )
  return isMatch(wanted, sample(0)) && isMatch(wanted, sample(-1))
}

/** How many texts a pattern can match, roughly. */
function places(pattern: string): number {
  return [...pattern.matchAll(pieces)].reduce(
    (product, [, set, count]) =>
      set === undefined
        ? product
        : product * (/\w-\w/.test(set) ? 10 : set.length) ** Number(count ?? 1),
    1,
  )
}
