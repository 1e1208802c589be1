import type { Table } from '../../model/schema.ts'
import type { ColumnRule } from '../../rules/rules.ts'
import { findEndingSize } from '../../values/ending-size.ts'
import type { PromiseSources } from '../list-promises.ts'
import type { DataPromise, RankedColumn } from '../promise.ts'
import { buildPromise } from './build-promise.ts'
import { findBending } from './find-bending.ts'
import { isMultiplied } from './is-multiplied.ts'

/** So many rows tell a rank correlation to less than a tenth. */
const fewest = 1000

/** Endings are drawn by themselves; where there are so many values with each they disturb no order. */
const wholes = 50

/** How closely the ranks of two columns go together. */
export function promiseCorrelation(
  table: Table,
  column: string,
  { correlation }: ColumnRule,
  sources: PromiseSources,
): readonly DataPromise[] {
  if (!correlation) return []
  const { with: other, of, place } = correlation
  const rows = sources.rowCounts?.[table.id]
  const reason =
    [column, other]
      .map((name) => findBending(table, name, sources) ?? findNoise(table, name, sources))
      .find((found) => found !== null) ??
    (rows !== undefined && rows < fewest
      ? `${rows} rows are too few to tell a correlation from chance (${fewest} are needed)`
      : null)
  const rank = (name: string): RankedColumn => ({ name, order: listOrder(table, name, sources) })
  return [
    buildPromise(table.id, 'rule', {
      name: `${column} with ${other}`,
      says: `The ranks of ${column} and ${other} of ${table.id} correlate by ${of}, give or take 0.05 and chance.`,
      claim: reason
        ? { kind: 'not-checkable', reason }
        : { kind: 'correlation', column: rank(column), other: rank(other), of },
      place,
      about: 'correlation',
    }),
  ]
}

/** The values of a choice in their order; null where the values have one of their own. */
function listOrder(table: Table, name: string, { rules }: PromiseSources): RankedColumn['order'] {
  const value = rules.tables[table.id]?.columns[name]?.cases[0]?.value
  return value?.kind === 'choice'
    ? [...new Set(value.options.flatMap((option) => option.value ?? []))]
    : null
}

/** What disturbs the order of a column's values. */
function findNoise(table: Table, name: string, sources: PromiseSources): string | null {
  const value = sources.rules.tables[table.id]?.columns[name]?.cases[0]?.value
  if (isMultiplied(table, name, sources)) return 'a segment multiplies one of the columns'
  const type = table.columns.find((column) => column.name === name)?.type
  const isNarrow =
    type &&
    value?.kind === 'range' &&
    value.endings.length > 0 &&
    Number(value.maximum) - Number(value.minimum) < wholes * findEndingSize(value.endings, type)
  return isNarrow ? 'the endings of so narrow a range change its order' : null
}
