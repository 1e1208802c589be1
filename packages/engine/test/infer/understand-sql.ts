import { understand } from '../../src/infer/understand.ts'
import type { Understanding } from '../../src/infer/understanding.ts'
import { readSchema } from '../../src/read/read-schema.ts'
import type { ColumnRule, Rules } from '../../src/rules/rules.ts'

export const noRules: Rules = { locale: 'en_US', tables: {} }

/** What is understood of a PostgreSQL schema. */
export async function understandSql(sql: string, rules: Rules = noRules): Promise<Understanding> {
  const { schema, diagnostics } = await readSchema({
    text: sql,
    file: 'schema.sql',
    dialect: 'postgres',
  })
  const faults = diagnostics.filter(({ severity }) => severity === 'error')
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'))
  return understand(schema, rules)
}

/** `Order.shipping_address_id.user_id = user_id`; an empty way is `itself`. */
export function printAgreements({ agreements }: Understanding): readonly string[] {
  return agreements.map(
    ({ table, link, path, anchor }) =>
      `${[table, link, ...path].join('.')} = ${anchor.join('.') || 'itself'}`,
  )
}

/** `Order: ordered_at <= paid_at`. */
export function printTimeOrders({ timeOrders }: Understanding): readonly string[] {
  return timeOrders.map(({ table, earlier, later }) => `${table}: ${earlier.join('.')} <= ${later}`)
}

/** `Order.total = subtotal + tax`. */
export function printDerivations({ derivations }: Understanding): readonly string[] {
  return derivations.map(({ table, column, text }) => `${table}.${column} = ${text}`)
}

/** Rules with one fixed value for a column. */
export function fixColumn(table: string, column: string): Rules {
  const place = { file: 'rules.yaml', line: 1, column: 1 }
  const rule: ColumnRule = {
    cases: [{ condition: null, conditionText: '', value: { kind: 'literal', value: 1 }, place }],
    nulls: null,
    link: null,
    place,
  }
  return {
    locale: 'en_US',
    tables: { [table]: { rows: null, columns: { [column]: rule }, checks: [] } },
  }
}
