import { canHold } from '../../infer/undeclared/can-hold-key.ts'
import { findTable } from '../../model/find-table.ts'
import { listWholeKeys } from '../../model/list-keys.ts'
import type { NameFault } from '../../model/name-fault.ts'
import { resolvePath } from '../../model/resolve-paths.ts'
import type { Column, ForeignKey, Schema, Table } from '../../model/schema.ts'
import { nameTarget, type Target } from '../rule-context.ts'
import type { RuleScalar } from '../source/rule-node.ts'

/** The link that a rule's `to` declares, or why it cannot be one. */
export type DeclaredLink =
  | { readonly ok: true; readonly key: ForeignKey }
  | { readonly ok: false; readonly fault: NameFault }

/** Reads `to: customers`, by its key, or `to: customers.email`, by another column that never repeats. */
export function findDeclaredLink(to: RuleScalar, target: Target, schema: Schema): DeclaredLink {
  const whole = findTable(to.text, schema)
  const at = to.text.lastIndexOf('.')
  const table = whole.ok || at < 0 ? whole : findTable(to.text.slice(0, at), schema)
  if (!table.ok) return table
  const name = whole.ok ? findOnlyKey(table.table) : to.text.slice(at + 1)
  if (name === null) return { ok: false, fault: tellKeyless(table.table) }
  const found = resolvePath([name], table.table, schema)
  if (!found.ok) return found
  const fault = findMisfit(target, table.table, found.column)
  if (fault) return { ok: false, fault }
  const key: ForeignKey = {
    name: '',
    link: target.column.name,
    columns: [target.column.name],
    parent: table.table.id,
    parentColumns: [found.column.name],
    place: to.place,
    ruled: true,
  }
  return { ok: true, key }
}

function findOnlyKey({ primaryKey }: Table): string | null {
  const [name, ...others] = primaryKey?.columns ?? []
  return name !== undefined && others.length === 0 ? name : null
}

function tellKeyless(parent: Table): NameFault {
  const message = `"${parent.id}" has no key of one column that a link could lead to.`
  const hint = `Name a column of it that never repeats, as in "${parent.id}.code".`
  return { code: 'LINK_CANNOT_LEAD', message, hint }
}

function findMisfit(target: Target, parent: Table, column: Column): NameFault | null {
  const [own, other] = [nameTarget(target), nameTarget({ table: parent, column })]
  const tell = (message: string, hint: string): NameFault => ({
    code: 'LINK_CANNOT_LEAD',
    message,
    hint,
  })
  const isKey = listWholeKeys(parent).some(
    ({ columns }) => columns.length === 1 && columns[0] === column.name,
  )
  if (!isKey)
    return tell(
      `"${own}" cannot lead to "${other}", which may repeat.`,
      'Name a table with a key, or a column that is UNIQUE.',
    )
  if (target.table.id === parent.id && target.column.name === column.name)
    return tell(`"${own}" cannot lead to itself.`, 'Name another table.')
  if (target.table.id === parent.id && !target.column.nullable)
    return tell(
      `"${own}" cannot lead to its own table, for it is NOT NULL and the first row has none before it.`,
      'Let the column be NULL.',
    )
  if (target.column.generated !== null)
    return tell(
      `"${own}" is generated and cannot be a link.`,
      'Declare the link on a column of the row.',
    )
  if (!canHold(target.column.type, column.type))
    return tell(
      `"${own}" is ${target.column.typeText} and cannot hold the ${column.typeText} of "${other}".`,
      'Name a key of the same type.',
    )
  return null
}
