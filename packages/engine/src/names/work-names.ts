/** What is kept of a table on the way, beside its rows. */
const works = ['counts', 'sizes', 'given'] as const

/** The name under which that is kept: `orders counts`. */
export function nameWork(table: string, what: (typeof works)[number]): string {
  return `${table} ${what}`
}

/** Rows that are made in several stages: `orders`, then `orders (2)`. */
export function nameStage(table: string, stage: number): string {
  return stage <= 1 ? table : `${table} (${stage})`
}

/** The table whose work, or a stage of whose rows, would stand under the name; null where none would. */
export function findOwner(name: string): string | null {
  return owned.exec(name)?.[1] ?? null
}

const owned = new RegExp(`^(.+?) (?:\\(\\d+\\)|${works.join('|')})$`)
