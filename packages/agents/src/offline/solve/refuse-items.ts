import type { Keywords } from '../../json-schema/keywords.ts'
import { type Expansion, type Option, ofType, within } from './expansion.ts'
import type { Goal } from './goal.ts'
import { narrowCount } from './narrow.ts'

/** The ways in which an array can fail a schema. */
export function refuseItems(
  goal: Goal,
  keywords: Keywords,
  expansion: Expansion,
): readonly Option[] {
  const { array, checks } = expansion.frame
  const way = (take: () => void): Option => ofType('array', expansion, take)
  const { minItems, maxItems, uniqueItems, prefixItems, restItems, contains } = keywords
  const options: Option[] = []
  if (minItems !== undefined && minItems > 0) {
    options.push(way(() => narrowCount(array, undefined, minItems - 1)))
  }
  if (maxItems !== undefined) {
    options.push(way(() => narrowCount(array, Math.floor(maxItems) + 1, undefined)))
  }
  if (uniqueItems) {
    options.push(
      way(() => {
        array.repeated = true
        narrowCount(array, 2, undefined)
      }),
    )
  }
  prefixItems?.forEach((node, index) => {
    options.push(
      way(() => {
        narrowCount(array, index + 1, undefined)
        array.at.push({ index, goal: within(goal, node, false) })
      }),
    )
  })
  if (restItems) {
    const from = prefixItems?.length ?? 0
    options.push(way(() => void array.some.push({ from, goal: within(goal, restItems, false) })))
  }
  if (contains) {
    const { least, most, node } = contains
    const rule = { goal: within(goal, node, true), watchers: [] }
    if (least > 0) {
      options.push(way(() => void array.contains.push({ ...rule, least: 0, most: least - 1 })))
    }
    if (most < Number.POSITIVE_INFINITY) {
      const more = { ...rule, least: most + 1, most: Number.POSITIVE_INFINITY }
      options.push(way(() => void array.contains.push(more)))
    }
  }
  const { unevaluatedItems } = keywords
  if (unevaluatedItems) {
    options.push(
      way(() => {
        array.some.push({ from: 0, goal: within(goal, unevaluatedItems, false) })
        checks.push(goal)
      }),
    )
  }
  return options
}
