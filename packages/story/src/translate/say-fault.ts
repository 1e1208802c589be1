import { suggest } from '@worldloom/diagnostics'
import type { World } from '../world/world.ts'

/** What keeps DuckDB from running a query: where it is a table that is not there, with the name that may be meant. */
export function sayFault(fault: string, { tables }: World): string {
  const missing = /^Catalog Error: Table with name "?(.+?)"? does not exist/.exec(fault)?.[1]
  if (missing === undefined) return fault
  const name = missing.slice(missing.lastIndexOf('.') + 1)
  const names = tables.map((table) => table.name)
  return `${lackingTable}${missing}". ${suggest(name, names)}`
}

/** How a sentence about a table that is not there begins. */
export const lackingTable = 'The schema has no table "'
