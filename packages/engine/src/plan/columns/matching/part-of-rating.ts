import type { Context, Generated } from '../../../generators/generator.ts'
import { columnWords } from '../../../generators/parts/words-of.ts'
import { pickWeighted } from '../../../generators/pick-weighted.ts'
import { add, call, cast, multiply, number, column as read } from '../../../sql/build.ts'
import { findDomain } from '../../checks/find-domain.ts'
import { findOther } from './find-other.ts'

const wholes = /^((overall|total|guest|review) )?(rating|stars|score)$|^overall$/
const parts =
  /^((rating|score) )?(cleanliness|staff|service|comfort|location|value|food|ambiance|ambience|communication|accuracy|check in|facilit(y|ies)|atmosphere|friendliness|quality|speed|punctuality|taste|delivery)( (score|rating|stars))?$/

/** Points for one side of a thing, near those for the whole of it: who gives one star found little to praise. */
export function partOfRating(context: Context): Generated | null {
  const { column, table, domain, plan } = context
  if (column.type.kind !== 'integer' || !parts.test(columnWords(table.table, column))) return null
  const whole = findOther(context, wholes, ['integer', 'decimal'], column.nullable)
  if (!whole) return null
  const most = scaleOf(domain.maximum) ?? 5
  const scale = scaleOf(findDomain(plan, table.table, whole).maximum) ?? 5
  const near = call(
    'round',
    call('divide', multiply(read(whole.name), number(most)), number(scale)),
    number(0),
  )
  const off = pickWeighted(
    [-2, -1, 0, 1, 2].map((by, i) => ({ value: number(by), weight: [3, 20, 52, 20, 5][i] ?? 1 })),
    context.draw(0),
  )
  const points = call('greatest', call('least', add(near, off), number(most)), number(1))
  return {
    expression: cast(points, { kind: 'integer' }),
    why: `near its ${whole.name}`,
  }
}

/** The best that can be given; null where the column's bounds are those of its type. */
function scaleOf(maximum: number | null): number | null {
  return maximum !== null && maximum <= 100 ? maximum : null
}
