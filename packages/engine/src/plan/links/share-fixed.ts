import { literal } from '../../generators/make-ruled.ts'
import { listKeys } from '../../model/list-keys.ts'
import type { Check, Column, Table } from '../../model/schema.ts'
import { column as readColumn } from '../../sql/build.ts'
import { findDomain } from '../checks/find-domain.ts'
import type { Plan, TablePlan } from '../plan.ts'
import { listFixedValues } from './list-fixed.ts'

/**
 * A column that its table leaves open has the values by which other tables tell its rows apart: where a person leads to
 * (id, kind) with kind = 'person' and a company with 'company', a party's kind is one of these.
 */
export function shareFixed(plan: Plan): Plan {
  const tables = Object.values(plan.tables).map((table): [string, TablePlan] => {
    const checks = table.table.columns.flatMap((column) => shareColumn(plan, table.table, column))
    if (checks.length === 0) return [table.table.id, table]
    const kept = [...table.table.checks, ...checks]
    return [table.table.id, { ...table, table: { ...table.table, checks: kept } }]
  })
  return { ...plan, tables: Object.fromEntries(tables) }
}

function shareColumn(plan: Plan, table: Table, column: Column): readonly Check[] {
  const isOwn = table.foreignKeys.every(({ columns }) => !columns.includes(column.name))
  if (!isOwn || column.generated || findDomain(plan, table, column).values) return []
  const told = Object.values(plan.tables).flatMap((other) =>
    other.table.foreignKeys.flatMap((key) => {
      const at = key.parent === table.id ? key.parentColumns.indexOf(column.name) : -1
      return at < 0 ? [] : [listFixedValues(plan, other.table, key.columns[at] ?? '')]
    }),
  )
  // what keys of other tables leave open must have room for as many rows as there are
  const isKey = listKeys(table).some(
    (unique) => unique.columns.length === 1 && unique.columns[0] === column.name,
  )
  if (isKey && told.includes(null)) return []
  const values = [...new Set(told.flatMap((list) => list ?? []))]
  if (values.length === 0) return []
  return [
    {
      name: `${column.name} as told apart`,
      text: `${column.name} IN (${values.map((value) => `'${value}'`).join(', ')})`,
      expression: {
        kind: 'in',
        operand: readColumn(column.name),
        list: values.map((value) => literal(value, column.type)),
        negated: false,
      },
      place: column.place,
    },
  ]
}
