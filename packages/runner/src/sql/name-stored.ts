import type { Schema } from '@worldloom/engine'

/** What a DuckDB file calls a table. */
export interface StoredName {
  readonly schema: string
  readonly name: string
}

/**
 * What a DuckDB file calls each table, by table id: as the schema does, with a number where another table's name
 * differs in case only.
 */
export function nameStored({ tables }: Schema): ReadonlyMap<string, StoredName> {
  const taken = new Set<string>()
  return new Map(
    tables.map(({ id, schema: own, name: plain }) => {
      const schema = own ?? 'main'
      const fold = (name: string): string => JSON.stringify([schema, name]).toLowerCase()
      let name = plain
      for (let suffix = 2; taken.has(fold(name)); suffix += 1) name = `${plain}-${suffix}`
      taken.add(fold(name))
      return [id, { schema, name }]
    }),
  )
}
