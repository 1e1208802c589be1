import { findNearest } from '@worldloom/diagnostics'
import { type Bounds, type Distribution, findMass } from '../../random/distributions.ts'
import { grainOf, isInstant, toAxis } from '../../values/to-axis.ts'
import { nameTarget, type RuleContext, type Target } from '../rule-context.ts'
import { type Keys, reportShape } from '../source/read-parts.ts'
import type { RuleEntry } from '../source/rule-node.ts'
import { distributionReaders } from './distribution-readers.ts'
import { findFigureFault } from './find-figure-fault.ts'

/** How values lie in a range: a name, or a name with its figures. Null after a report. */
export function readDistribution(
  keys: Keys,
  range: { readonly minimum: number | string; readonly maximum: number | string } | null,
  target: Target,
  context: RuleContext,
): Distribution | null {
  const entry = keys.get('distribution')
  if (!entry) return { kind: 'uniform' }
  const named = readName(entry, context)
  const reader = named && findReader(named.name, entry, context)
  const distribution = named && reader ? reader(named.figures, target, context, entry) : null
  if (!distribution || !range) return null
  const { type } = target.column
  const [minimum, maximum] = [toAxis(range.minimum, type), toAxis(range.maximum, type)]
  const origin = isInstant(type) ? minimum : 0
  return reaches(distribution, { minimum, maximum, origin, grain: grainOf(type) }, entry, {
    target,
    context,
  })
    ? distribution
    : null
}

interface Named {
  readonly name: string
  /** What stands under the name, or null where it stands alone. */
  readonly figures: RuleEntry | null
}

function readName(entry: RuleEntry, context: RuleContext): Named | null {
  const { value } = entry
  if (value.kind === 'scalar' && typeof value.value === 'string')
    return { name: value.text, figures: null }
  const [only, second] = value.kind === 'map' ? value.entries : []
  if (only && !second) return { name: only.key.text, figures: only }
  const hint = 'Write log-normal, or { log-normal: { median: 40, sigma: 0.8 } }.'
  return reportShape(entry, 'a distribution', hint, context)
}

function findReader(
  name: string,
  { place }: RuleEntry,
  context: RuleContext,
): (typeof distributionReaders)[string] | null {
  const reader = distributionReaders[name]
  if (reader) return reader
  const names = Object.keys(distributionReaders)
  const nearest = findNearest(name, names)
  const question = nearest ? `Did you mean "${nearest}"? ` : ''
  const hint = `${question}Distributions are ${names.join(', ')}.`
  context.report('UNKNOWN_DISTRIBUTION', place, `There is no distribution "${name}".`, hint)
  return null
}

/** Reports a distribution whose figures cannot be, or of which the bounds leave next to nothing. */
function reaches(
  distribution: Distribution,
  bounds: Bounds,
  entry: RuleEntry,
  { target, context }: { readonly target: Target; readonly context: RuleContext },
): boolean {
  const fault = findFigureFault(distribution, bounds)
  if (fault !== null) {
    const message = `${fault}, and that of "${nameTarget(target)}" does not.`
    context.report('RULE_BOUNDS', entry.place, message, 'Change the figure, or the bounds.')
    return false
  }
  const mass = findMass(distribution, bounds)
  if (mass >= 0.005) return true
  const message = `The range of "${nameTarget(target)}" leaves ${(mass * 100).toFixed(1)} % of its ${distribution.kind} distribution.`
  const hint = 'Move the bounds to where the values lie, or change the figures.'
  context.report('RULE_BOUNDS', entry.place, message, hint)
  return false
}
