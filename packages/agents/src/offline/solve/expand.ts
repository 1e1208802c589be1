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
  /** The choices that were made, in their order. */
  readonly taken: readonly Taken[]
}

interface Taken {
  readonly first: readonly number[]
  readonly second: readonly number[]
  readonly way: number
}

/** What is known of goals: that a choice comes next, or what came of the ways taken. */
type Known = Fork | { readonly expanded: Expanded }

interface Fork {
  readonly first: readonly number[]
  readonly second: readonly number[]
  readonly next: Map<number, Known>
}

const kept = new WeakMap<SchemaSet, Map<string, Known>>()

/**
 * Puts goals together into a frame; where there are several ways, `decisions` takes one. What comes
 * of the same ways is put together once.
 */
export function expand(
  goals: readonly Goal[],
  options: ExpandOptions & { readonly key: string },
): Expanded {
  const all = kept.get(options.set) ?? new Map<string, Known>()
  kept.set(options.set, all)
  const key = `${options.formats} ${options.key}`
  let known = all.get(key)
  while (known && 'next' in known) {
    known = known.next.get(options.decisions.decide(known.first, known.second))
  }
  if (known) return known.expanded
  options.decisions.start()
  const expanded = putTogether(goals, options)
  if (all.size < 5000) keep(all, key, expanded)
  return expanded
}

/** Adds what came of the ways taken to what is known. */
function keep(all: Map<string, Known>, key: string, expanded: Expanded): void {
  const [head, ...others] = expanded.taken
  if (!head) {
    all.set(key, { expanded })
    return
  }
  const start = all.get(key)
  let fork: Fork = start && 'next' in start ? start : { ...head, next: new Map() }
  all.set(key, fork)
  let { way } = head
  for (const each of others) {
    const known = fork.next.get(way)
    const next: Fork = known && 'next' in known ? known : { ...each, next: new Map() }
    fork.next.set(way, next)
    fork = next
    way = each.way
  }
  // a tree of alternatives can be far larger than what is met of it again
  if (fork.next.size < 100) fork.next.set(way, { expanded })
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
  const taken: Taken[] = []
  while (!frame.dead) {
    const goal = expansion.waiting.pop()
    if (goal) {
      meet(goal, expansion, met)
      continue
    }
    // choices come when all that is certain is known
    const choice = takeNarrowest(expansion)
    if (!choice) break
    const ways = choice.options.flatMap((option, index) => (isOpen(option, frame) ? [index] : []))
    const guesses = ways.filter((way) => choice.options[way]?.isGuess)
    const strict = ways.filter((way) => !choice.options[way]?.isGuess)
    const way = ways.length > 1 ? decisions.decide(guesses, strict) : ways[0]
    if (way !== undefined && ways.length > 1) taken.push({ first: guesses, second: strict, way })
    const option = way === undefined ? undefined : choice.options[way]
    if (option?.isGuess) guessed = true
    if (option) option.take()
    else frame.dead = 'none of the alternatives is open'
  }
  return { frame, guessed, taken }
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
