import type { RuleContext, Target } from '../rule-context.ts'
import { readKeys, readMap, readNumberKey, requireKey } from '../source/read-parts.ts'
import type { RuleEntry } from '../source/rule-node.ts'
import { readDistribution } from '../values/read-distribution.ts'
import { readDurations } from '../values/read-durations.ts'
import type { LifecycleMove, LifecycleState } from './lifecycle-rule.ts'

/** `placed: { paid: { share: 0.93, within: [1 minute, 2 days] } }`: all states, those without moves too. */
export function readMoves(
  entry: RuleEntry,
  start: string,
  target: Target,
  context: RuleContext,
): readonly LifecycleState[] | null {
  const map = readMap(entry, context)
  if (!map) return null
  const states = map.entries.map((state) => readState(state, target, context))
  const read = states.filter((state) => state !== null)
  if (read.length < states.length) return null
  const named = new Map(read.map((state) => [state.name, state]))
  for (const { moves } of read)
    for (const { to, place } of moves)
      if (!named.has(to)) named.set(to, { name: to, moves: [], place })
  const first = named.get(start) ?? { name: start, moves: [], place: entry.place }
  return [first, ...[...named.values()].filter((state) => state !== first)]
}

function readState(entry: RuleEntry, target: Target, context: RuleContext): LifecycleState | null {
  const map = readMap(entry, context)
  if (!map) return null
  const moves = map.entries.map((move) => readMove(move, target, context))
  const read = moves.filter((move) => move !== null)
  if (read.length < moves.length) return null
  return { name: entry.key.text, moves: shareRest(read), place: entry.place }
}

type OpenMove = Omit<LifecycleMove, 'share'> & { readonly share: number | null }

function readMove(entry: RuleEntry, target: Target, context: RuleContext): OpenMove | null {
  const map = readMap(entry, context)
  const keys = map && readKeys(map, ['share', 'within', 'distribution'], context)
  const given = keys?.get('share')
  const share = given ? readNumberKey(given, { least: 0, most: 1 }, context) : null
  const waits = keys && requireKey(keys, 'within', entry, context)
  const within = keys && waits ? readDurations(waits, context) : null
  if (!keys || !waits || !within || (given && share === null)) return null
  const [minimumSeconds, maximumSeconds] = within
  if (minimumSeconds < 1) {
    const message = `The move to "${entry.key.text}" may take no time at all.`
    context.report('RULE_BOUNDS', waits.place, message, 'A state lasts a second at least.')
    return null
  }
  const bounds = { minimum: minimumSeconds, maximum: maximumSeconds }
  // figures of a wait are durations
  const wait: Target = { ...target, column: { ...target.column, type: { kind: 'interval' } } }
  const distribution = readDistribution(keys, bounds, wait, context)
  const { text: to } = entry.key
  return (
    distribution && { to, share, minimumSeconds, maximumSeconds, distribution, place: entry.place }
  )
}

/** Moves without a share have what the others leave, in equal parts. */
function shareRest(moves: readonly OpenMove[]): readonly LifecycleMove[] {
  const open = moves.filter(({ share }) => share === null).length
  const given = moves.reduce((total, { share }) => total + (share ?? 0), 0)
  const rest = Math.max(0, 1 - given) / Math.max(1, open)
  return moves.map((move) => ({ ...move, share: move.share ?? rest }))
}
