import type { Table } from '../../model/schema.ts'

/** Whether a table says NOT NULL nowhere outside its key: that a column may be empty tells nothing of it then. */
export function isUndeclared({ columns, primaryKey }: Table): boolean {
  return columns.every(({ name, nullable }) => nullable || primaryKey?.columns.includes(name))
}
