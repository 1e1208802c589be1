import { fillUp } from '../../plan/checks/fit-value.ts'
import { choose, matches, text } from '../../sql/build.ts'
import type { Context, Generated } from '../generator.ts'
import { countMatches } from '../patterns/count-matches.ts'
import { isMatch } from '../patterns/is-match.ts'
import { matchPattern } from '../patterns/match-pattern.ts'
import { numberRepeats } from './number-repeats.ts'

export function distinctText(context: Context, plain: Generated | null): Generated {
  const { maximumLength, minimumLength, patterns } = context.domain
  const room = maximumLength ?? 255
  const [pattern] = patterns
  if (pattern) {
    const matched = matchPattern({ ...context, mustDiffer: true }, pattern)
    const isTight = countMatches(pattern, room) < context.rows * 1000
    if (matched && (!plain || isTight || plain.why.startsWith('matches'))) return matched
    if (matched && plain) return distinctWhereFitting(context, plain, pattern, matched)
  }
  if (!plain || plain.why.startsWith('letters')) {
    const given = takenTexts(context)
    const width = Math.max(1, Math.min(room, Math.max(8, minimumLength)))
    const counted = matchPattern({ ...context, mustDiffer: true }, `[A-Z0-9]{${width}}`)
    const free = counted && !given.some((value) => isMatch(`^[A-Z0-9]{${width}}$`, value))
    if (counted && (free || room <= 12)) return counted
  }
  const base = plain ?? { expression: text(context.column.name), why: 'its name' }
  const name = `${context.column.name} before`
  // to fill it up once it is numbered could make two texts one
  const filled = minimumLength > 1 ? fillUp(base.expression, minimumLength) : base.expression
  const first = context.helper(name, () => filled, base.why)
  return {
    expression: numberRepeats(context, first),
    why: `${base.why}; a number where it would repeat`,
    isDistinct: true,
  }
}

/** What the meaning suggests, numbered where it repeats, as far as the pattern takes it. */
function distinctWhereFitting(
  context: Context,
  plain: Generated,
  pattern: string,
  matched: Generated,
): Generated {
  const first = context.helper(`${context.column.name} before`, () => plain.expression, plain.why)
  const numbered = context.helper(
    `${context.column.name} numbered`,
    () => numberRepeats(context, first),
    'with a number where it repeats',
  )
  return {
    expression: choose([[matches(numbered, pattern), numbered]], matched.expression),
    why: `${plain.why}; a number where it would repeat`,
    isDistinct: true,
  }
}

function takenTexts({ plan, table, column: { name } }: Context): readonly string[] {
  const given = plan.reference.tables[table.table.id]
  const position = given?.columns.findIndex((candidate) => candidate.name === name) ?? -1
  return position < 0 ? [] : (given?.rows ?? []).flatMap((row) => row.values[position] ?? [])
}
