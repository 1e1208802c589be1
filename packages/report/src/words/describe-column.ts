import type { ColumnProfile, ColumnShape } from '../facts.ts'
import { printClock, printDay } from './dates.ts'
import { printCount, printCounted, printNumber, printShare } from './numbers.ts'

/** What a column's caption needs to know beside its profile. */
export interface ColumnSetting {
  readonly rowsRead: number
  readonly isKey: boolean
  /** The table a link leads to and its rows, or null for a column that is no link. */
  readonly parent: { readonly name: string; readonly rows: number } | null
}

/** Says in words what a column holds: «median 49.99, from 4.95 to 1,299», «88 % empty». */
export function describeColumn(profile: ColumnProfile, setting: ColumnSetting): string {
  if (setting.rowsRead === 0) return 'No rows.'
  if (profile.nulls === 1) return 'Always empty.'
  const empty = profile.nulls > 0 ? `${printShare(profile.nulls)} empty` : ''
  const said = describeShape(profile, setting)
  return [said, empty].filter((part) => part !== '').join('; ')
}

function describeShape(profile: ColumnProfile, setting: ColumnSetting): string {
  const { shape, distinct } = profile
  if (shape.kind === 'values') return describeValues(shape)
  if (shape.kind === 'histogram') return describeHistogram(shape, profile, setting)
  const present = Math.round(setting.rowsRead * (1 - profile.nulls))
  if (distinct === 0) return ''
  if (distinct === present) {
    return setting.isKey
      ? 'a different value in every row'
      : `${printCount(distinct)} values, all different`
  }
  return `${printCounted(distinct, 'different value')}`
}

/** The bars beside the caption say the shares, so it tells what they cannot. */
function describeValues({ values, others }: Extract<ColumnShape, { kind: 'values' }>): string {
  const [only] = values
  if (only !== undefined && values.length === 1 && others === 0)
    return `always ${quoteValue(only.value)}`
  return others > 0 ? printCounted(values.length + others, 'different value') : ''
}

function quoteValue(value: string): string {
  if (value === '') return 'empty text'
  return value.length > 28 ? `${[...value].slice(0, 27).join('')}…` : value
}

function describeHistogram(
  shape: Extract<ColumnShape, { kind: 'histogram' }>,
  profile: ColumnProfile,
  setting: ColumnSetting,
): string {
  const { minimum, maximum } = profile
  const [first, last] = [shape.edges[0] ?? 0, shape.edges.at(-1) ?? 0]
  switch (shape.of) {
    case 'number': {
      const range =
        minimum !== null && maximum !== null
          ? `, from ${groupDigits(minimum)} to ${groupDigits(maximum)}`
          : ''
      return `median ${printNumber(shape.median)}${range}`
    }
    case 'date':
    case 'timestamp':
      return `${printDay(first)} to ${maximum === null ? printDay(last) : printDay(Date.parse(`${maximum.slice(0, 10)}T00:00:00Z`) / 1000)}, half since ${printDay(shape.median)}`
    case 'time':
      return `half before ${printClock(shape.median)}`
    case 'length':
      return `texts of ${printCount(first)} letters and more, median ${printCount(shape.median)}`
    case 'children': {
      const parents = setting.parent
        ? `${printCount(profile.distinct)} of ${printCounted(setting.parent.rows, 'row')} in ${setting.parent.name}`
        : printCounted(profile.distinct, 'row')
      return `leads to ${parents}; the median one has ${printCount(shape.median)}`
    }
  }
}

/** `12345.60` as `12,345.60`: a decimal keeps the digits its type gives it. */
function groupDigits(number: string): string {
  const [whole = '', ...rest] = number.split('.')
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.')
}
