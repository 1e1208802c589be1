import { usualQuantities } from '../../infer/meanings/usual-quantities/index.ts'
import type { UsualQuantity } from '../../infer/meanings/usual-quantities/usual-quantity.ts'
import { logNormal, normal } from '../../random/quantiles.ts'
import { add, call, choose, number, column as read } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { findBeside } from '../parts/find-beside.ts'
import { findUsual } from '../parts/find-usual.ts'
import { makeNumber } from '../parts/number-shape.ts'
import { pickNumber } from '../parts/pick-number.ts'
import { says } from '../parts/says.ts'
import { columnWords } from '../parts/words-of.ts'

/** Quantities that are known by their names. */
export const usualQuantity: Readonly<Record<string, Generator>> = {
  'measure.usual-quantity': makeQuantity,
}

function makeQuantity(context: Context): Generated | null {
  const quantity = findUsual(context, usualQuantities)
  if (!quantity) return null
  return makePaired(context, quantity) ?? goWith(context, quantity) ?? draw(context, quantity)
}

/** As large as goes with what another column of the row says. */
function goWith(context: Context, quantity: UsualQuantity): Generated | null {
  const { goesWith } = quantity
  const other = goesWith ? findBeside(context, goesWith.column) : null
  const plain = other && draw(context, quantity)
  if (!goesWith || !plain) return null
  const branches = goesWith.sizes.flatMap(([said, size], i) => {
    // each has a list of its own
    const list: Context['list'] = (title, ...rest) => context.list(`${title} ${i}`, ...rest)
    const made = draw({ ...context, list }, { size })
    return made ? [{ says: says(other.name, said.source), made }] : []
  })
  const bounds = [plain, ...branches.map(({ made }) => made)].flatMap((made) => made.bounds ?? [])
  const [lows, highs] = [bounds.map(({ low }) => low), bounds.map(({ high }) => high)]
  return {
    ...plain,
    expression: choose(
      branches.map((branch) => [branch.says, branch.made.expression] as const),
      plain.expression,
    ),
    ...(plain.bounds ? { bounds: { low: Math.min(...lows), high: Math.max(...highs) } } : {}),
    why: `what goes with its ${other.name}`,
  }
}

function draw(context: Context, { size }: Pick<UsualQuantity, 'size'>): Generated | null {
  if (size.kind === 'few')
    // a scale that ends elsewhere has other steps
    return pickNumber(context, fitScale(context, size.shares), 'what is usual for its name')
  const times = size.isShare && isInPercent(context) ? 100 : 1
  const [minimum, maximum] = size.bounds
  const inverse =
    size.kind === 'bell'
      ? normal(size.mean * times, size.deviation * times)
      : logNormal(size.median * times, size.sigma)
  return makeNumber(context, {
    inverse,
    minimum: minimum * times,
    maximum: maximum * times,
    decimals: times === 1 ? size.decimals : 1,
    ...(size.kind === 'skewed' && size.step !== undefined ? { step: size.step } : {}),
    why: `around ${(size.kind === 'bell' ? size.mean : size.median) * times}, as is usual for its name`,
  })
}

/** Whether a share is told in per cent: its name says so, or its type has no room for a part of one. */
function isInPercent({ table, column, domain }: Context): boolean {
  const { type } = column
  if (domain.maximum !== null && domain.maximum !== undefined && domain.maximum <= 1) return false
  if (/\bpercent\b/.test(columnWords(table.table, column)) || type.kind === 'integer') return true
  return type.kind === 'decimal' && type.scale <= 2 && type.precision - type.scale > 1
}

const least = /\b(minimum|lowest|least|from)\b/
const most = /\b(maximum|highest|most|to)\b/

/** The lesser or the greater of two draws, where a column of the row names the other end: `salary_min`, `salary_max`. */
function makePaired(context: Context, quantity: UsualQuantity): Generated | null {
  const { table, column } = context
  const words = columnWords(table.table, column)
  if (meters.test(words)) return makeAdvanced(context, words)
  const [own, other] = least.test(words) ? [least, most] : [most, least]
  const stem = words.replace(own, '#')
  const hasOther = table.table.columns.some(
    (each) =>
      each.name !== column.name &&
      each.type.kind === column.type.kind &&
      columnWords(table.table, each).replace(other, '#') === stem,
  )
  if (!own.test(words) || !hasOther) return null
  const one = (place: string): Expression | null => {
    const made = draw(context, quantity)
    if (!made) return null
    const again = (drawn: Context['draw']): Expression =>
      draw({ ...context, draw: drawn }, quantity)?.expression ?? made.expression
    return context.helper(`${stem.replace('#', 'end')} ${place}`, again, 'one of two ends')
  }
  const [first, second] = [one('a'), one('b')]
  if (!first || !second) return null
  return {
    expression: call(own === least ? 'least' : 'greatest', first, second),
    why: `the ${own === least ? 'lesser' : 'greater'} of two that are usual for its name`,
  }
}

const meters = /\b(odometer|mileage|meter|reading|km|kilometer)\b/
const before = /\b(out|start|before|begin|opening|previous|pickup|from)\b/
const after = /\b(in|end|after|return|closing|current|dropoff|to)\b/

/** What a meter shows at the end is a little more than at the beginning, which stands beside it. */
function makeAdvanced(context: Context, words: string): Generated | null {
  const { table, column } = context
  const stem = words.replace(after, '#')
  const first = table.table.columns.find(
    (each) =>
      each.type.kind === column.type.kind &&
      (column.nullable || !each.nullable) &&
      before.test(columnWords(table.table, each)) &&
      columnWords(table.table, each).replace(before, '#') === stem,
  )
  if (!after.test(words) || !first) return null
  return {
    expression: add(read(first.name), add(number(20), call('below', context.draw(0), number(900)))),
    why: `somewhat more than ${first.name}`,
  }
}

/** Steps up to 5 stretched over a scale up to 10, where a check says that it goes so far. */
function fitScale(
  { domain }: Context,
  shares: Readonly<Record<number, number>>,
): Readonly<Record<number, number>> {
  const most = Math.max(...Object.keys(shares).map(Number))
  if (domain.maximum !== 10 || most !== 5) return shares
  return Object.fromEntries(
    Object.entries(shares).map(([value, share]) => [2 * Number(value), share]),
  )
}
