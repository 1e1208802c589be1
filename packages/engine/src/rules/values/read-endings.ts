import { nameTarget, type RuleContext, type Target } from '../rule-context.ts'
import type { WeightedOption } from '../rules.ts'
import type { Keys } from '../source/read-parts.ts'
import { readWeights } from './choice.ts'
import type { Bounds } from './range.ts'

/** The endings of a price, `99` for 4.99; null after a report, none where the key is absent. */
export function readEndings(
  keys: Keys,
  bounds: Bounds | null,
  target: Target,
  context: RuleContext,
): readonly WeightedOption[] | null {
  const entry = keys.get('endings')
  if (!entry) return []
  const { type, typeText } = target.column
  if (type.kind !== 'decimal' && type.kind !== 'integer') {
    const message = `The column "${nameTarget(target)}" (${typeText}) has no endings.`
    const hint = 'Endings are for integers and decimals.'
    context.report('RULE_CONTRADICTS_TYPE', entry.place, message, hint)
    return null
  }
  if (keys.has('step')) {
    const message = 'A range has either "step" or "endings".'
    context.report('RULE_KEYS_CONFLICT', entry.place, message, 'Remove one of them.')
    return null
  }
  const weights = readWeights(entry, context)
  const scale = type.kind === 'decimal' ? type.scale : 0
  const endings = weights?.map(({ scalar, weight }): WeightedOption | null => {
    const text = `${scalar.text}${pad(scalar.text, scale)}`
    if (/^\d{1,6}$/.test(scalar.text) && (!bounds || isReached(text, scale, bounds))) {
      return { value: text, weight }
    }
    const message = `No value of the range ends in "${scalar.text}".`
    const hint = 'An ending is the last digits of a value, such as "99" for 4.99, in quotes.'
    context.report('RULE_BOUNDS', scalar.place, message, hint)
    return null
  })
  const right = endings?.filter((ending) => ending !== null)
  return right && right.length === endings?.length ? right : null
}

/** Prices end in cents, also where a column of money keeps more digits: `99` is 4.9900 there. */
function pad(ending: string, scale: number): string {
  return scale > 2 && ending.length <= 2 ? '0'.repeat(scale - 2) : ''
}

/** Whether a value between the bounds, counted in its smallest unit, has these last digits. */
function isReached(ending: string, scale: number, { minimum, maximum }: Bounds): boolean {
  const unit = 10 ** scale
  const [least, most] = [Math.round(Number(minimum) * unit), Math.round(Number(maximum) * unit)]
  const size = 10 ** ending.length
  const first = least + ((((Number(ending) - least) % size) + size) % size)
  return first <= most
}
