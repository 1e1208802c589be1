/** A statement of a plan, and what has to run before it. */
export interface Task {
  readonly sql: string
  /** The table on the way that it makes or adds rows to, or null. */
  readonly makes: string | null
  /** Tables on the way that it names. */
  readonly needs: readonly string[]
  /** The list that it declares for its connection, or null. */
  readonly declares: string | null
  /** Lists that it picks from. */
  readonly picksFrom: readonly string[]
  /** Whether threads that share the work leave its rows in blocks that end elsewhere in each run. */
  readonly isUneven: boolean
}

/**
 * Reads from a statement's own text what it needs. A text value that happens to look like a name makes
 * it wait for a table it does not read, which changes nothing.
 */
export function readTask(sql: string): Task {
  const makes = sql.match(made)?.[1] ?? null
  const names = new Set(sql.match(/work\."(?:[^"]|"")*"/g))
  const declared = sql.match(/^SET VARIABLE "((?:[^"]|"")*)"/m)?.[1] ?? null
  const lists = [...sql.matchAll(/getvariable\('((?:[^']|'')*)'\)/g)]
  return {
    sql,
    makes,
    needs: [...names].filter((name) => name !== makes),
    declares: declared?.replaceAll('""', '"') ?? null,
    picksFrom: [...new Set(lists.map(([, name = '']) => name.replaceAll("''", "'")))],
    isUneven: /\b(?:unnest\(|JOIN )/.test(sql),
  }
}

const made = /^(?:CREATE OR REPLACE TABLE|INSERT INTO) (work\."(?:[^"]|"")*")/m
