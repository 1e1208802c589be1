import type { CreateStatement, WarehouseStatement } from './read-statement.ts'
import type { WarehouseAction, WarehouseName, WarehouseTable } from './warehouse.ts'

/** The tables that statements create, with the columns and keys that others add to them. */
export function joinTables(
  statements: readonly WarehouseStatement[],
): ReadonlyMap<CreateStatement, WarehouseTable> {
  const created = statements.filter((read) => read.kind === 'create')
  return new Map(
    created.map((create) => {
      const actions = statements.flatMap((read): readonly WarehouseAction[] =>
        read.kind === 'alter' && isSame(read.name, create.name) ? read.actions : [],
      )
      const fields = [
        ...create.elements.flatMap(({ field }) => field ?? []),
        ...actions.flatMap((action) => (action.kind === 'add-field' ? [action.field] : [])),
      ]
      const constraints = [
        ...create.elements.flatMap(({ constraint }) => constraint ?? []),
        ...actions.flatMap((action) =>
          action.kind === 'add-constraint' ? [action.constraint] : [],
        ),
      ]
      const own = fields.find(({ clauses }) => clauses.includes('PRIMARY KEY'))
      const key = own ? [own.name] : constraints.find((one) => one.key)?.key
      return [create, { name: create.name, fields, key: key ?? null }]
    }),
  )
}

function isSame(left: WarehouseName, right: WarehouseName): boolean {
  const isOne = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
  if (!isOne(left.name, right.name)) return false
  return left.schema === null || right.schema === null || isOne(left.schema, right.schema)
}
