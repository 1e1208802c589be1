import type { Random } from '../random.ts'
import { matchNames } from './match-names.ts'
import type { Naming } from './start-naming.ts'

/** A number that a name suggests; undefined where it suggests none or its bounds leave none. */
export function findNumber(naming: Naming): number | undefined {
  const { name, ask } = naming
  const raw = findRule(name)?.(naming) ?? spread(naming)
  if (raw === undefined) return undefined
  const least = ask.least ?? Number.NEGATIVE_INFINITY
  const most = ask.most ?? Number.POSITIVE_INFINITY
  const value = Math.min(most, Math.max(least, raw))
  return ask.whole ? Math.round(value) : value
}

type Rule = readonly [RegExp, (naming: Naming) => number | undefined]

const rules: readonly Rule[] = [
  [/^age(?:years)?$/, ({ persona }) => persona.age],
  [/(?:birth|born)year|yearofbirth/, ({ persona }) => Number(persona.birthDate.slice(0, 4))],
  [/income|salary|earnings/, ({ draw }) => roundTo(58_000 * bell(draw, 0.55), 500)],
  [/householdsize|peopleinhousehold/, ({ draw }) => skewed(draw, [29, 35, 15, 13, 8]) + 1],
  [
    /(?:numberof|num)?(?:children|kids|dependents)(?:count)?$/,
    ({ draw }) => skewed(draw, [52, 20, 19, 9]),
  ],
  [
    /years?(?:of)?experience|tenure|yearsat|yearsin/,
    ({ draw, persona }) => draw.whole(0, Math.max(1, Math.min(25, Math.floor(persona.age) - 21))),
  ],
  [
    /^lat(?:itude)?$/,
    ({ persona, draw }) => roundTo(persona.place.latitude + (draw.next() - 0.5) / 10, 0.0001),
  ],
  [
    /^(?:lon|lng|long)(?:itude)?$/,
    ({ persona, draw }) => roundTo(persona.place.longitude + (draw.next() - 0.5) / 10, 0.0001),
  ],
  [/year$/, ({ draw }) => draw.whole(2005, 2026)],
  [
    /price|cost|amount|total|spend|budget|fee|revenue/,
    ({ draw }) => roundTo(60 * bell(draw, 0.9), 0.01),
  ],
  [
    /heightcm|^height$/,
    ({ persona, draw }) => Math.round((persona.gender === 'male' ? 177 : 164) + 7 * normal(draw)),
  ],
  [
    /weightkg|^weight$/,
    ({ persona, draw }) => Math.round((persona.gender === 'male' ? 83 : 69) + 12 * normal(draw)),
  ],
  [
    /^(?:stars|rating)$/,
    ({ draw, ask }) => (ask.most === null ? skewed(draw, [8, 6, 12, 28, 46]) + 1 : undefined),
  ],
  [/percent|percentage|pct/, ({ draw }) => draw.whole(0, 100)],
  [/quantity|qty|count$|^num|^number/, ({ draw }) => skewed(draw, [40, 25, 15, 10, 6, 4]) + 1],
]

const findRule = matchNames(rules)

/** Between two bounds the middle is more frequent than the ends, as with most that is measured. */
function spread({ ask, draw }: Naming): number | undefined {
  const { least, most, whole } = ask
  if (least === null || most === null || !(most - least > 0) || most - least > 1e9) return undefined
  const raw = least + ((draw.next() + draw.next()) / 2) * (most - least)
  if (whole) return Math.floor(least + ((draw.next() + draw.next()) / 2) * (most - least + 1))
  return roundTo(raw, most - least > 20 ? 0.1 : 0.01)
}

function normal(draw: Random): number {
  return Math.sqrt(-2 * Math.log(1 - draw.next())) * Math.cos(2 * Math.PI * draw.next())
}

function bell(draw: Random, width: number): number {
  return Math.exp(width * normal(draw))
}

/** The place of a weight in a list, as often as it weighs. */
function skewed(draw: Random, weights: readonly number[]): number {
  let left = draw.next() * weights.reduce((sum, weight) => sum + weight, 0)
  const found = weights.findIndex((weight) => {
    left -= weight
    return left < 0
  })
  return Math.max(0, found)
}

function roundTo(value: number, step: number): number {
  const places = step < 1 ? Math.round(-Math.log10(step)) : 0
  return Number((Math.round(value / step) * step).toFixed(places))
}
