import type { Context, Generated } from '../../../generators/generator.ts'
import { bestPoints } from '../../../generators/parts/best-points.ts'
import { columnWords } from '../../../generators/parts/words-of.ts'
import { pickWeighted } from '../../../generators/pick-weighted.ts'
import { sides } from '../../../infer/meanings/usual-quantities/reviews.ts'
import { add, call, cast, multiply, number, column as read } from '../../../sql/build.ts'
import { findDomain } from '../../checks/find-domain.ts'
import { findOther } from './find-other.ts'

const wholes = /^((overall|total|guest|review) )?(rating|stars|score)$|^overall$/
const parts = new RegExp(`^((rating|score) )?(${sides})( (score|rating|stars))?$`)

/** Points for one side of a thing, near those for the whole of it: who gives one star found little to praise. */
export function partOfRating(context: Context): Generated | null {
  const { column, table, domain, plan } = context
  if (column.type.kind !== 'integer' || !parts.test(columnWords(table.table, column))) return null
  const whole = findOther(context, wholes, ['integer', 'decimal'], column.nullable)
  if (!whole) return null
  const most = bestPoints(domain.maximum)
  const scale = bestPoints(findDomain(plan, table.table, whole).maximum)
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
