import type { Context, Generated } from '../../../generators/generator.ts'
import { says } from '../../../generators/parts/says.ts'
import { columnWords } from '../../../generators/parts/words-of.ts'
import { readWords } from '../../../infer/meanings/table-words.ts'
import { boolean, choose } from '../../../sql/build.ts'
import { findOther } from './find-other.ts'

const meats =
  'beef|pork|chicken|lamb|duck|turkey|veal|bacon|ham|steak|sausage|salmon|shrimp|tuna|cod|fish|crab|prawn|lobster|squid|mussel|anchov|chorizo|salami'

/** Whether a dish is vegetarian, as its name tells. */
export function withoutMeat(context: Context): Generated | null {
  const { column, table } = context
  const isAsked = /^((is|has) )?(vegetarian|veggie|meat ?less)$/.test(
    columnWords(table.table, column),
  )
  const isDish = /\b(dish|menu item|meal|recipe|item|product|food)$/.test(
    readWords(table.table).table,
  )
  if (!isAsked || !isDish || column.type.kind !== 'boolean') return null
  const name = findOther(context, /^(name|title|dish name|item name)$/, ['text'])
  if (!name) return null
  return {
    expression: choose([[says(name.name, meats), boolean(false)]], boolean(true)),
    why: `as ${name.name} tells`,
  }
}
