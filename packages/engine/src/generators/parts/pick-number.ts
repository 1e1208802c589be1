import { cutMinorUnit } from '../../infer/meanings/words/minor-unit.ts'
import { number, text } from '../../sql/build.ts'
import type { Context, Generated } from '../generator.ts'
import { pickWeighted } from '../pick-weighted.ts'
import { isNumeric } from './units.ts'
import { wordsOf } from './words-of.ts'

/** One of a few numbers, each with its share; those the column cannot hold are left out. */
export type NumberShares = Readonly<Record<number, number>>

/** A number from a short list by share; null where the column can hold none of them. */
export function pickNumber(context: Context, shares: NumberShares, why: string): Generated | null {
  const { column, domain } = context
  if (!isNumeric(column.type)) return null
  const scale =
    column.type.kind === 'integer' ? 0 : column.type.kind === 'decimal' ? column.type.scale : 6
  // whole numbers that count cents are a hundred times as many
  const unit = scale === 0 && cutMinorUnit(wordsOf(context)) !== null ? 100 : 1
  const all = Object.entries(shares).map(([value, share]): [number, number] => [
    Math.round(Number(value) * unit * 1e6) / 1e6,
    share,
  ])
  const fitting = all.filter(
    ([value]) =>
      value >= (domain.minimum ?? Number.NEGATIVE_INFINITY) &&
      value <= (domain.maximum ?? Number.POSITIVE_INFINITY) &&
      Math.abs(value * 10 ** scale - Math.round(value * 10 ** scale)) < 1e-6 &&
      !domain.excluded.includes(String(value)),
  )
  if (fitting.length < Math.min(2, all.length)) return null
  const options = fitting.map(([value, weight]) => ({
    value: column.type.kind === 'text' ? text(String(value)) : number(value),
    weight,
  }))
  return { expression: pickWeighted(options, context.draw(0)), why }
}
