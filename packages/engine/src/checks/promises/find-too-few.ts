/** So many rows tell a share from chance. */
const fewest = 200

/** Why a statistic over so many rows says nothing, or null where it does; an unknown number passes. */
export function findTooFew(rows: number | undefined): string | null {
  return rows !== undefined && rows < fewest
    ? `${rows} rows are too few to tell a share from chance (${fewest} are needed)`
    : null
}
