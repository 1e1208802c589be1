import type { MadeTables } from '@worldloom/database/steps'
import type { Nesting } from '@worldloom/engine'
import type { Connection } from '@worldloom/runner'
import { writeNested } from './write-nested.ts'

/** Writes the nested tables and puts their files beside those of the flat tables. */
export async function addNested(
  made: MadeTables,
  nesting: Nesting,
  connection: Connection,
  folder: string,
): Promise<MadeTables> {
  const nested = await writeNested(connection, nesting, folder)
  const tables = made.tables.map((table) => {
    const file = nested.get(table.name)
    return file ? { ...table, files: [...table.files, file] } : table
  })
  return { ...made, tables }
}
