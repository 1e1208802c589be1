import type { Column, Plan, Table } from '@worldloom/engine'

/** The columns of a table that a rule may shape without breaking what is declared or inferred. */
export function listOpen({ understanding }: Plan, table: Table): readonly Column[] {
  const { derivations, histories, limits, meanings } = understanding
  const taken = new Set([
    ...(table.primaryKey?.columns ?? []),
    ...table.uniques.flatMap(({ columns }) => columns),
    ...table.foreignKeys.flatMap(({ columns }) => columns),
    ...derivations.filter((found) => found.table === table.id).map(({ column }) => column),
    ...limits.filter((found) => found.table === table.id).map(({ column }) => column),
    ...histories
      .filter((found) => found.table === table.id)
      .flatMap(({ status, time }) => [status, time]),
  ])
  return table.columns.filter(({ name, type, generated }) => {
    const meaning = meanings[table.id]?.[name]?.name ?? ''
    if (taken.has(name) || generated || personal.test(meaning)) return false
    return ['text', 'enum', 'integer', 'decimal', 'float', 'date', 'timestamp'].includes(type.kind)
  })
}

// what fits together of itself: names, addresses, codes
const personal = /^(?:person|address|identity|security|payment)\.|slug|url|email|phone/
