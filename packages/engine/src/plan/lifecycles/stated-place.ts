import type { ForeignKey } from '../../model/schema.ts'
import type { LifecycleRule } from '../../rules/lifecycles/lifecycle-rule.ts'
import { call } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Plan, TablePlan } from '../plan.ts'
import { findLife } from './find-life.ts'
import { findStateWords } from './find-state-words.ts'
import { findState, readStepState } from './make-state.ts'

/** A link to a list of statuses that a life cycle decides: the rows its states are, by their numbers. */
export function statedPlace(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  list: (name: string, rows: readonly number[]) => Expression,
): { readonly expression: Expression; readonly why: string } | null {
  const stated = findStated(plan, table, key)
  if (!stated) return null
  const { words } = findStateWords(plan, key, stated.life)
  const rows = stated.life.states.map(({ name }) => words.indexOf(name))
  const state = stated.read(table)
  return { expression: call('item', list(stated.name, rows), state), why: stated.why }
}

interface Stated {
  readonly name: string
  readonly life: LifecycleRule
  /** The number of the state, once it is known how the table's rows are counted. */
  readonly read: (table: TablePlan) => Expression
  readonly why: string
}

/** What a life cycle says of a link, or null. */
export function findStated(plan: Plan, { table }: TablePlan, key: ForeignKey): Stated | null {
  const [column = '', more] = key.columns
  const value = plan.rules.tables[table.id]?.columns[column]?.cases[0]?.value
  if (more !== undefined) return null
  if (value?.kind === 'lifecycle') {
    const { lifecycle: life } = value
    const name = `${table.id} ${column} rows`
    return {
      name,
      life,
      read: () => findState(column, life),
      why: 'the state its life has come to',
    }
  }
  if (value?.kind !== 'step' || value.part === 'time') return null
  const { of, status, link, part } = value
  const life = findLife(plan, of, status)
  if (!life) return null
  const read = (counted: TablePlan): Expression =>
    readStepState(counted, { link, status, life, isBefore: part === 'before' })
  return { name: `${of} ${status} rows`, life, read, why: `a state of its ${link}` }
}
