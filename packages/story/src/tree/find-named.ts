/** The table that a name means, in any case of letters: that of the schema which is said, or the first; null where there is none. */
export function findNamed<Table extends { readonly name: string; readonly schema: string | null }>(
  tables: readonly Table[],
  name: string,
  schema: string | undefined,
): Table | null {
  const named = tables.filter((each) => each.name.toLowerCase() === name.toLowerCase())
  const exact = named.find((each) => each.schema?.toLowerCase() === schema?.toLowerCase())
  return exact ?? named[0] ?? null
}
