import type { Context, Generated } from '../../generators/generator.ts'
import { columnWords } from '../../generators/parts/words-of.ts'
import type { Column } from '../../model/schema.ts'
import { add, call, multiply, number, column as read, subtract, sum } from '../../sql/build.ts'

/** What together makes a whole, each with its usual share of a hundred. */
const mixes: readonly Readonly<Record<string, number>>[] = [
  {
    solar: 12,
    wind: 18,
    hydro: 10,
    nuclear: 19,
    gas: 29,
    'natural gas': 29,
    coal: 10,
    oil: 2,
    biomass: 3,
    geothermal: 1,
  },
  { sand: 41, silt: 37, clay: 22 },
  { female: 48, male: 50, 'non binary': 1, other: 2 },
  { mobile: 58, desktop: 36, tablet: 6 },
  { promoter: 52, passive: 30, detractor: 18 },
]

const named = /^(.+) (percent|percentage|share)$/

/** Shares of a row that make up a hundred: `sand_pct`, `silt_pct` and `clay_pct`; null for other columns. */
export function makeShareOfRow(context: Context): Generated | null {
  const { column, table } = context
  const members = findMix(context)
  const at = members.findIndex(({ own }) => own === column)
  if (members.length < 2 || at < 0 || !isDecimal(column)) return null
  const whole = column.type.precision - column.type.scale <= 1 ? 1 : 100
  const before = members.slice(0, at).map(({ own }) => call('coalesce', read(own.name), number(0)))
  const rest = at === 0 ? number(whole) : subtract(number(whole), sum(before))
  const [{ weight = 1 } = {}, ...others] = members.slice(at)
  const left = others.reduce((total, other) => total + other.weight, 0)
  const usual = weight / (weight + left)
  // a quarter more or less of its share or, where that is most of it, of what is left for the others
  const quarter = Math.round(250 * Math.min(usual, 1 - usual))
  const thousandths = Math.round(1000 * usual) - quarter
  const spread = 2 * quarter
  const share = add(number(thousandths), call('below', context.draw(0), number(spread + 1)))
  const part = call('divide', multiply(rest, share), number(1000))
  const why = `${members.map(({ own }) => own.name).join(', ')} of ${table.table.name} make up ${whole}`
  return {
    expression: left === 0 ? rest : call('round', part, number(column.type.scale)),
    why,
  }
}

interface Member {
  readonly own: Column
  readonly weight: number
}

/** The columns of the row that belong to one mix; all of them hold decimals of one form. */
function findMix({ table, column, domain }: Context): readonly Member[] {
  if (domain.values) return []
  const words = (own: Column): readonly string[] => named.exec(columnWords(table.table, own)) ?? []
  const [, kind = '', unit = ''] = words(column)
  const mix = mixes.find((shares) => shares[kind] !== undefined)
  if (!mix) return []
  return table.table.columns.flatMap((own) => {
    const [, other = '', its = ''] = words(own)
    const weight = mix[other]
    const isAlike = its === unit && JSON.stringify(own.type) === JSON.stringify(column.type)
    return weight !== undefined && isAlike ? [{ own, weight }] : []
  })
}

type DecimalColumn = Column & { readonly type: Extract<Column['type'], { kind: 'decimal' }> }

function isDecimal(column: Column): column is DecimalColumn {
  return column.type.kind === 'decimal'
}
