import { readKeywords } from '../../json-schema/read-keywords.ts'
import type { SchemaSet } from '../../json-schema/schema-set.ts'
import type { Decisions } from './decisions.ts'
import { demand } from './demand.ts'
import type { Choice, Expansion, Option } from './expansion.ts'
import { type Frame, startFrame } from './frame.ts'
import { type Goal, keyOf } from './goal.ts'
import { listRefusals } from './list-refusals.ts'

/** What became of goals: all that they ask, on the ways that were taken. */
export interface Expanded {
  readonly frame: Frame
  /** A guess was taken on the way: that it fails proves nothing. */
  readonly guessed: boolean
  /** There was nothing to decide. */
  readonly isPlain: boolean
}

const plain = new WeakMap<SchemaSet, Map<string, Expanded>>()

/**
 * Puts goals together into a frame; where there are several ways, `decisions` takes one. What asks
 * for no decision is put together once.
 */
export function expand(
  goals: readonly Goal[],
  options: ExpandOptions & { readonly key: string },
): Expanded {
  const kept = plain.get(options.set) ?? new Map<string, Expanded>()
  plain.set(options.set, kept)
  const key = `${options.formats} ${options.key}`
  const known = kept.get(key)
  if (known) return known
  const expanded = putTogether(goals, options)
  if (expanded.isPlain && kept.size < 20_000) kept.set(key, expanded)
  return expanded
}

export interface ExpandOptions {
  readonly set: SchemaSet
  readonly formats: boolean
  readonly decisions: Decisions
}

/** As `expand`, for a frame that the caller will narrow further. */
export function putTogether(
  goals: readonly Goal[],
  { set, formats, decisions }: ExpandOptions,
): Expanded {
  const frame = startFrame()
  const expansion: Expansion = { set, formats, frame, waiting: [...goals], choices: [] }
  const met = new Set<string>()
  let guessed = false
  let isPlain = true
  while (!frame.dead) {
    const goal = expansion.waiting.pop()
    if (goal) {
      meet(goal, expansion, met)
      continue
    }
    // choices come when all that is certain is known
    const choice = takeNarrowest(expansion)
    if (!choice) break
    isPlain = false
    const ways = choice.options.flatMap((option, index) => (isOpen(option, frame) ? [index] : []))
    const guesses = ways.filter((way) => choice.options[way]?.isGuess)
    const strict = ways.filter((way) => !choice.options[way]?.isGuess)
    const way = ways.length > 1 ? decisions.decide(guesses, strict) : ways[0]
    const option = way === undefined ? undefined : choice.options[way]
    if (option?.isGuess) guessed = true
    if (option) option.take()
    else frame.dead = 'none of the alternatives is open'
  }
  return { frame, guessed, isPlain }
}

function meet(goal: Goal, expansion: Expansion, met: Set<string>): void {
  const { node, wanted } = goal
  const key = keyOf(goal)
  if (met.has(key)) return
  met.add(key)
  const bare = `${node.id}/${goal.scope.key}`
  if (met.has(`${wanted ? 'no' : 'yes'} ${bare}`)) {
    expansion.frame.dead = 'it must be what it must not be'
    return
  }
  met.add(`${wanted ? 'yes' : 'no'} ${bare}`)
  const { frame, set } = expansion
  if (typeof node.schema === 'boolean') {
    if (node.schema !== wanted) frame.dead = wanted ? 'nothing may stand there' : 'it forbids all'
    return
  }
  const keywords = readKeywords(node, set)
  const scope = set.enter(goal.scope, node.resource)
  const watches = keywords.unevaluatedItems ?? keywords.unevaluatedProperties
  const isWatched = wanted && watches && !goal.watchers.includes(node.id)
  const watchers = isWatched ? [...goal.watchers, node.id] : goal.watchers
  const inside =
    scope === goal.scope && watchers === goal.watchers ? goal : { ...goal, scope, watchers }
  if (wanted) demand(inside, keywords, expansion)
  else expansion.choices.push({ options: listRefusals(inside, keywords, expansion) })
}

/** The choice with the fewest open ways: one that has a single way is none. */
function takeNarrowest({ choices, frame }: Expansion): Choice | undefined {
  let [best, fewest] = [-1, Number.POSITIVE_INFINITY]
  choices.forEach(({ options }, index) => {
    const open = options.filter((option) => isOpen(option, frame)).length
    if (open < fewest) [best, fewest] = [index, open]
  })
  return best < 0 ? undefined : choices.splice(best, 1)[0]
}

function isOpen({ types }: Option, frame: Frame): boolean {
  return !types || types.some((type) => frame.types.has(type))
}
