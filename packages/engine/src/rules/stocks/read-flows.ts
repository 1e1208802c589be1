import type { RuleContext } from '../rule-context.ts'
import { readKeys, readMap, readNumberKey, readScalars, requireKey } from '../source/read-parts.ts'
import type { RuleEntry } from '../source/rule-node.ts'
import { readFlag } from './read-flag.ts'
import type { StockFlow } from './stock-rule.ts'

/** `in: { receipt: { size: [20, 60], step: 5, weight: 3 } }`: kinds of movements, by name. */
export function readFlows(
  entry: RuleEntry,
  isIn: boolean,
  context: RuleContext,
): readonly StockFlow[] {
  const entries = readMap(entry, context)?.entries ?? []
  if (entries.length === 0 && isIn) {
    const message = 'Nothing comes into the stock.'
    context.report('RULE_SHAPE', entry.place, message, 'Write in: { receipt: { size: [20, 60] } }.')
  }
  return entries.flatMap((flow) => readFlow(flow, isIn, context) ?? [])
}

function readFlow(entry: RuleEntry, isIn: boolean, context: RuleContext): StockFlow | null {
  const map = readMap(entry, context)
  const keys = map && readKeys(map, ['size', 'step', 'weight', 'exact'], context)
  const size = keys && requireKey(keys, 'size', entry, context)
  if (!keys || !size) return null
  const expected = { what: 'two numbers', example: '[20, 60]', count: 2 }
  const scalars = readScalars(size, expected, context)
  const [minimum, maximum] = (scalars ?? []).map(({ value }) => value)
  if (!scalars) return null
  const isRight =
    typeof minimum === 'number' &&
    typeof maximum === 'number' &&
    Number.isInteger(minimum) &&
    Number.isInteger(maximum) &&
    minimum >= 1 &&
    minimum <= maximum &&
    maximum <= mostPieces
  if (!isRight) {
    const message = `The size of "${entry.key.text}" is ${scalars.map(({ text }) => text).join(' to ')}.`
    const hint = `It must be whole numbers of at least 1, the lesser first, and at most ${mostPieces}.`
    context.report('RULE_BOUNDS', size.place, message, hint)
    return null
  }
  const [grain, often] = [keys.get('step'), keys.get('weight')]
  const bounds = { least: 1, most: maximum, whole: true }
  const step = grain ? readNumberKey(grain, bounds, context) : 1
  const weight = often ? readNumberKey(often, { least: 0, most: 1_000_000 }, context) : 1
  const exact = keys.get('exact')
  const isExact = exact ? readFlag(exact, context) : !isIn
  if (step === null || weight === null || isExact === null) return null
  return { name: entry.key.text, isIn, isExact: isExact || !isIn, minimum, maximum, step, weight }
}

const mostPieces = 1_000_000
