import type { Diagnostic } from '@worldloom/diagnostics'
import type { Plan, Table, TablePlan } from '@worldloom/engine'
import { describeRules, type TableRulesIr } from '../ir/describe-rules.ts'
import { describeLink } from '../traces/describe-link.ts'
import { listTruths } from '../traces/list-truths.ts'
import type { InspectedColumn, InspectedLink, InspectedModel, InspectedTable } from './model.ts'
import type { Samples } from './sample-rows.ts'

/** What a plan and its sample rows show of a schema. */
export function buildModel(
  plan: Plan,
  notes: readonly Diagnostic[],
  samples: Samples,
): InspectedModel {
  const { schema } = plan
  const rules = describeRules(plan)
  return {
    dialect: schema.dialect,
    passedOver: schema.passedOver,
    tables: schema.tables.flatMap((table) => {
      const planned = plan.tables[table.id]
      const columns = rules.tables[table.id]?.columns ?? {}
      return planned ? [buildTable(plan, planned, columns, samples[table.id] ?? [])] : []
    }),
    notes: notes.map(({ code, message, hint, place }) => ({ code, message, hint, place })),
  }
}

function buildTable(
  plan: Plan,
  planned: TablePlan,
  compiled: TableRulesIr['columns'],
  samples: Samples[string],
): InspectedTable {
  const { table, rows, given } = planned
  const role = plan.understanding.roles[table.id]
  return {
    name: table.id,
    comment: table.comment,
    role: role?.kind ?? 'entity',
    why: role?.why ?? '',
    rows: rows.kind === 'per-parent' ? null : rows.rows,
    rowsWhy: rows.why,
    given,
    columns: buildColumns(plan, table, compiled),
    primaryKey: table.primaryKey?.columns ?? null,
    uniques: table.uniques.map(({ columns, where }) => ({ columns, where: where?.text ?? null })),
    links: buildLinks(planned),
    checks: table.checks.map(({ name, text, expression }) => {
      return { name, text, understood: expression !== null }
    }),
    inferred: listTruths(plan, table.id),
    samples,
  }
}

function buildColumns(
  plan: Plan,
  table: Table,
  compiled: TableRulesIr['columns'],
): readonly InspectedColumn[] {
  const meanings = plan.understanding.meanings[table.id] ?? {}
  return table.columns.map(({ name, typeText, nullable, comment }) => ({
    name,
    type: typeText,
    nullable,
    comment,
    meaning: meanings[name]?.name ?? null,
    meaningWhy: meanings[name]?.why ?? null,
    generator: compiled[name]?.generator ?? null,
    generatorWhy: compiled[name]?.why ?? null,
    rule: compiled[name]?.rule ?? null,
    place: compiled[name]?.place ?? null,
  }))
}

function buildLinks({ table, links }: TablePlan): readonly InspectedLink[] {
  return table.foreignKeys.map(({ link, columns, parent, parentColumns }) => {
    const how = links[link]
    return {
      name: link,
      columns,
      to: parent,
      toColumns: parentColumns,
      how: how ? describeLink(how) : '',
    }
  })
}
