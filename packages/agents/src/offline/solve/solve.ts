import { typeOf } from '../../json-schema/check-scalar.ts'
import type { TypeName } from '../../json-schema/keywords.ts'
import { sameValue } from '../../json-schema/same-value.ts'
import { startDecisions } from './decisions.ts'
import { expand } from './expand.ts'
import { noFacts } from './find-fact.ts'
import { fitFact } from './fit-fact.ts'
import { follow } from './follow.ts'
import type { Frame } from './frame.ts'
import { fulfils } from './fulfils.ts'
import { type Goal, keyOfAll } from './goal.ts'
import { orderTypes } from './order-types.ts'
import { solveArray } from './solve-array.ts'
import { solveNumber } from './solve-number.ts'
import { solveObject } from './solve-object.ts'
import { solveText } from './solve-text.ts'
import { countSame, type Failure, fail, type Outcome, type Place, type Solving } from './solving.ts'

/** Finds a value that fulfils goals, trying one way after the other until the effort is spent. */
export function solve(asked: readonly Goal[], place: Place, solving: Solving): Outcome {
  const goals = followAll(asked, solving)
  // the smallest instance of these goals holds no other instance of them
  if (solving.isSparse && place.above.includes(keyOfAll(goals))) {
    return fail(place, 'it would go on without end', true)
  }
  const kind = kindOf(goals)
  if (countSame(place.kinds, kind) > 2) return fail(place, 'it goes on for too long', false)
  const known = fitFact(goals, place, solving)
  if (known) return known
  // most places have a fact that fits, and need no key
  const key = keyOfAll(goals)
  const inside = { ...place, above: [...place.above, key], kinds: [...place.kinds, kind] }
  if (!place.isFaithful && holdsFacts(place)) {
    const faithful = search(goals, { ...inside, isFaithful: true }, solving, 24)
    if (faithful.found) return faithful
  }
  return search(goals, inside, solving, Number.POSITIVE_INFINITY)
}

/** The list itself where each goal stands for itself. */
function followAll(asked: readonly Goal[], { set }: Solving): readonly Goal[] {
  const [first, second] = asked
  if (first && !second) {
    const goal = follow(first, set)
    return goal === first ? asked : [goal]
  }
  return asked.map((goal) => follow(goal, set))
}

/** The schemas alone, however they were reached. */
function kindOf(goals: readonly Goal[]): string {
  return goals.length === 1 ? String(goals[0]?.node.id) : goals.map(({ node }) => node.id).join(' ')
}

function holdsFacts({ fact, facts }: Place): boolean {
  return typeof fact === 'object' || facts !== noFacts
}

/** Goes through the alternatives, depth first and in the seed's order. */
function search(goals: readonly Goal[], place: Place, solving: Solving, limit: number): Outcome {
  const { set, formats, random, effort } = solving
  const decisions = startDecisions(random)
  let failure: Failure | null = null
  let proved = true
  for (let count = 0; count < limit; count += 1) {
    effort.left -= 1
    if (effort.left < 0) return fail(place, 'the effort is spent', false)
    decisions.start()
    const { frame, guessed } = expand(goals, {
      set,
      formats,
      decisions,
      key: place.above.at(-1) ?? '',
    })
    const outcome = frame.dead ? fail(place, frame.dead, true) : fill(goals, frame, place, solving)
    if (outcome.found) return outcome
    if (!guessed) {
      proved &&= outcome.proved
      failure = outcome
    }
    if (!decisions.next()) return { ...(failure ?? outcome), proved }
  }
  return fail(place, 'no way was found within the limit', false)
}

/** Finds a value for a frame: of the values it may be, or of one of its types. */
function fill(goals: readonly Goal[], asked: Frame, place: Place, solving: Solving): Outcome {
  const { random } = solving
  const { taken } = place
  const frame = taken.length > 0 ? { ...asked, excluded: [...asked.excluded, ...taken] } : asked
  const isFree = (value: unknown): boolean =>
    !frame.excluded.some((other) => sameValue(value, other))
  if (frame.values) {
    const open = frame.values.filter((value) => isFree(value) && fulfils(goals, value, solving))
    return open.length > 0
      ? { found: true, value: random.pick(open) }
      : fail(place, 'none of the values it may be is allowed', true)
  }
  let failure: Failure | null = null
  let proved = true
  for (const type of orderTypes(frame, place, solving)) {
    // what is asked of the whole is seen only when it is made
    for (let round = 0; round < (frame.checks.length > 0 ? 6 : 3); round += 1) {
      const outcome = fillType(type, frame, place, solving)
      if (!outcome.found) {
        proved &&= outcome.proved
        failure = outcome
        break
      }
      if (isFree(outcome.value) && fulfils(frame.checks, outcome.value, solving)) return outcome
      failure = fail(place, 'what was tried is not allowed', false)
      proved = false
    }
  }
  return { ...(failure ?? fail(place, 'no type is left for it', true)), proved }
}

function fillType(type: TypeName, frame: Frame, place: Place, solving: Solving): Outcome {
  switch (type) {
    case 'null':
      return fillFrom([null], frame, place, solving)
    case 'boolean':
      return fillFrom([true, false], frame, place, solving)
    case 'number':
      return solveNumber(frame, place, solving)
    case 'string':
      return solveText(frame, place, solving)
    case 'array':
      return solveArray(frame, place, solving, solve)
    case 'object':
      return solveObject(frame, place, solving, solve)
  }
}

function fillFrom(
  values: readonly unknown[],
  { excluded }: Frame,
  place: Place,
  { random, suggest }: Solving,
): Outcome {
  const open = values.filter((value) => !excluded.includes(value))
  if (open.length === 0) return fail(place, 'each value it could be is ruled out', true)
  if (open.length === 1) return { found: true, value: open[0] }
  const wish = suggest({
    type: 'boolean',
    place,
    least: null,
    most: null,
    whole: false,
    formats: [],
  })
  return { found: true, value: typeOf(wish) === 'boolean' ? wish : random.pick(open) }
}
