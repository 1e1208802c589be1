import { findLocale } from '@worldloom/language'
import { call, column } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Plan, Relation, TablePlan } from '../plan.ts'
import { placeColumn } from './find-slots.ts'
import { getPlaceBook } from './place-book.ts'

/** Names a list in the plan and refers to it, as `Context.list` does. */
export type ListMaker = (
  name: string,
  kind: 'text' | 'integer',
  values: readonly (string | number)[],
) => Expression

/** What the hidden columns of one table are made with. */
export interface Settling {
  readonly plan: Plan
  readonly table: TablePlan
  readonly list: ListMaker
  /** Adds a relation to the plan, once however often it is asked for. */
  readonly relate: (relation: Relation) => void
  /** A 32-bit draw of the row for a hidden column; each `n` is another one. */
  readonly draw: (name: string, n?: number) => Expression
}

/** The position of the row's locale among those of a book of names. */
export function localeOfRow(
  { plan, list }: Pick<Settling, 'plan' | 'list'>,
  locales: readonly string[],
): Expression {
  const positions = getPlaceBook(plan).places.map(({ locale }) =>
    Math.max(0, locales.indexOf(findLocale(locale))),
  )
  if (locales.length === 1) return { kind: 'number', text: '0' }
  return call('item', list('places, locale', 'integer', positions), column(placeColumn))
}
