import { quoteName } from '../../sql/quote.ts'
import type { StepsTell } from '../check-query.ts'
import type { Scope } from './scope.ts'

/**
 * Tells by a condition that every row meets beside the one before it, whatever the order they are read
 * in. The first has none before it, and meets `first` instead.
 */
export function tellSteps(
  scope: Scope,
  values: readonly string[],
  follows: (now: readonly string[], before: readonly string[]) => string,
  first: (now: readonly string[]) => string = () => 'true',
): StepsTell {
  const now = values.map((value) => quoteName(value))
  const before = values.map((value) => quoteName(`before ${value}`))
  const faults = `count(*) FILTER (WHERE (CASE WHEN "is first" THEN ${first(now)} ELSE ${follows(now, before)} END) IS NOT TRUE)`
  const { base, joins } = scope.parts()
  return {
    kind: 'steps',
    from: base,
    joins,
    values,
    figures: [faults],
    breaks: `${quoteName(faults)} > 0`,
  }
}

/** That some values come after others, looked at from the first on. */
export function writeAfter(now: readonly string[], before: readonly string[]): string {
  const [value, ...others] = now
  const [last, ...rest] = before
  const after = `${value} > ${last}`
  return others.length === 0
    ? after
    : `${after} OR (${value} = ${last} AND (${writeAfter(others, rest)}))`
}
