import type { Context } from '../../generators/generator.ts'
import { columnWords } from '../../generators/parts/words-of.ts'
import { isStay } from '../../generators/times/is-stay.ts'
import { isTold } from '../../infer/is-told.ts'
import { readWords } from '../../infer/meanings/table-words.ts'
import { isTemporal } from '../../infer/structure/columns.ts'
import { isUndeclared } from '../../infer/structure/is-undeclared.ts'

/** Usual shares of NULL by meaning, where a column may be empty at all. */
const usual: Readonly<Record<string, number>> = {
  'time.deleted': 0.96,
  'time.archived': 0.93,
  'time.cancelled': 0.92,
  'time.suspended': 0.97,
  'person.middle-name': 0.7,
  'person.prefix': 0.75,
  'person.suffix': 0.95,
  'person.death-date': 0.95,
  'address.line2': 0.78,
  // parts of one address and one name are there together
  'address.line1': 0.004,
  'address.city': 0.004,
  'address.postcode': 0.012,
  'address.country-name': 0.003,
  'address.country-code-2': 0.003,
  'person.given-name': 0.003,
  'person.family-name': 0.003,
  'person.full-name': 0.006,
  'person.email': 0.02,
  'person.fax': 0.45,
}

/** Columns of which most rows have a value, since an empty one would look like an omission. */
const filled = [
  'person.',
  'address.',
  'commerce.',
  'company.',
  'time.created',
  'time.updated',
  'flag.',
  'status.',
]

/** Share of rows without a value: the rule's, or what is usual for the meaning; 0 where it must be there. */
export function nullShare(
  {
    column,
    table,
    plan,
    meaning,
    domain,
  }: Pick<Context, 'column' | 'table' | 'plan' | 'meaning' | 'domain'>,
  generator: string,
): number {
  const rule = plan.rules.tables[table.table.id]?.columns[column.name]
  const isKey = table.table.primaryKey?.columns.includes(column.name) ?? false
  if (!column.nullable || isKey || generator === 'generated') return 0
  // checks that leave no value leave NULL
  const { minimum, maximum } = domain
  if (minimum !== null && maximum !== null && minimum > maximum) return 1
  if (rule?.nulls !== null && rule?.nulls !== undefined) return rule.nulls
  if (column.isGrouped) return 0
  if (
    generator.startsWith('rule.') ||
    generator === 'derived' ||
    generator === 'calendar' ||
    generator === 'period' ||
    generator === 'distinct' ||
    generator === 'segment' ||
    generator === 'history'
  )
    return 0
  const role = plan.understanding.roles[table.table.id]
  if (role?.birth === column.name || role?.kind === 'lookup') return 0
  if (role?.birth === null && isFirst(plan, table.table.id, column.name)) return 0
  if (isTold(plan.schema, plan.understanding, table.table.id, column.name)) return 0
  // every row was created, and every stay is booked for some day
  if (meaning === 'time.created' || isStay({ table, column })) return 0
  if (column.default && column.default.kind !== 'null') return 0
  const known = usual[meaning]
  if (known !== undefined) return known
  const share = filled.some((start) => meaning.startsWith(start)) ? 0.04 : 0.12
  const isRemark = remarks.test(readWords(table.table).table)
  if (labels.test(columnWords(table.table, column)) && !isRemark) return 0.005
  if (left.test(columnWords(table.table, column))) return 0.8
  if (isTemporal(column.type) && rare.test(columnWords(table.table, column))) return 0.93
  return isUndeclared(table.table) && !spare.test(meaning) ? share / 6 : share
}

// what a row is called by, and without what it would be none
const labels =
  /^((reserved|booked) for|(arrival|departure|check in|check out|service|business|stay) (date|day)|name|title|label|status|amount|quantity|code|price|unit price|total)$/
// what people say often has no heading
const remarks = /\b(review|rating|comment|feedback|note|message|post)$/
// most of those who ever came are still there
const left =
  /^(date )?(left|exit|resigned|terminated|termination|churned|churn|lapsed|unsubscribed|deceased|attrition|disconnected|disbanded|decommissioned|discontinued|deactivated|retired|died|closure)( (on|at|date|time))?$/
// what hardly ever happens to a row
const rare =
  /^(banned|blocked|voided|suspended|locked|reversed|disputed|withdrawn|defaulted|refunded|recalled)( (on|at|date|time))?$|^(lock|locked|suspended|banned|muted|blocked|snoozed) (until|till)$/
// what is often left out wherever it may be
const spare =
  /^(text\.|content\.(note|comment|description|remark)|time\.(ended|completed|closed|returned|approved|reviewed|due|expires))/

/** Whether all other moments of a row follow this one, which then is what brings it into being. */
function isFirst({ understanding }: Context['plan'], id: string, name: string): boolean {
  const own = understanding.timeOrders.filter(
    ({ table, earlier }) => table === id && earlier.length === 1,
  )
  return own.some(({ earlier }) => earlier[0] === name) && !own.some(({ later }) => later === name)
}
