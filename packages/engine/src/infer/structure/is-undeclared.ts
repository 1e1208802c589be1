import type { Table } from '../../model/schema.ts'

/**
 * Whether a table says NOT NULL nowhere outside its key, which is its first column where none is declared: that a column
 * may be empty tells nothing of it then.
 */
export function isUndeclared({ columns, primaryKey }: Table): boolean {
  return columns.every(
    ({ name, nullable }, at) =>
      nullable || (primaryKey ? primaryKey.columns.includes(name) : at === 0),
  )
}
