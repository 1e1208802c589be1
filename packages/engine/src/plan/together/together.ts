import type { ForeignKey } from '../../model/schema.ts'
import type { TogetherRule } from '../../rules/rules.ts'
import type { Expression } from '../../sql/expression.ts'
import type { TablePlan } from '../plan.ts'

/** What is to be brought together in one table, and where. */
export interface Together {
  readonly table: TablePlan
  /** The link whose parents change places, and the path from such a parent to what the rule speaks of. */
  readonly key: ForeignKey
  readonly path: readonly string[]
  readonly rule: TogetherRule
  /** Which rows may change. */
  readonly open: Expression
  /** Two rows change places; where parents must not come twice, the second thing is copied instead. */
  readonly isSwap: boolean
}

/** The name under which the statements know the helper tables of a table's pairs. */
export function nameTogether({ table, key }: Together, what: string): string {
  return `${table.table.id} ${key.link} together, ${what}`
}

/** The pairs with the number of their second thing: pairs that end alike share one. */
export function numberThings({ pairs }: TogetherRule): readonly number[] {
  const texts = [...new Set(pairs.map(({ thenText }) => thenText))]
  return pairs.map(({ thenText }) => texts.indexOf(thenText) + 1)
}
