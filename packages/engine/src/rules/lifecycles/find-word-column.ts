import type { Table } from '../../model/schema.ts'
import type { ReferenceTable } from '../../reference/reference.ts'

/**
 * The column of a list of statuses that names them: the one that has all states, or else the one that
 * is called most like it.
 */
export function findWordColumn(
  list: Table,
  given: ReferenceTable | undefined,
  states: readonly string[],
): string | null {
  const texts = list.columns.filter(({ type }) => type.kind === 'text' || type.kind === 'enum')
  const named = likely.flatMap((word) =>
    texts.map(({ name }) => name).filter((name) => name.toLowerCase().endsWith(word)),
  )
  const fitting = named.find((name) => {
    const words = listWords(given, name)
    return states.every((state) => words.includes(state))
  })
  return fitting ?? named[0] ?? null
}

/** The words of a column, row by row. */
export function listWords(
  given: ReferenceTable | undefined,
  column: string | null,
): readonly (string | null)[] {
  const place = given?.columns.findIndex(({ name }) => name === column) ?? -1
  return place < 0 ? [] : (given?.rows.map(({ values }) => values[place] ?? null) ?? [])
}

const likely = ['code', 'slug', 'key', 'name', 'status', 'state', 'title', 'label']
