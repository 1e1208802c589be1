import { listConditions } from '../../plan/checks/find-domain.ts'
import { findOwnColumn } from '../../sql/find-own-column.ts'
import { unwrap } from '../../sql/unwrap.ts'
import type { Context } from '../generator.ts'

/** Whether a column of JSON holds lists or objects, as a check or its default says; null where neither tells. */
export function findJsonForm({
  plan,
  table,
  column,
}: Pick<Context, 'plan' | 'table' | 'column'>): 'array' | 'object' | null {
  const asked = listConditions(plan, table.table).flatMap((condition) => {
    if (condition.kind !== 'binary' || condition.operator !== '=') return []
    const [left, right] = [unwrap(condition.left), unwrap(condition.right)]
    const isAsked =
      left.kind === 'call' &&
      /^jsonb?_type(of)?$/i.test(left.name) &&
      findOwnColumn(unwrap(left.args[0] ?? left)) === column.name
    return isAsked && right.kind === 'text' ? [right.value.toLowerCase()] : []
  })
  const usual = column.default?.kind === 'text' ? column.default.value.trim() : ''
  const form = asked[0] ?? { '[]': 'array', '{}': 'object' }[usual]
  return form === 'array' || form === 'object' ? form : null
}
