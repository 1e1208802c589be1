import { weighValues } from '../generators/weigh-values.ts'
import type { Column } from '../model/schema.ts'
import { findDomain } from '../plan/checks/find-domain.ts'
import { namesIn } from '../plan/checks/names-in.ts'
import { nullShare } from '../plan/columns/null-share.ts'
import type { ColumnPlan, Plan, TablePlan } from '../plan/plan.ts'
import { printExpressionText } from '../sql/print-expression-text.ts'
import { writeScalar } from './write-scalar.ts'

/** Rules in YAML that may make a column as it is made without them, the most telling first. */
export function listCandidates(
  plan: Plan,
  table: TablePlan,
  column: Column,
  { generator }: ColumnPlan,
): readonly string[] {
  const { id } = table.table
  const meaning = plan.understanding.meanings[id]?.[column.name]?.name ?? 'text.plain'
  if (generator === 'derived') return listDerived(plan, id, column.name)
  if (generator !== meaning && generator !== 'distinct') return []
  const domain = findDomain(plan, table.table, column)
  const share = nullShare({ plan, table, column, meaning, domain }, generator)
  // which rows are empty follows from the other column as well, so that the share is no promise
  if (share > 0 && isBound(table, column.name)) return []
  const nulls = share > 0 ? [`nulls: ${share}`] : []
  const { values } = domain
  const weights = values ? weighValues(values, `${table.table.name} ${column.name}`, meaning) : []
  const options = (values ?? []).map((value, i) => `${writeScalar(value)}: ${weights[i] ?? 1}`)
  const bodies = [
    ...(options.length > 0 ? [`choice: { ${options.join(', ')} }`] : []),
    `generator: ${meaning}`,
  ]
  return bodies.map((body) => `{ ${[body, ...nulls].join(', ')} }`)
}

/** Whether a check has a say in the column together with others. */
function isBound({ table }: TablePlan, column: string): boolean {
  return table.checks.some(({ expression }) => {
    const names = expression ? namesIn(expression) : []
    return names.includes(column) && names.length > 1
  })
}

function listDerived(plan: Plan, table: string, column: string): readonly string[] {
  const found = plan.understanding.derivations.find(
    (derivation) => derivation.table === table && derivation.column === column,
  )
  return found ? [`{ derived: ${writeScalar(printExpressionText(found.expression))} }`] : []
}
