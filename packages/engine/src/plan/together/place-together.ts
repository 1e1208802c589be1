import type { Diagnostic } from '@worldloom/diagnostics'
import { and, binary, column, equal, number } from '../../sql/build.ts'
import { findHindrance } from '../links/find-hindrance.ts'
import { findOrigin } from '../links/find-origin.ts'
import { linkRow, type Plan, type Relation, rowColumn, type TablePlan } from '../plan.ts'
import { chooseBaskets } from './choose-baskets.ts'
import { countMissing } from './count-missing.ts'
import { exchange } from './exchange.ts'
import { listBaskets } from './list-baskets.ts'
import type { Together } from './together.ts'

/**
 * Brings together what a rule says is found together: once the links are chosen, some rows of baskets
 * that hold the first thing and not the second change places with a second thing of another basket.
 */
export function placeTogether(plan: Plan): Plan {
  const relations: Relation[] = []
  const faults: Diagnostic[] = []
  const tables = Object.values(plan.tables).map((table): [string, TablePlan] => [
    table.table.id,
    placeTable(plan, table, relations, faults),
  ])
  return {
    ...plan,
    tables: Object.fromEntries(tables),
    relations: [...plan.relations, ...relations],
    notes: [...plan.notes, ...faults],
  }
}

function placeTable(
  plan: Plan,
  table: TablePlan,
  relations: Relation[],
  faults: Diagnostic[],
): TablePlan {
  const { id } = table.table
  const rule = plan.rules.tables[id]?.together
  if (!rule) return table
  const [first = '', ...path] = findOrigin(rule.of, table.links)
  const key = table.table.foreignKeys.find(({ link }) => link === first)
  const placed = table.links[first]
  const why =
    placed?.kind === 'source'
      ? `rows of "${id}" are counted for each "${first}"`
      : findHindrance(table, first, placed)
  const made = key && table.columns.find(({ name }) => name === linkRow(key.link))
  if (!key || !made || why !== null) {
    faults.push({
      code: 'TOGETHER_UNREACHABLE',
      severity: 'error',
      message: `What "${rule.of}" of "${id}" leads to cannot be brought together: ${why ?? 'it is given'}.`,
      hint: 'Name another link, or remove what decides it.',
      place: rule.place,
    })
    return table
  }
  const isSwap = placed?.kind !== 'distinct'
  // rows that change places leave each hero its share
  const hero = !isSwap && table.columns.some(({ name }) => name === `${key.link}#hero`)
  const together: Together = {
    table,
    key,
    path,
    rule,
    open: and(
      binary(column(rowColumn), '>=', number(table.given)),
      ...(hero ? [equal(column(`${key.link}#hero`), number(0))] : []),
    ),
    isSwap,
  }
  relations.push(...listBaskets(together), ...countMissing(together), ...chooseBaskets(together))
  return {
    ...table,
    columns: table.columns.flatMap((found) =>
      found === made ? exchange(together, found) : [found],
    ),
  }
}
