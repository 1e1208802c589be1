import { canonicalText } from '../../json-schema/same-value.ts'
import type { ArrayBuilding } from './building.ts'
import { noFacts } from './find-fact.ts'
import type { ArrayFrame, Frame } from './frame.ts'
import { fulfils } from './fulfils.ts'
import type { Goal } from './goal.ts'
import { listItemGoals } from './list-item-goals.ts'
import { proveNoArray } from './prove-no-array.ts'
import { fail, type Outcome, type Place, type Solve, type Solving } from './solving.ts'

/** Finds an array: a length first, then which item has to be what, then the items. */
export function solveArray(frame: Frame, place: Place, solving: Solving, solve: Solve): Outcome {
  const { array } = frame
  const least = countLeast(array)
  const most = countMost(array)
  if (least > most) return fail(place, 'it must hold more than it may', true)
  const building: ArrayBuilding = { array, place, solving, solve }
  let failure: Outcome = fail(place, 'no array was found', false)
  for (const [round, length] of listLengths(least, most, building).entries()) {
    const outcome = build(building, { length, least, most }, round)
    if (outcome.found) return outcome
    failure = outcome
    if (solving.effort.left < 0) return fail(place, 'the effort is spent', false)
  }
  return { ...failure, found: false, proved: proveNoArray(building, least, most) } as Outcome
}

function countLeast({ least, at, some, repeated, contains }: ArrayFrame): number {
  return Math.max(
    least,
    repeated ? 2 : 0,
    ...at.map(({ index }) => index + 1),
    ...some.map(({ from }) => from + 1),
    ...contains.map((rule) => Math.ceil(rule.least)),
  )
}

/** An item that may not be there ends the array before it. */
function countMost(array: ArrayFrame): number {
  const known = Math.max(0, ...array.rules.map(({ prefix }) => prefix.length)) + 1
  for (let index = 0; index < Math.min(known, array.most); index += 1) {
    const goals = listItemGoals({ ...array, unevaluated: [] }, index, [])
    if (goals.some(({ node, wanted }) => node.schema === !wanted)) return index
  }
  return Math.floor(array.most)
}

function listLengths(
  least: number,
  most: number,
  { place, solving, array }: ArrayBuilding,
): readonly number[] {
  const { random, isSparse } = solving
  const fact = Array.isArray(place.fact) ? place.fact.length : 0
  const isEndless = place.above.length > 6
  const wish = fact || (isSparse || isEndless ? least : Math.max(least, random.whole(1, 3)))
  const first = Math.min(most, Math.max(least, wish))
  const prefix = Math.max(0, ...array.rules.map((rule) => rule.prefix.length))
  const others = [least, least + 1, least + 2, prefix, prefix + 1, least + 4, least + 1, least + 2]
  const rounds = array.contains.length + array.some.length > 0 ? others : others.slice(0, 5)
  return [first, ...rounds.filter((length) => length >= least && length <= most)]
}

function build(
  building: ArrayBuilding,
  {
    length,
    least,
    most,
  }: { readonly length: number; readonly least: number; readonly most: number },
  round: number,
): Outcome {
  const { array, place, solving } = building
  const chosen = choosePositions(building, length, round)
  const twins = array.repeated
    ? solving.random
        .shuffle([...Array(length).keys()])
        .slice(0, 2)
        .sort((a, b) => a - b)
    : []
  const items: unknown[] = []
  for (let index = 0; index < length; index += 1) {
    const [first, second] = twins
    if (index === second && first !== undefined) {
      items.push(items[first])
      continue
    }
    const own = listItemGoals(array, index, chosen[index] ?? [])
    const twin =
      index === first && second !== undefined
        ? listItemGoals(array, second, chosen[second] ?? [])
        : []
    const outcome = building.solve([...own, ...twin], enterItem(building, index, items), solving)
    if (!outcome.found) {
      // as many as there are will do, if what must be there is
      const rest = chosen.slice(index).some((rules) => rules.some(({ isWanted }) => isWanted))
      if (index >= least && index <= most && !rest && twins.length === 0) break
      return outcome
    }
    items.push(outcome.value)
  }
  const isUnique = !array.unique || new Set(items.map(canonicalText)).size === items.length
  if (!isUnique) return fail(place, 'its items are not all different', false)
  const isWithin = array.contains.every(({ goal, least: few, most: many }) => {
    const count = items.filter((item) => fulfils([goal], item, solving)).length
    return count >= few && count <= many
  })
  return isWithin
    ? { found: true, value: items }
    : fail(place, 'too few or too many items fit', false)
}

interface Chosen {
  readonly goal: Goal
  readonly watchers: readonly number[]
  readonly isWanted: boolean
}

/** Which items have to be what `contains` asks for, and which must not be. */
function choosePositions(
  { array, solving }: ArrayBuilding,
  length: number,
  round: number,
): readonly Chosen[][] {
  const { random } = solving
  const all = [...Array(length).keys()]
  const chosen: Chosen[][] = all.map(() => [])
  let next = 0
  for (const { goal, least, most, watchers } of array.contains) {
    // the same items for all, then different ones, then any
    const shifted = [...all.slice(next), ...all.slice(0, next)]
    const order =
      round === 0
        ? all
        : round === 1
          ? shifted
          : round === 2
            ? all.toReversed()
            : random.shuffle(all)
    const picked = new Set(order.slice(0, Math.ceil(least)))
    next = (next + picked.size) % Math.max(1, length)
    for (const index of all) {
      if (picked.has(index)) chosen[index]?.push({ goal, watchers, isWanted: true })
      else if (most < length) {
        chosen[index]?.push({
          goal: { ...goal, wanted: !goal.wanted },
          watchers: [],
          isWanted: false,
        })
      }
    }
  }
  for (const { from, goal } of array.some) {
    const index = random.whole(Math.min(from, length - 1), length - 1)
    chosen[index]?.push({ goal, watchers: [], isWanted: true })
  }
  return chosen
}

function enterItem(
  { place, array }: ArrayBuilding,
  index: number,
  items: readonly unknown[],
): Place {
  return {
    ...place,
    path: [...place.path, index],
    fact: Array.isArray(place.fact) ? place.fact[index] : undefined,
    facts: noFacts,
    beside: new Map(),
    taken: array.unique ? [...items] : [],
  }
}
