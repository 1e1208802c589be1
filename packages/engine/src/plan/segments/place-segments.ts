import { balanceShares } from '../../random/balance-shares.ts'
import { drawKey } from '../../random/hash.ts'
import { segmentColumn } from '../../rules/segment-names.ts'
import { add, call, column, modulo, number, text } from '../../sql/build.ts'
import type { NamedList } from '../../sql/query.ts'
import { type ColumnPlan, type Plan, rowColumn, type TablePlan } from '../plan.ts'
import { findFactorFaults } from './find-factor-faults.ts'

/** Gives each row of a table with segments its own, in a sequence that keeps the shares at every length. */
export function placeSegments(plan: Plan): Plan {
  const lists: NamedList[] = []
  const tables = Object.values(plan.tables).map((table): [string, TablePlan] => {
    const placed = placeTable(plan, table, lists)
    return [table.table.id, placed ? { ...table, columns: [...table.columns, placed] } : table]
  })
  return {
    ...plan,
    tables: Object.fromEntries(tables),
    lists: [...plan.lists, ...lists],
    notes: [...plan.notes, ...findFactorFaults(plan)],
  }
}

function placeTable(plan: Plan, table: TablePlan, lists: NamedList[]): ColumnPlan | null {
  const { id } = table.table
  const rule = plan.rules.tables[id]?.segments
  if (!rule) return null
  const name = `${id} segments`
  const parts = balanceShares(
    rule.of.map(({ share }) => share),
    drawKey(plan.settings.seed, name, 0),
  )
  lists.push({ name, kind: 'text', values: parts.map((part) => rule.of[part]?.name ?? '') })
  // rows that bring their segment along are not counted
  const given = plan.reference.tables[id]?.columns.some((own) => own.name === rule.column)
  const place = given
    ? add(column(rowColumn), number(parts.length - (table.given % parts.length)))
    : column(rowColumn)
  return {
    name: segmentColumn,
    expression: call('item', call('list', text(name)), modulo(place, number(parts.length))),
    lookups: [],
    generator: 'segment',
    why: `one of ${rule.of.map((part) => `${part.name} (${part.share})`).join(', ')}`,
  }
}
