import type { ForeignKey, Table } from '../../model/schema.ts'
import { column } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Plan, TablePlan } from '../plan.ts'

/** Hidden columns of a row about a company: its name without a legal form, and that as a domain has it. */
export const companyName = '#company name'
export const companySlug = '#company slug'

const companyMeanings: ReadonlySet<string> = new Set(['company.name', 'company.trade-name'])

/** The column that holds the name of the company a row is about, or null. */
export function findCompanyColumn(plan: Plan, table: Table): string | null {
  const meanings = plan.understanding.meanings[table.id] ?? {}
  const found = table.columns.find(
    ({ name, type }) => companyMeanings.has(meanings[name]?.name ?? '') && type.kind === 'text',
  )
  return found?.name ?? null
}

/** The name of the row's company without its legal form, or null where none is drawn. */
export function companyNameOfRow({ columns }: TablePlan): Expression | null {
  return columns.some(({ name }) => name === companyName) ? column(companyName) : null
}

/** The link to the company that a row's person works for, or null. */
export function findCompanyLink(plan: Plan, table: Table): ForeignKey | null {
  return (
    table.foreignKeys.find(
      ({ parent }) =>
        parent !== table.id &&
        plan.tables[parent]?.columns.some(({ name }) => name === companySlug),
    ) ?? null
  )
}
